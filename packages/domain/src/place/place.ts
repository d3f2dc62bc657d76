/** The kind of place in a report without a web address. @public */
export const PlaceKind = {
  /** An app or platform with an account, group, channel or invite. */
  APP: 'APP',
  /** A room or account on Matrix, XMPP or IRC. */
  CHAT: 'CHAT',
  /** A newsgroup or a message in one. */
  USENET: 'USENET',
  /** A file, hub or server of a file-sharing network: eDonkey, Direct Connect and similar. */
  FILE_SHARING: 'FILE_SHARING',
  /** A network that ordinary browsers do not open: Freenet, ZeroNet, Gemini. */
  NETWORK: 'NETWORK',
  /** A game with its server, room or account. */
  GAME: 'GAME',
  PHONE: 'PHONE',
  EMAIL: 'EMAIL',
  /** A street, building or other physical location. */
  PHYSICAL: 'PHYSICAL',
  OTHER: 'OTHER',
  /** The reporter stated danger and gave no place. */
  NOT_STATED: 'NOT_STATED',
} as const;
export type PlaceKind = keyof typeof PlaceKind;

/** Why a text is refused as a place. Never contains the text. @public */
export const PlaceRefusalCode = {
  EMPTY: 'EMPTY',
  TOO_LONG: 'TOO_LONG',
  /** No app, network, number or other place is recognised, and the text was not stated to be a place. */
  NOT_A_PLACE: 'NOT_A_PLACE',
} as const;
export type PlaceRefusalCode = keyof typeof PlaceRefusalCode;

/** A place as a person states it: words, and their kind when known. @internal */
export interface PlaceInput {
  readonly kind?: PlaceKind | null;
  readonly text: string;
}

/** A place without a web address, parsed and normalised. @public */
export interface Place {
  /** The text exactly as reported. */
  readonly reported: string;
  readonly kind: PlaceKind;
  /** The app, network or game in lower case, such as `telegram`; `null` when none is recognised. */
  readonly service: string | null;
  /** One line to show, without file names and display names that the place does not need. */
  readonly canonical: string;
  /** The key for merging reports: two reports with the same identity are one case. */
  readonly identity: string;
  /** The text does not identify a place, so it must not be merged with another report. */
  readonly isOwn: boolean;
}

/** The maximum length of a text that names a place, in UTF-16 code units. House rule. @public */
export const maxPlaceLength = 2000;

/**
 * The identity under which a report’s place is stored. When the text does not identify a place, the identity is unique
 * to the report.
 * @public
 */
export const placeIdentity = ({ identity, isOwn }: Pick<Place, 'identity' | 'isOwn'>, reportId: string) =>
  isOwn ? `${identity}#${reportId}` : identity;

/** The place of a report that states danger and gives no place. @internal */
export const placeNotStated: Place = {
  reported: '',
  kind: PlaceKind.NOT_STATED,
  service: null,
  canonical: '-',
  identity: 'place:not-stated',
  isOwn: true,
};
