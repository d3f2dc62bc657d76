import {
  Accessibility,
  AgeGroup,
  BesideDefinition,
  bestWordsIn,
  Conduct,
  type Findings,
  type LabelledType,
  LegalReview,
  Medium,
  missingForExchange,
  type Qualification,
  type Question,
  questions,
  type Route,
  severalAtOnce,
  Sex,
  Subject,
} from '@meldpunt/domain';
import type { Speech } from '../language/speech.js';
import { packQuestions } from './rules.js';

/** Findings while a person still answers: nothing is required yet. */
export type Draft = Partial<Findings>;

export interface Option {
  readonly value: string;
  readonly title: string;
}

/** One question as it is shown. */
export interface AskedQuestion {
  readonly name: string;
  readonly title: string;
  readonly options: readonly Option[];
  readonly isSeveral: boolean;
  readonly chosen: readonly string[];
}

/** The answers of each question in the order of their keys; without an entry: yes or no. */
const codes: { readonly [Name in Question]?: readonly [LabelledType, readonly string[]] } = {
  accessibility: ['Accessibility', Object.keys(Accessibility)],
  medium: ['Medium', Object.keys(Medium)],
  subject: ['Subject', Object.keys(Subject)],
  conduct: ['Conduct', Object.keys(Conduct)],
  apparentAge: ['AgeGroup', Object.keys(AgeGroup)],
  sex: ['Sex', Object.keys(Sex)],
  besideDefinition: ['BesideDefinition', Object.keys(BesideDefinition)],
  legalReview: ['LegalReview', Object.keys(LegalReview)],
};

/** What the preview says about a draft; `null` as long as nobody has said whether the address opens. */
export interface Preview {
  readonly findings: Findings;
  readonly qualification: Qualification;
  readonly route: Route;
}

/**
 * The questions to show: those that are answered, those whose answer still changes the result, danger, and those that the
 * exchange with other hotlines needs when the route leads there.
 */
export function askedQuestions(
  draft: Draft,
  preview: Preview | null,
  maySettle: boolean,
  speech: Speech,
): readonly AskedQuestion[] {
  const wanted = new Set<string>(['accessibility']);
  if (preview !== null) {
    const { qualification, route, findings } = preview;
    for (const name of [...qualification.settledBy, ...qualification.raisedBy]) wanted.add(name);
    if (draft.accessibility === 'ACCESSIBLE') wanted.add('immediateDanger');
    if (goesToExchange(route)) for (const name of missingForExchange(findings, null)) wanted.add(name);
  }
  if (!maySettle) wanted.delete('legalReview');
  const shared = questions
    .filter((name) => wanted.has(name) || isAnswered(draft[name]))
    .map((name) => ({
      name,
      title: speech.label('FindingsQuestion', name),
      options: optionsOf(name, speech),
      isSeveral: severalAtOnce.has(name),
      chosen: chosenOf(draft[name]),
    }));
  const added = packQuestions
    .filter(({ name }) => wanted.has(name) || draft.more?.[name] !== undefined)
    .map(({ name, title, answers }) => ({
      name,
      title: bestWordsIn(title, speech.language) ?? name,
      options: answers.map((each) => ({
        value: each.code,
        title: bestWordsIn(each.title, speech.language) ?? each.code,
      })),
      isSeveral: false,
      chosen: chosenOf(draft.more?.[name]),
    }));
  return [...shared, ...added];
}

export const goesToExchange = ({ legs }: Route): boolean =>
  legs.some(({ kind }) => kind === 'INHOPE_HOTLINE');

const isAnswered = (answer: unknown): boolean => answer !== undefined && answer !== null;

function optionsOf(name: Question, { label, texts }: Speech): readonly Option[] {
  const table = codes[name];
  if (table === undefined)
    return [
      { value: 'true', title: texts.app.yes },
      { value: 'false', title: texts.app.no },
    ];
  const [type, values] = table;
  return values.map((value) => ({ value, title: label(type, value) }));
}

function chosenOf(answer: unknown): readonly string[] {
  if (!isAnswered(answer)) return [];
  return Array.isArray(answer) ? answer.map(String) : [String(answer)];
}

/** The draft after an answer was given or taken back. */
export function withAnswer(draft: Draft, { name, isSeveral, chosen }: AskedQuestion, value: string): Draft {
  if (packQuestions.some((each) => each.name === name))
    return { ...draft, more: { ...draft.more, [name]: value } };
  if (isSeveral) {
    const toggled = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
    // “Nothing” excludes every other answer.
    const kept =
      value === 'NONE'
        ? toggled.filter((each) => each === 'NONE')
        : toggled.filter((each) => each !== 'NONE');
    return { ...draft, [name]: kept.length === 0 ? null : kept };
  }
  const isYesOrNo = codes[name as Question] === undefined;
  return { ...draft, [name]: isYesOrNo ? value === 'true' : value };
}

export const withoutAnswer = (draft: Draft, name: string): Draft =>
  packQuestions.some((each) => each.name === name)
    ? {
        ...draft,
        more: Object.fromEntries(Object.entries(draft.more ?? {}).filter(([each]) => each !== name)),
      }
    : Object.fromEntries(Object.entries(draft).filter(([each]) => each !== name));
