import { dualJoiningScripts, rightJoining, viramas } from './joiners.data.js';

/**
 * Tells whether IDNA 2008 allows every joiner of a label at its position (RFC 5892, appendix A.1 and A.2): after a
 * virama; the non-joiner also between letters that would otherwise join.
 * @internal
 */
export function hasAllowedJoiners(label: string): boolean {
  if (!/[\u200c\u200d]/.test(label)) return true;
  const characters = Array.from(label);
  return characters.every((one, index) => {
    if (one !== '\u200c' && one !== '\u200d') return true;
    if (viramas.test(characters[index - 1] ?? '')) return true;
    return one === '\u200c' && joinsAt(characters, index);
  });
}

function joinsAt(characters: readonly string[], index: number): boolean {
  const before = characters.slice(0, index).reverse().find(isNoMark) ?? '';
  const after = characters.slice(index + 1).find(isNoMark) ?? '';
  return dualJoiningScripts.test(before) && !rightJoining.test(before) && dualJoiningScripts.test(after);
}

const isNoMark = (character: string): boolean => !/\p{M}/u.test(character);
