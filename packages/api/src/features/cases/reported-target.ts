import {
  hostingOfPlace,
  placeIdentity,
  relationKeys,
  relationKeysOfPlace,
  type Address,
  type Place,
  type PlaceKind,
} from '@meldpunt/domain';
import { identityKey } from './identity-key.js';
import { storedKeys } from './relation-keys.js';

/** The subject of a case or item: a web address, or a place named in words. */
export interface ReportedTarget {
  /** The text as reported. */
  readonly reported: string;
  /** The address in canonical form, or the place on one line. */
  readonly url: string;
  readonly hostname: string | null;
  /** `null` for a web address. */
  readonly placeKind: PlaceKind | null;
  readonly key: Buffer;
  readonly relationKeys: readonly string[];
}

export const targetOfAddress = (address: Address): ReportedTarget => ({
  reported: address.reported,
  url: address.canonical,
  hostname: address.hostname,
  placeKind: null,
  key: identityKey(address.identity),
  relationKeys: storedKeys(relationKeys(address)),
});

/** `ownerId` makes the identity of a place unique per report if the report does not say which place it means. */
export const targetOfPlace = (place: Place, ownerId: string): ReportedTarget => ({
  reported: place.reported,
  url: place.canonical,
  hostname: null,
  placeKind: place.kind,
  key: identityKey(placeIdentity(place, ownerId)),
  relationKeys: place.isOwn ? [] : storedKeys(relationKeysOfPlace(place)),
});

/** The initial hosting columns of an item. A place has no hosting to look up. */
export const initialHosting = (placeKind: PlaceKind | null) =>
  placeKind === null
    ? {
        hostingKind: 'UNRESOLVED' as const,
        hostingConfidence: 'NONE' as const,
        hostingDecidedBy: [] as string[],
      }
    : {
        hostingKind: hostingOfPlace.kind,
        hostingConfidence: hostingOfPlace.confidence,
        hostingDecidedBy: [...hostingOfPlace.decidedBy],
      };
