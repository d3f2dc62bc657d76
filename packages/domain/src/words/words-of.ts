import type { Jurisdiction } from '../law/jurisdiction.js';
import { packQuestionsOf } from '../law/pack-question.js';
import { labels } from './labels.js';
import type { Language } from '../language.js';
import { meanings } from './meanings.js';
import { ofCountry } from './of-country.js';
import { reasons } from './reasons.js';
import type { PackWording, Wording } from '../wording.js';
import { bestWordsIn, type LanguageTag, wordsIn } from '../wording-in.js';

/** The vocabularies that have labels. @public */
export type LabelledType = keyof typeof labels;

/** The vocabularies that have explanations in addition to labels. @public */
export type ExplainedType = keyof typeof meanings;

/** The codes of reasons, refusals and problems: each has a sentence. @public */
export type ReasonCode = {
  [Type in keyof typeof reasons]: keyof (typeof reasons)[Type];
}[keyof typeof reasons] &
  string;

const wordsOf = (
  words: Readonly<Record<string, Wording>>,
  code: string,
  language: Language,
): string | null => (Object.hasOwn(words, code) ? (words[code]?.[language] ?? null) : null);

/**
 * All tables in which an explanation is looked up. A later table has precedence: `CLEARANCE` is the name of a field in a
 * notice and also a deadline, and outcomes, open questions and deadlines may also occur among reasons.
 */
const families: readonly Readonly<Record<string, Wording>>[] = [
  labels.NoticeElement,
  labels.ReleaseReason,
  meanings.ClockCode,
  ...Object.values(reasons),
  meanings.ReferralOutcome,
  labels.FindingsQuestion,
  labels.AnswerReason,
];

const sentences: ReadonlyMap<string, Wording> = new Map(families.flatMap((family) => Object.entries(family)));

/** A pack’s words for a code: its own words, otherwise the title of a row, question or answer in the latest edition. */
function wordingIn({ editions, words = {} }: Jurisdiction, code: string): PackWording | undefined {
  if (Object.hasOwn(words, code)) return words[code];
  const titled = [...editions]
    .reverse()
    .flatMap((edition) => [
      ...edition.criteria,
      ...edition.baseline,
      ...edition.provisions,
      ...packQuestionsOf(edition).flatMap(({ name, title, answers }) => [{ code: name, title }, ...answers]),
    ]);
  return titled.find((each) => each.code === code)?.title;
}

/** The label of a code. An unknown code, as from a newer version, is returned unchanged. @public */
export const label = <Type extends LabelledType>(
  type: Type,
  code: keyof (typeof labels)[Type] & string,
  language: Language,
): string => wordsOf(labels[type], code, language) ?? code;

/**
 * One sentence on what a code means. With a jurisdiction it names that country and its law. An unknown code is returned
 * unchanged.
 * @public
 */
export const meaning = <Type extends ExplainedType>(
  type: Type,
  code: keyof (typeof meanings)[Type] & string,
  language: Language,
  jurisdiction?: Jurisdiction,
): string => ofCountry(wordsOf(meanings[type], code, language) ?? code, language, jurisdiction);

/**
 * One sentence for any code that a decision or refusal cites: reasons, refusals, answers, outcomes, open questions.
 * With a jurisdiction it names that country and its law; the jurisdiction’s words take precedence, including the titles
 * of its criteria, provisions and questions. A text that is missing in a language is given in English. `null` when
 * there are no words for the code.
 * @public
 */
export function explain(code: string, language: LanguageTag, jurisdiction?: Jurisdiction): string | null {
  const own = jurisdiction && wordingIn(jurisdiction, code);
  const shipped = sentences.get(code);
  const sentence =
    (own && wordsIn(own, language)) ??
    (shipped && wordsIn(shipped, language)) ??
    (own && bestWordsIn(own, language)) ??
    shipped?.EN;
  return sentence ? ofCountry(sentence, language, jurisdiction) : null;
}
