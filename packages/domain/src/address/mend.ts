import { AddressMend } from './found-address.js';

/** Every mend, in its order. @internal */
export const mendNames: readonly AddressMend[] = Object.values(AddressMend);

/** The part after scheme and slashes, with data-format escapes and defanging undone. @internal */
export interface MendedRest {
  readonly rest: string;
  readonly mended: readonly AddressMend[];
}

const escapedSlash = /\\(?=\/)/g;
const escapedAmpersand = /&(?:amp|#0?38|#x26);/gi;
const backslashDot = /\\{1,2}(?=\.)/g;
const marks = /[[({](?:\.|dot|punt|point|punkt)[\])}]/gi;
const slashMark = /[[({]\/[\])}]/g;

/**
 * Repairs the part after the scheme of an address. `scheme` is the scheme as written; `isDefanged` says whether it was
 * defanged.
 * @internal
 */
export function mendRest(written: string, scheme: string, isDefanged: boolean): MendedRest {
  const mended: AddressMend[] = [];
  let rest = written;
  if (scheme.includes('\\/')) rest = rest.replace(escapedSlash, '');
  if (rest.includes('&')) rest = rest.replace(escapedAmpersand, '&');
  if (rest !== written) mended.push('ESCAPES');
  const plain = unmark(rest, isDefanged);
  if (plain !== rest) mended.push('DEFANGED');
  return { rest: plain, mended };
}

function unmark(rest: string, isDefanged: boolean): string {
  const firstSlash = rest.search(/[/?#]/);
  const isSlashMarked = firstSlash > 0 && /^[[({]\/[\])}]$/.test(rest.slice(firstSlash - 1, firstSlash + 2));
  const end = firstSlash < 0 ? rest.length : isSlashMarked ? firstSlash - 1 : firstSlash;
  const head = rest.slice(0, end);
  const dotted = head
    .replace(backslashDot, '')
    .replace(marks, '.')
    .replace(/[[({]:[\])}]/g, ':');
  if (dotted === head && !isDefanged && !isSlashMarked) return rest;
  const tail = rest.slice(end).replace(slashMark, '/');
  return dotted + tail.replace(/[[{](?:\.|dot)[\]}]/gi, '.').replace(/[[{](:\/\/|:)[\]}]/g, '$1');
}
