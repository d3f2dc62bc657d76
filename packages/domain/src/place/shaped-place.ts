import type { PlaceKind } from './place.js';

/** A place read by its form. @internal */
export interface ShapedPlace {
  readonly kind: PlaceKind;
  readonly service: string;
  readonly canonical: string;
  /** The part after `place:service/`. */
  readonly key: string;
}

/** Makes a place from the parts of its form. @internal */
export const shaped = (kind: PlaceKind, service: string, key: string, canonical: string): ShapedPlace => ({
  kind,
  service,
  canonical,
  key,
});
