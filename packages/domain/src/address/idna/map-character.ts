import { disallowed, ignored } from './mapping.data.js';

const cherokee = /\p{Script=Cherokee}/u;
const finalSigma = '\u03c2';

/**
 * Maps one character of a host name as UTS #46 does without transitional processing; `null` when it is not allowed.
 *
 * The mapping is compatibility normalisation and case folding (UTS #46, section 7; Unicode, NFKC_Casefold), but for the
 * sharp s, the final sigma and the joiners, which IDNA 2008 keeps. Of the run time it uses normalisation and lower case,
 * whose results for a character never change once it is assigned (Unicode Character Encoding Stability Policies).
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

/** Letters of church texts are cased by way of the ordinary ones. */
function folded(character: string): string {
  return /[\u1c80-\u1c88]/.test(character) ? character.toUpperCase() : character;
}

/** One at a time: at the end of a word, a sigma would become a final one. */
function lower(text: string): string {
  return Array.from(text, (one) => one.toLowerCase()).join('');
}

/** Other forms of a sigma are no final one; an iota below is written beside. */
function foldGreek(text: string): string {
  const plain = text.replaceAll(finalSigma, '\u03c3');
  const apart = /[\u0345\u1f80-\u1fff]/.test(plain) ? plain.normalize('NFD') : '';
  return apart.includes('\u0345') ? apart.replaceAll('\u0345', '\u03b9').normalize('NFC') : plain;
}
