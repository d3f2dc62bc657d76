import type { Result } from '../result.js';
import type { AddressRefusalCode } from './address.js';
import type { AddressCertainty, AddressMend } from './found-address.js';
import type { ReadAddress } from './web-address.js';

/** A part of a visible text that is an address, or looks like one. @internal */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly read: Result<ReadAddress, AddressRefusalCode>;
  readonly certainty: AddressCertainty;
  readonly mended: readonly AddressMend[];
}
