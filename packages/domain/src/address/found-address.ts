import type { Address, AddressRefusalCode } from './address.js';

/** How sure it is that a part of a text is meant as an address, and as this one. @public */
export const AddressCertainty = {
  /** It names its scheme, or leaves no other reading. */
  CERTAIN: 'CERTAIN',
  /** Where it begins or ends, its scheme, or that it is an address at all was concluded: a person looks at it once. */
  LIKELY: 'LIKELY',
} as const;
export type AddressCertainty = keyof typeof AddressCertainty;

/** What was changed in a part of a text before it could be read as an address. @public */
export const AddressMend = {
  /** It was written so that nobody clicks on it: `hxxp`, `[.]`. */
  DEFANGED: 'DEFANGED',
  /** It named no scheme. */
  SCHEME_ADDED: 'SCHEME_ADDED',
  /** A slip in the scheme: `htp://`, `https//`. */
  SCHEME_SLIP: 'SCHEME_SLIP',
  /** Marks that nobody sees: soft hyphens, zero width spaces, direction marks. */
  INVISIBLE_MARKS: 'INVISIBLE_MARKS',
  /** Spaces within scheme or host. */
  SPACES: 'SPACES',
  /** A line break within the address, where it is sure that there was one address. */
  LINE_BREAK: 'LINE_BREAK',
  /** Marks of a data format: `&amp;`, `\/`. */
  ESCAPES: 'ESCAPES',
  /** Another address followed, or preceded, without anything between. */
  GLUED: 'GLUED',
} as const;
export type AddressMend = keyof typeof AddressMend;

/** An address in a text. Offsets count UTF-16 code units, so that `text` is the slice from `start` to `end`. @public */
export interface FoundAddress {
  /** `reported` is this part of the text, unchanged. */
  readonly address: Address;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly certainty: AddressCertainty;
  /** Each mend once, in the order of `AddressMend`. */
  readonly mended: readonly AddressMend[];
}

/** A part of a text that looks like an address or names another kind of place, and was not read. @public */
export interface UnreadPart {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly code: AddressRefusalCode;
}

/** What a text holds, in the order of the text; the parts of both lists do not overlap. @public */
export interface AddressesRead {
  readonly addresses: readonly FoundAddress[];
  readonly unread: readonly UnreadPart[];
}
