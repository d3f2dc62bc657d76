import type { PlaceKind } from './place.js';

/** A place as one of the forms reads it. @internal */
export interface ShapedPlace {
  readonly kind: PlaceKind;
  readonly service: string;
  readonly canonical: string;
  /** Behind `place:service/`. */
  readonly key: string;
}

/** Makes a place of a form. @internal */
export const shaped = (kind: PlaceKind, service: string, key: string, canonical: string): ShapedPlace => ({
  kind,
  service,
  canonical,
  key,
});
