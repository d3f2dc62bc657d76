/**
 * The permanent codes that a route and its legs cite in `because`, in addition to those of `MembershipReason` and
 * `BesideReason`.
 * @public
 */
export const RouteReason = {
  /** A child is in immediate danger: police now, independent of everything else. */
  IMMEDIATE_DANGER: 'IMMEDIATE_DANGER',
  SECOND_OPINION_AWAITED: 'SECOND_OPINION_AWAITED',
  OPINIONS_DISAGREE: 'OPINIONS_DISAGREE',
  LEGAL_REVIEW_NEEDED: 'LEGAL_REVIEW_NEEDED',
  CLASSIFICATION_UNDETERMINED: 'CLASSIFICATION_UNDETERMINED',
  /** Not illegal under the provisions that the hotline tests. */
  NOT_ILLEGAL: 'NOT_ILLEGAL',
  /** Outside what the hotline tests: a person finds the responsible service or police. */
  OTHER_LAW: 'OTHER_LAW',
  NOT_ASSESSABLE: 'NOT_ASSESSABLE',
  ILLEGAL_EVERYWHERE: 'ILLEGAL_EVERYWHERE',
  ILLEGAL_AT_HOME: 'ILLEGAL_AT_HOME',
  HOSTING_UNRESOLVED: 'HOSTING_UNRESOLVED',
  HOSTING_CONFLICTING: 'HOSTING_CONFLICTING',
  /** A proxy hides the origin. */
  ORIGIN_HIDDEN: 'ORIGIN_HIDDEN',
  /** The hosting country has low confidence. */
  COUNTRY_UNCERTAIN: 'COUNTRY_UNCERTAIN',
  /** The kind of hosting should have a country, but none is known. */
  COUNTRY_UNKNOWN: 'COUNTRY_UNKNOWN',
  /** A place described in words: there is no country to look up, so the police at home. */
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
  /** The law of the home country gives content hosted there to recipients other than police. */
  NO_POLICE_BY_LAW: 'NO_POLICE_BY_LAW',
  /** Hotlines of the home country share the item by rule. */
  SHARED_AT_HOME: 'SHARED_AT_HOME',
  /** The policy has no recipient for content at home: a person decides. */
  NO_RECIPIENT_AT_HOME: 'NO_RECIPIENT_AT_HOME',
  /** A copy for the police at home of content that a hotline abroad handles. */
  POLICE_COPY: 'POLICE_COPY',
  /** Content that promotes abuse: it is not settled whether the network’s exchange accepts it. */
  CONCERNS_PROMOTION: 'CONCERNS_PROMOTION',
  /** Handed to the network although no hotline of the country can accept it. */
  ORPHAN_IN_EXCHANGE: 'ORPHAN_IN_EXCHANGE',
  /** Under the policy a person decides on a country without a confirmed hotline. */
  NO_CONFIRMED_HOTLINE: 'NO_CONFIRMED_HOTLINE',
  /** Under the policy a person has to look, because the membership was checked too long ago. */
  MEMBERSHIP_CHECK_DUE: 'MEMBERSHIP_CHECK_DUE',
  /** The case has no content items. */
  NOTHING_TO_ROUTE: 'NOTHING_TO_ROUTE',
} as const;
export type RouteReason = keyof typeof RouteReason;
