export {
  maxPlaceLength,
  placeIdentity,
  PlaceKind,
  placeNotStated,
  PlaceRefusalCode,
  type Place,
  type PlaceInput,
} from './place.js';
export { parsePlace, type PlaceRefusal } from './parse-place.js';
export { relationKeysOfPlace, webAddressOfPlace } from './relation-keys-of-place.js';
export { relateReported, type Reported } from './relate-reported.js';
export { findPlaces, type FoundPlace } from './find-places.js';
