import type { Language } from './language.js';

/** A text in every language. @public */
export type Wording = Readonly<Record<Language, string>>;

/** Words for every code of a vocabulary: a code without them does not compile. @public */
export type Words<Code extends string> = Readonly<Record<Code, Wording>>;

/**
 * Words of a pack, by language: BCP 47 tags as its readers use them (`nl`, `de-AT`, `tr`), or the codes of {@link
 * Wording}. Letter case does not matter. A missing tag is looked up again without its region.
 * @public
 */
export type PackWording = Readonly<Record<string, string>>;
