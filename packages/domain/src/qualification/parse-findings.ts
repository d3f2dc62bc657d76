import {
  type FieldRefusal,
  FieldRefusalCode,
  isOneOf,
  isRecord,
  ownMember,
  pointerTo,
  unknownFields,
} from '../field-refusal.js';
import { err, ok, type Result } from '../result.js';
import {
  Accessibility,
  AgeGroup,
  BesideDefinition,
  Conduct,
  type Findings,
  LegalReview,
  Medium,
  Sex,
  Subject,
} from '../law/findings.js';
import type { Jurisdiction } from '../law/jurisdiction.js';
import { readMore } from './read-more.js';
import { type Question, questions } from '../law/question.js';

type Reader = (input: unknown) => FieldRefusalCode | null;

const isAbsent = (input: unknown) => input === undefined || input === null;

const required =
  <Value extends string>(values: Readonly<Record<Value, Value>>): Reader =>
  (input) => {
    if (isAbsent(input)) return FieldRefusalCode.REQUIRED;
    return isOneOf(values, input) ? null : FieldRefusalCode.NOT_ONE_OF;
  };

const optional =
  <Value extends string>(values: Readonly<Record<Value, Value>>): Reader =>
  (input) =>
    isAbsent(input) || isOneOf(values, input) ? null : FieldRefusalCode.NOT_ONE_OF;

const yesOrNo: Reader = (input) =>
  isAbsent(input) || typeof input === 'boolean' ? null : FieldRefusalCode.NOT_A_BOOLEAN;

/** A single answer may be given without a list. “None” excludes every other answer. */
const listOf = (input: unknown): readonly unknown[] => (Array.isArray(input) ? input : [input]);

const several =
  <Value extends string>(values: Readonly<Record<Value, Value>>, none: Value): Reader =>
  (input) => {
    if (isAbsent(input)) return null;
    const answers = listOf(input);
    if (!answers.every((answer) => isOneOf(values, answer))) return FieldRefusalCode.NOT_ONE_OF;
    const isBoth = answers.includes(none) && answers.some((answer) => answer !== none);
    return isBoth ? FieldRefusalCode.NOT_TOGETHER : null;
  };

const form: Readonly<Record<Question, Reader>> = {
  accessibility: required(Accessibility),
  medium: optional(Medium),
  subject: optional(Subject),
  conduct: optional(Conduct),
  apparentAge: optional(AgeGroup),
  sex: optional(Sex),
  severe: yesOrNo,
  realChild: yesOrNo,
  selfGenerated: yesOrNo,
  childModelling: yesOrNo,
  promotesAbuse: yesOrNo,
  advertisesAbuse: yesOrNo,
  besideDefinition: several(BesideDefinition, 'NONE'),
  immediateDanger: yesOrNo,
  legalReview: optional(LegalReview),
};

const known: ReadonlySet<string> = new Set([...questions, 'more']);

/** Answers without duplicates, in the order of the vocabulary; `null` for an empty list. */
function inOrder(input: unknown): readonly BesideDefinition[] | null {
  const given = isAbsent(input) ? [] : listOf(input);
  const answers = Object.values(BesideDefinition).filter((answer) => given.includes(answer));
  return answers.length > 0 ? answers : null;
}

/**
 * Reads findings from untrusted input: a closed form, all problems reported at once, known fields first. The value has
 * every field, `null` for an open question. `more` is present when a question that the jurisdiction’s current edition
 * adds was answered. The age group of a pack determines that of the exchange. Never throws for JSON input.
 * @public
 */
export function parseFindings(
  input: unknown,
  jurisdiction: Pick<Jurisdiction, 'editions'> = { editions: [] },
): Result<Findings, readonly FieldRefusal[]> {
  if (!isRecord(input)) return err([{ path: '', code: FieldRefusalCode.NOT_AN_OBJECT }]);
  const answers = questions.map((name) => [name, ownMember(input, name) ?? null] as const);
  const refusals = answers.flatMap(([name, answer]) => {
    const code = form[name](answer);
    return code === null ? [] : [{ path: pointerTo('', name), code }];
  });
  const added = readMore(
    ownMember(input, 'more'),
    ownMember(input, 'apparentAge'),
    jurisdiction.editions.at(-1) ?? {},
  );
  const all = [...refusals, ...(added.ok ? [] : added.error), ...unknownFields(input, known)];
  if (!added.ok || all.length > 0) return err(all);
  const findings = Object.fromEntries(answers) as unknown as Findings;
  return ok({
    ...findings,
    besideDefinition: inOrder(findings.besideDefinition),
    ...added.value,
  });
}
