import { disallowed, ignored } from './mapping.data.js';

const cherokee = /\p{Script=Cherokee}/u;
const finalSigma = '\u03c2';

/**
 * Maps one character of a host name as UTS #46 does without transitional processing; `null` for a disallowed character.
 *
 * The mapping is compatibility normalisation and case folding (UTS #46, section 7; Unicode, NFKC_Casefold), except for
 * the sharp s, the final sigma and the joiners, which IDNA 2008 keeps. Of the JavaScript runtime it uses only
 * normalisation and lower case. Their result for an assigned character never changes (Unicode Character Encoding
 * Stability Policies).
 * @internal
 */
export function mapCharacter(character: string): string | null {
  if (/[\u3002\uff0e\uff61]/.test(character)) return '.';
  if (ignored.test(character)) return '';
  if (character === '\u200c' || character === '\u200d' || character === finalSigma) return character;
  if (disallowed.test(character)) return null;
  if (cherokee.test(character)) return character.toUpperCase();
  const mapped = foldGreek(lower(lower(folded(character)).normalize('NFKC')).normalize('NFKC'));
  return /[.\u3002]/.test(mapped) ? null : mapped;
}

/** Folds letters of Church Slavonic by way of the ordinary letters. */
function folded(character: string): string {
  return /[\u1c80-\u1c88]/.test(character) ? character.toUpperCase() : character;
}

/** Lowers one character at a time: at the end of a word, a sigma would become a final sigma. */
function lower(text: string): string {
  return Array.from(text, (one) => one.toLowerCase()).join('');
}

/** Other forms of a sigma do not become a final sigma; a subscript iota becomes a separate letter. */
function foldGreek(text: string): string {
  const plain = text.replaceAll(finalSigma, '\u03c3');
  const apart = /[\u0345\u1f80-\u1fff]/.test(plain) ? plain.normalize('NFD') : '';
  return apart.includes('\u0345') ? apart.replaceAll('\u0345', '\u03b9').normalize('NFC') : plain;
}
