/**
 * The legal classification of an assessed address.
 *
 * `BASELINE`: illegal everywhere by INTERPOL’s criteria. `NATIONALLY_ILLEGAL`: illegal under the jurisdiction’s own
 * law. `NOT_ILLEGAL`: not illegal under the provisions that the hotline tests; says nothing about other law.
 * `OTHER_LAW`: outside what the hotline tests; may be a matter for another service or for police. `NOT_ASSESSABLE`:
 * could not be opened, so could not be judged. `UNDETERMINED`: needs a person or a fact.
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
 * Whether content is illegal, everywhere or under the jurisdiction’s law as the hotline tests it. False for content
 * that is undetermined, not judged, not assessable or a matter of other law. False does not mean harmless.
 * @public
 */
export const isIllegal = (classification: Classification | null | undefined): boolean =>
  classification === 'BASELINE' || classification === 'NATIONALLY_ILLEGAL';
