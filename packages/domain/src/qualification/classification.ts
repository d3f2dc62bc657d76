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
