export { maxPlaceLength, placeIdentity, PlaceKind, PlaceRefusalCode, type Place } from './place.js';
export { parsePlace, type PlaceRefusal } from './parse-place.js';
export { relationKeysOfPlace } from './relation-keys-of-place.js';
export { relateReported, type Reported } from './relate-reported.js';
