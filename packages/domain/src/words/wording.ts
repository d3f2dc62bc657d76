import type { Language } from './language.js';

/** The same thing said in every language. @public */
export type Wording = Readonly<Record<Language, string>>;

/** Words for every code of a vocabulary: a code without them does not compile. @public */
export type Words<Code extends string> = Readonly<Record<Code, Wording>>;
