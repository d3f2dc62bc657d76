import { labels } from './labels.js';
import type { Language } from './language.js';
import { meanings } from './meanings.js';
import { reasons } from './reasons.js';
import type { Wording } from './wording.js';

/** The vocabularies that have labels. @public */
export type LabelledType = keyof typeof labels;

/** The vocabularies that have explanations beside their labels. @public */
export type ExplainedType = keyof typeof meanings;

/** The families of reasons and refusals that have sentences. @public */
export type ReasonType = keyof typeof reasons;

/** Every reason and refusal that has a sentence. @public */
export type ReasonCode = { readonly [Type in ReasonType]: keyof (typeof reasons)[Type] }[ReasonType];

const wordsOf = (
  words: Readonly<Record<string, Wording>>,
  code: string,
  language: Language,
): string | null => (Object.hasOwn(words, code) ? (words[code]?.[language] ?? null) : null);

const sentences: ReadonlyMap<string, Wording> = new Map(
  Object.values(reasons).flatMap((family) => Object.entries<Wording>(family)),
);

/** The label of a code. A code that this version does not know, as from a newer one, is its own label. @public */
export const label = <Type extends LabelledType>(
  type: Type,
  code: keyof (typeof labels)[Type] & string,
  language: Language,
): string => wordsOf(labels[type], code, language) ?? code;

/** One sentence on what a code means. A code that this version does not know is returned as it is. @public */
export const meaning = <Type extends ExplainedType>(
  type: Type,
  code: keyof (typeof meanings)[Type] & string,
  language: Language,
): string => wordsOf(meanings[type], code, language) ?? code;

/** One sentence for a reason or refusal; `null` when there is none for it. @public */
export const explain = (code: string, language: Language): string | null =>
  sentences.get(code)?.[language] ?? null;
