import type { BesideDefinition, Findings } from '../law/findings.js';

/** Something found outside the definition; “nothing” is not one of them. @internal */
export type MetBeside = Exclude<BesideDefinition, 'NONE'>;

/** What was found outside the definition, as a reason of a qualification or of a route. @public */
export const BesideReason = {
  BESIDE_GROOMING: 'BESIDE_GROOMING',
  BESIDE_SEXUAL_EXTORTION: 'BESIDE_SEXUAL_EXTORTION',
  BESIDE_NON_CONSENSUAL_INTIMATE_IMAGES: 'BESIDE_NON_CONSENSUAL_INTIMATE_IMAGES',
  BESIDE_EXTREME_CONTENT: 'BESIDE_EXTREME_CONTENT',
  BESIDE_ATTENDED_LIVE_ABUSE: 'BESIDE_ATTENDED_LIVE_ABUSE',
  BESIDE_OTHER: 'BESIDE_OTHER',
} as const;
export type BesideReason = keyof typeof BesideReason;

/** The reason for each finding, in the order in which people see them. */
const reasons: Readonly<Record<MetBeside, BesideReason>> = {
  GROOMING: 'BESIDE_GROOMING',
  SEXUAL_EXTORTION: 'BESIDE_SEXUAL_EXTORTION',
  NON_CONSENSUAL_INTIMATE_IMAGES: 'BESIDE_NON_CONSENSUAL_INTIMATE_IMAGES',
  EXTREME_CONTENT: 'BESIDE_EXTREME_CONTENT',
  ATTENDED_LIVE_ABUSE: 'BESIDE_ATTENDED_LIVE_ABUSE',
  OTHER: 'BESIDE_OTHER',
};

const known = Object.keys(reasons) as readonly MetBeside[];

/**
 * What was found outside the definition, without duplicates and in a fixed order. Empty for `NONE` and for no answer.
 * @internal
 */
export const metBeside = ({ besideDefinition }: Pick<Findings, 'besideDefinition'>): readonly MetBeside[] =>
  known.filter((each) => besideDefinition?.includes(each) === true);

/** The reasons for what was found outside the definition. @internal */
export const besideReasonsOf = (met: readonly BesideDefinition[]): readonly BesideReason[] =>
  known.filter((each) => met.includes(each)).map((each) => reasons[each]);
