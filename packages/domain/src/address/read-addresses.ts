import type { Address } from './address.js';
import type { AddressesRead, AddressMend, FoundAddress, UnreadPart } from './found-address.js';
import { scanText } from './scan-text.js';
import type { Piece } from './piece.js';
import { withoutLinkTexts } from './link-text.js';
import { mendNames } from './mend.js';
import { settled } from './settle.js';
import { visibleText } from './visible-text.js';

/**
 * Reads every address in a text as people type and paste it, in the order of the text: lists, sentences, chats, mails,
 * Markdown, HTML; defanged, broken, without scheme.
 *
 * Never throws; linear in the length of the text. An address that contains another counts as one address (`wraps`
 * returns the inner one). A part that looks like an address or another kind of place and cannot be read is in `unread`.
 * Everything else is plain text. `parseAddress` reads the `text` of each address as the same address.
 * @public
 */
export function readAddresses(text: string): AddressesRead {
  const visible = visibleText(text);
  const addresses: FoundAddress[] = [];
  const unread: UnreadPart[] = [];
  for (const piece of withoutLinkTexts(scanText(visible), visible)) {
    const start = visible.origin(piece.start);
    const end = piece.end === piece.start ? start : visible.origin(piece.end - 1) + 1;
    const part = { start, end, text: text.slice(start, end) };
    const address = readPiece(piece, part.text);
    if (typeof address === 'string') unread.push({ ...part, code: address });
    else addresses.push({ address, ...part, certainty: piece.certainty, mended: mendsOf(piece, part.text) });
  }
  return { addresses, unread };
}

function readPiece(piece: Piece, reported: string): Address | UnreadPart['code'] {
  if (!piece.read.ok) return piece.read.error;
  const read = settled(piece.read.value);
  if (!read.ok) return read.error;
  const { canonical, identity, scheme, hostname, hostKind, port, path, query } = read.value;
  return { reported, canonical, identity, scheme, hostname, hostKind, port, path, query };
}

function mendsOf({ mended, written }: Piece, text: string): readonly AddressMend[] {
  const hidden: AddressMend[] = [];
  if (written !== text) {
    if (/[\r\n]/.test(text)) hidden.push('LINE_BREAK');
    else if (/\s/.test(text)) hidden.push('SPACES');
    if (
      /[^\s\u0021-\u007e]/.test(text) &&
      /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/.test(text)
    ) {
      hidden.push('INVISIBLE_MARKS');
    }
  }
  const all = new Set([...mended, ...hidden]);
  return mendNames.filter((name) => all.has(name));
}
