import type { Sex } from '../law/findings.js';
import type { Words } from '../wording.js';

const said = { NL: 'a', FR: 'b', DE: 'c', EN: 'd' };

// @ts-expect-error - a code without words does not compile.
export const missing: Words<Sex> = { NOT_DETERMINED: said, FEMALE: said, MALE: said };

// @ts-expect-error - words without one of the languages do not compile.
export const mute: Words<'YES'> = { YES: { NL: 'a', FR: 'b', DE: 'c' } };
