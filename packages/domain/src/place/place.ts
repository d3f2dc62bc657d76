/** What kind of place a report names where it names no web address. @public */
export const PlaceKind = {
  /** An app or platform with an account, group, channel or invite. */
  APP: 'APP',
  /** A room or account on Matrix, XMPP or IRC. */
  CHAT: 'CHAT',
  /** A newsgroup or a message in one. */
  USENET: 'USENET',
  /** A file, hub or server of a file-sharing network: eDonkey, Direct Connect and their like. */
  FILE_SHARING: 'FILE_SHARING',
  /** A network that ordinary browsers do not open: Freenet, ZeroNet, Gemini. */
  NETWORK: 'NETWORK',
  /** A game with its server, room or account. */
  GAME: 'GAME',
  PHONE: 'PHONE',
  EMAIL: 'EMAIL',
  /** A street, building or other place on the ground. */
  PHYSICAL: 'PHYSICAL',
  OTHER: 'OTHER',
  /** The reporter stated danger and named no place. */
  NOT_STATED: 'NOT_STATED',
} as const;
export type PlaceKind = keyof typeof PlaceKind;

/** Why a text is not taken as a place. Never repeats the text. @public */
export const PlaceRefusalCode = {
  EMPTY: 'EMPTY',
  TOO_LONG: 'TOO_LONG',
  /** No app, network, number or other place is recognised in it, and nobody said that it is one. */
  NOT_A_PLACE: 'NOT_A_PLACE',
} as const;
export type PlaceRefusalCode = keyof typeof PlaceRefusalCode;

/** A place as somebody states it: words, and their kind where it is known. @public */
export interface PlaceInput {
  readonly kind?: PlaceKind | null;
  readonly text: string;
}

/** A place without a web address, read and normalised. @public */
export interface Place {
  /** The text exactly as reported. */
  readonly reported: string;
  readonly kind: PlaceKind;
  /** The app, network or game in lower case, as in `telegram`; `null` where none is recognised. */
  readonly service: string | null;
  /** One line to show, without file names and display names that the place does not need. */
  readonly canonical: string;
  /** The key by which two reports are one case. */
  readonly identity: string;
  /** The text does not say which place is meant, so no other report is known to be about the same one. */
  readonly isOwn: boolean;
}

/** The longest text that names a place, in UTF-16 code units. House rule. @public */
export const maxPlaceLength = 2000;

/**
 * The identity under which a report's place is stored: its own, or one that no other report shares where the text does
 * not say which place is meant.
 * @public
 */
export const placeIdentity = ({ identity, isOwn }: Pick<Place, 'identity' | 'isOwn'>, reportId: string) =>
  isOwn ? `${identity}#${reportId}` : identity;

/** Where a report states danger and names no place. @public */
export const placeNotStated: Place = {
  reported: '',
  kind: PlaceKind.NOT_STATED,
  service: null,
  canonical: '-',
  identity: 'place:not-stated',
  isOwn: true,
};
