import { Language, explain } from '@meldpunt/domain';

/** A code that an enum of the schema does not list. */
export const UNLISTED = 'UNLISTED';

/** Describes each code by its words for people. `words` has those that are in no list of words. */
export const describedByWords = <Code extends string>(
  codes: Readonly<Record<Code, Code>>,
  words?: Readonly<Partial<Record<Code, string>>>,
): Record<Code, string> =>
  Object.fromEntries(
    (Object.keys(codes) as Code[]).map((code) => [code, words?.[code] ?? explain(code, Language.EN) ?? '']),
  ) as Record<Code, string>;

/** Describes each code by its label, as a sentence. */
export const describedByLabels = <Code extends string>(
  words: Readonly<Record<Code, { readonly EN: string }>>,
): Record<Code, string> =>
  Object.fromEntries(
    Object.entries<{ readonly EN: string }>(words).map(([code, { EN }]) => [
      code,
      EN.endsWith('?') ? EN : `${EN}.`,
    ]),
  ) as Record<Code, string>;

/** Returns a stored code as a value of an enum: `UNLISTED` for a code that the enum does not list. */
export const listedAs =
  <Code extends string>(codes: Readonly<Record<Code, Code>>) =>
  (code: string): Code | typeof UNLISTED =>
    Object.hasOwn(codes, code) ? (code as Code) : UNLISTED;
