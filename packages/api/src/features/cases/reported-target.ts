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

/** What a case or an item is about: a web address, or a place named in words. */
export interface ReportedTarget {
  /** As it was reported. */
  readonly reported: string;
  /** The canonical address, or the place on one line. */
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

/** `ownerId` tells apart the places of reports that do not say which place they mean. */
export const targetOfPlace = (place: Place, ownerId: string): ReportedTarget => ({
  reported: place.reported,
  url: place.canonical,
  hostname: null,
  placeKind: place.kind,
  key: identityKey(placeIdentity(place, ownerId)),
  relationKeys: place.isOwn ? [] : storedKeys(relationKeysOfPlace(place)),
});

/** The columns of an item on how it is hosted before anybody has looked; a place has nowhere to look. */
export const hostingAtFirst = (placeKind: PlaceKind | null) =>
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
