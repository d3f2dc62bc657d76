/**
 * The permanent codes a route and its legs cite in `because`, next to those of `MembershipReason` and `BesideReason`.
 * @public
 */
export const RouteReason = {
  /** A child is in immediate danger: police now, whatever else is decided. */
  IMMEDIATE_DANGER: 'IMMEDIATE_DANGER',
  SECOND_OPINION_AWAITED: 'SECOND_OPINION_AWAITED',
  OPINIONS_DISAGREE: 'OPINIONS_DISAGREE',
  LEGAL_REVIEW_NEEDED: 'LEGAL_REVIEW_NEEDED',
  CLASSIFICATION_UNDETERMINED: 'CLASSIFICATION_UNDETERMINED',
  /** Not illegal under the provisions that the hotline tests. */
  NOT_ILLEGAL: 'NOT_ILLEGAL',
  /** Outside what the hotline tests: a person finds the service or the police that it is for. */
  OTHER_LAW: 'OTHER_LAW',
  NOT_ASSESSABLE: 'NOT_ASSESSABLE',
  ILLEGAL_EVERYWHERE: 'ILLEGAL_EVERYWHERE',
  ILLEGAL_AT_HOME: 'ILLEGAL_AT_HOME',
  HOSTING_UNRESOLVED: 'HOSTING_UNRESOLVED',
  HOSTING_CONFLICTING: 'HOSTING_CONFLICTING',
  /** A proxy hides the origin. */
  ORIGIN_HIDDEN: 'ORIGIN_HIDDEN',
  /** The hosting country is of low confidence. */
  COUNTRY_UNCERTAIN: 'COUNTRY_UNCERTAIN',
  /** The kind of hosting promises a country and none is known. */
  COUNTRY_UNKNOWN: 'COUNTRY_UNKNOWN',
  /** A place named in words: no country to look up, so the police at home. */
  NO_WEB_ADDRESS: 'NO_WEB_ADDRESS',
  NO_HOSTING_COUNTRY: 'NO_HOSTING_COUNTRY',
  HOSTED_IN_SEVERAL_COUNTRIES: 'HOSTED_IN_SEVERAL_COUNTRIES',
  HOSTED_AT_HOME: 'HOSTED_AT_HOME',
  HOSTED_ABROAD: 'HOSTED_ABROAD',
  /** The notice waits until its gate is lifted. */
  NOTICE_GATED: 'NOTICE_GATED',
  NOTICE_BY_POLICE: 'NOTICE_BY_POLICE',
  NOTICE_BY_AUTHORITY: 'NOTICE_BY_AUTHORITY',
  /** Another hotline at home sends the notice. */
  NOTICE_BY_HOME_HOTLINE: 'NOTICE_BY_HOME_HOTLINE',
  NO_NOTICE_BY_POLICY: 'NO_NOTICE_BY_POLICY',
  /** The law of the home country makes a domestic authority a recipient. */
  AUTHORITY_BY_LAW: 'AUTHORITY_BY_LAW',
  /** The law of the home country gives content hosted there to others than police. */
  NO_POLICE_BY_LAW: 'NO_POLICE_BY_LAW',
  /** Hotlines of the home country share the item by rule. */
  SHARED_AT_HOME: 'SHARED_AT_HOME',
  /** The policy names nobody who receives content at home: a person decides. */
  NO_RECIPIENT_AT_HOME: 'NO_RECIPIENT_AT_HOME',
  /** A copy for the police at home of what a hotline abroad handles. */
  POLICE_COPY: 'POLICE_COPY',
  /** Content that promotes abuse: its place in the network's exchange is not settled. */
  CONCERNS_PROMOTION: 'CONCERNS_PROMOTION',
  /** Handed to the network although no hotline of the country can take it. */
  ORPHAN_IN_EXCHANGE: 'ORPHAN_IN_EXCHANGE',
  /** The policy wants a person to decide on a country without a confirmed hotline. */
  NO_CONFIRMED_HOTLINE: 'NO_CONFIRMED_HOTLINE',
  /** The policy wants a person to look because the membership was checked too long ago. */
  MEMBERSHIP_CHECK_DUE: 'MEMBERSHIP_CHECK_DUE',
  /** The case has no content items. */
  NOTHING_TO_ROUTE: 'NOTHING_TO_ROUTE',
} as const;
export type RouteReason = keyof typeof RouteReason;
