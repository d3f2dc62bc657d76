import type { Address, AddressRefusalCode } from './address.js';

/** How certain it is that a part of a text is meant as an address, and as this address. @public */
export const AddressCertainty = {
  /** It has a scheme, or has no other reading. */
  CERTAIN: 'CERTAIN',
  /** Its start, its end, its scheme, or that it is an address at all was inferred. A person should check it. */
  LIKELY: 'LIKELY',
} as const;
export type AddressCertainty = keyof typeof AddressCertainty;

/** What was changed in a part of a text before it could be read as an address. @public */
export const AddressMend = {
  /** It was defanged: `hxxp`, `[.]`. */
  DEFANGED: 'DEFANGED',
  /** It had no scheme. */
  SCHEME_ADDED: 'SCHEME_ADDED',
  /** The scheme had a typing error: `htp://`, `https//`. */
  SCHEME_SLIP: 'SCHEME_SLIP',
  /** It contained invisible characters: soft hyphens, zero-width spaces, direction marks. */
  INVISIBLE_MARKS: 'INVISIBLE_MARKS',
  /** It contained spaces within the scheme or host. */
  SPACES: 'SPACES',
  /** It contained a line break, where there was certainly only one address. */
  LINE_BREAK: 'LINE_BREAK',
  /** It contained escapes of a data format: `&amp;`, `\/`. */
  ESCAPES: 'ESCAPES',
  /** Another address came directly before or after it, without a separator. */
  GLUED: 'GLUED',
} as const;
export type AddressMend = keyof typeof AddressMend;

/** An address in a text. Offsets count UTF-16 code units; `text` is the slice from `start` to `end`. @public */
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

/** A part of a text that looks like an address or names another kind of place, and could not be read. @public */
export interface UnreadPart {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly code: AddressRefusalCode;
}

/** The addresses and the unread parts of a text, each list in the order of the text. No two parts overlap. @public */
export interface AddressesRead {
  readonly addresses: readonly FoundAddress[];
  readonly unread: readonly UnreadPart[];
}
