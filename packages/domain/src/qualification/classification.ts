/**
 * What an assessed address is in law.
 *
 * `BASELINE` is illegal everywhere by INTERPOL's criteria; `NATIONALLY_ILLEGAL` under the jurisdiction's own law;
 * `NOT_ASSESSABLE` could not be judged because it could not be reached; `UNDETERMINED` needs a person or a fact.
 * @public
 */
export const Classification = {
  BASELINE: 'BASELINE',
  NATIONALLY_ILLEGAL: 'NATIONALLY_ILLEGAL',
  NOT_ILLEGAL: 'NOT_ILLEGAL',
  NOT_ASSESSABLE: 'NOT_ASSESSABLE',
  UNDETERMINED: 'UNDETERMINED',
} as const;
export type Classification = keyof typeof Classification;

/**
 * Whether content is illegal, everywhere or under the jurisdiction's law. No to what is open, unjudged or out of reach:
 * that is not known to be illegal, and is not called harmless by this either.
 * @public
 */
export const isIllegal = (classification: Classification | null | undefined): boolean =>
  classification === 'BASELINE' || classification === 'NATIONALLY_ILLEGAL';
