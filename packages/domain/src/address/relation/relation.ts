/** How certain it is that two addresses lead to the same content. @public */
export const RelationGrade = {
  /** One address in two spellings: their identities are equal. */
  SAME: 'SAME',
  /** Two addresses that sites usually serve alike, on one server or by a plain redirect. */
  PROBABLY_SAME: 'PROBABLY_SAME',
  /** The same content in another place, or at another moment. Each place has to be taken down. */
  RELATED: 'RELATED',
  UNRELATED: 'UNRELATED',
} as const;
export type RelationGrade = keyof typeof RelationGrade;

/** Why two addresses are related. @public */
export const RelationReason = {
  /** Their identities are equal. */
  IDENTICAL: 'IDENTICAL',
  /** With and without `www.`. */
  WWW: 'WWW',
  /** The mobile version, or the accelerated version (AMP), of one page. */
  MOBILE: 'MOBILE',
  /** With and without a slash at the end. */
  TRAILING_SLASH: 'TRAILING_SLASH',
  /** With and without the name of the default page: `index.html`. */
  INDEX_PAGE: 'INDEX_PAGE',
  /** The same parameters in another order. */
  PARAMETER_ORDER: 'PARAMETER_ORDER',
  /** Fragments that may name a place on one page. */
  PLACE_ON_PAGE: 'PLACE_ON_PAGE',
  /** Two forms that one platform uses for the same item. */
  PLATFORM_ALIAS: 'PLATFORM_ALIAS',
  /** Links to one object with different signatures or expiry times, or without. */
  SIGNED_LINK: 'SIGNED_LINK',
  /** The same hash of content. */
  CONTENT_ID: 'CONTENT_ID',
  /** The same content of IPFS through a gateway. */
  IPFS_GATEWAY: 'IPFS_GATEWAY',
  /** A service on Tor or I2P through a gateway of the ordinary internet. */
  OVERLAY_GATEWAY: 'OVERLAY_GATEWAY',
  /** A translated copy. */
  TRANSLATION: 'TRANSLATION',
  /** A copy in an archive. */
  ARCHIVED_COPY: 'ARCHIVED_COPY',
  /** A copy of a search engine or an accelerator. */
  CACHED_COPY: 'CACHED_COPY',
  /** A redirect link of a mail filter, a network or a search engine. */
  LINK_PROTECTOR: 'LINK_PROTECTOR',
  /** One address contains the other. */
  EMBEDDED: 'EMBEDDED',
} as const;
export type RelationReason = keyof typeof RelationReason;

/** How two addresses are related, and why. The reasons are in the order of `RelationReason`. @public */
export interface Relation {
  readonly grade: RelationGrade;
  readonly because: readonly RelationReason[];
}
