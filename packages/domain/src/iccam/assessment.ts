import type { Classification } from '../qualification/classification.js';
import type { Findings } from '../law/findings.js';
import { err, ok, type Result } from '../result.js';
import type { IccamFlag } from './action.js';
import {
  iccamAge,
  iccamChildModelling,
  iccamClassification,
  iccamSelfGenerated,
  iccamSex,
  iccamVirtual,
  isVirtualMedium,
  type IccamClassification,
} from './code-tables.data.js';

/** The part of an assessment that ICCAM stores as numbers. @public */
export interface IccamAssessment {
  readonly classification: number;
  readonly ageCategorization: number;
  readonly genderCategorization: number;
  readonly virtualContentCategorization: number;
  readonly userGeneratedContentCategorization: number;
  readonly childModelingCategorization: number;
}

/** An assessment that cannot be sent to the network yet. @public */
export type IccamAssessmentRefusal =
  | { readonly code: 'CLASSIFICATION_NOT_FOR_ICCAM'; readonly classification: Classification }
  | { readonly code: 'FINDINGS_NOT_ANSWERED'; readonly findings: readonly (keyof Findings)[] };

/** Whether ICCAM has a number for a classification. @internal */
export const isIccamClassification = (
  classification: Classification,
): classification is IccamClassification => Object.hasOwn(iccamClassification.codes, classification);

const needed = ['medium', 'apparentAge', 'sex', 'selfGenerated', 'childModelling'] as const;

/** The open findings that ICCAM requires. @internal */
export const openForIccam = (findings: Findings): readonly (typeof needed)[number][] =>
  needed.filter((name) => isOpen(findings[name]));

const isOpen = (answer: unknown): answer is null | undefined => answer === null || answer === undefined;

const flag = (answer: boolean): IccamFlag => (answer ? 'YES' : 'NO');

/**
 * Converts an assessment to ICCAM’s numbers. An open question gives a refusal that names it: it is never sent as “no”
 * or as “not determined”, because both are answers.
 * @public
 */
export function iccamAssessment(
  classification: Classification,
  findings: Findings,
): Result<IccamAssessment, IccamAssessmentRefusal> {
  if (!isIccamClassification(classification))
    return err({ code: 'CLASSIFICATION_NOT_FOR_ICCAM', classification });
  const { medium, apparentAge, sex, selfGenerated, childModelling } = findings;
  if (isOpen(medium) || isOpen(apparentAge) || isOpen(sex) || isOpen(selfGenerated) || isOpen(childModelling))
    return err({ code: 'FINDINGS_NOT_ANSWERED', findings: openForIccam(findings) });
  return ok({
    classification: iccamClassification.codeOf(classification),
    ageCategorization: iccamAge.codeOf(apparentAge),
    genderCategorization: iccamSex.codeOf(sex),
    virtualContentCategorization: iccamVirtual.codeOf(isVirtualMedium[medium]),
    userGeneratedContentCategorization: iccamSelfGenerated.codeOf(flag(selfGenerated)),
    childModelingCategorization: iccamChildModelling.codeOf(flag(childModelling)),
  });
}
