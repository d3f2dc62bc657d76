/**
 * What an assessed address is in law.
 *
 * `BASELINE` is illegal everywhere by INTERPOL's criteria; `NATIONALLY_ILLEGAL` under the jurisdiction's own law;
 * `NOT_ILLEGAL` is not illegal under the provisions that the hotline tests, and says nothing of other law; `OTHER_LAW` is
 * outside what the hotline tests and may be a matter for another service or for police; `NOT_ASSESSABLE` could not be
 * judged because it could not be reached; `UNDETERMINED` needs a person or a fact.
 * @public
 */
export const Classification = {
  BASELINE: 'BASELINE',
  NATIONALLY_ILLEGAL: 'NATIONALLY_ILLEGAL',
  NOT_ILLEGAL: 'NOT_ILLEGAL',
  OTHER_LAW: 'OTHER_LAW',
  NOT_ASSESSABLE: 'NOT_ASSESSABLE',
  UNDETERMINED: 'UNDETERMINED',
} as const;
export type Classification = keyof typeof Classification;

/**
 * Whether content is illegal, everywhere or under the jurisdiction's law as the hotline tests it. No to what is open,
 * unjudged, out of reach or a matter of other law: that is not called harmless by this.
 * @public
 */
export const isIllegal = (classification: Classification | null | undefined): boolean =>
  classification === 'BASELINE' || classification === 'NATIONALLY_ILLEGAL';
