import type { Address } from '../address/address.js';
import { maxPlaceLength, type Place } from '../place/place.js';
import type { ReadPart, RejectedAddress } from './report-draft.js';
import { reportLimits } from './report-limits.js';
import { withoutUnreadable } from '../readable-text.js';

/** An entry of `urls` or `places`, with its position. @internal */
export interface Entry {
  readonly field: ReadPart['field'];
  readonly index: number;
  readonly text: string;
}

type Found = Pick<ReadPart, 'certainty' | 'mended'>;

const sure: Found = { certainty: 'CERTAIN', mended: [] };
const echoed = (text: string): string => withoutUnreadable(text.slice(0, reportLimits.echo));

/**
 * Collects the accepted addresses and places of a report: each identity once, up to the limit; the rest is reported as
 * rejected.
 * @internal
 */
export class TakenUp {
  readonly #addresses = new Map<string, Address>();
  readonly #places = new Map<string, Place>();
  readonly read: ReadPart[] = [];
  readonly rejected: RejectedAddress[] = [];

  get addresses(): readonly Address[] {
    return [...this.#addresses.values()];
  }

  get places(): readonly Place[] {
    return [...this.#places.values()];
  }

  get isEmpty(): boolean {
    return this.#addresses.size + this.#places.size === 0;
  }

  address(entry: Entry, address: Address, part: string, found: Found): void {
    if (!this.#addresses.has(address.identity)) {
      if (this.#isFull(entry, part)) return;
      this.#addresses.set(address.identity, address);
    }
    this.#tell(entry, part, 'ADDRESS', address.canonical, found);
  }

  place(entry: Entry, place: Place, part: string = entry.text): void {
    const key = place.isOwn ? `${place.identity} ${this.#places.size}` : place.identity;
    if (!this.#places.has(key)) {
      if (this.#isFull(entry, part)) return;
      this.#places.set(key, place);
    }
    this.#tell(entry, part, 'PLACE', place.canonical.slice(0, maxPlaceLength), sure);
  }

  reject({ index, text, field }: Entry, code: string, part: string = text): void {
    if (field !== 'urls') return;
    const rejected = { index, reported: echoed(text), part: echoed(part), code };
    if (this.rejected.length < reportLimits.told) this.rejected.push(rejected);
    else if (this.rejected.at(-1)?.index !== index || this.rejected.length === reportLimits.told)
      this.rejected.push({ ...rejected, part: '', code: 'TOO_MANY' });
  }

  #isFull(entry: Entry, part: string): boolean {
    const isFull = this.#addresses.size + this.#places.size >= reportLimits.taken;
    if (isFull) this.reject({ ...entry, field: 'urls' }, 'TOO_MANY', part);
    return isFull;
  }

  #tell({ field, index }: Entry, part: string, readAs: ReadPart['readAs'], canonical: string, found: Found) {
    if (this.read.length < reportLimits.told)
      this.read.push({ field, index, part: echoed(part), readAs, canonical, ...found });
  }
}
