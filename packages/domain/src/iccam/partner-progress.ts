import { isIllegal, type Classification } from '../qualification/classification.js';
import type { ReferralOutcome } from '../referrals/referral-status.js';
import { ok, type Result } from '../result.js';
import type { IccamAction } from './action.js';
import type { UnknownIccamCode } from './code-table.js';
import { iccamAction, iccamClassification, type IccamClassification } from './code-tables.data.js';

/** The record of another hotline’s work on an item, in ICCAM’s numbers, oldest first. @public */
export interface PartnerRecord {
  readonly classifications: readonly number[];
  readonly actionTypes: readonly number[];
}

/** The progress of another hotline on an item that we reported. @public */
export interface PartnerProgress {
  /** Whether it has assessed the item itself, or taken an action. */
  readonly hasBegun: boolean;
  /** The valid assessment; `null` when there is none. */
  readonly classification: IccamClassification | null;
  readonly actions: readonly IccamAction[];
  /** The outcome; `null` while the work continues. */
  readonly outcome: Extract<ReferralOutcome, 'REMOVED' | 'UNAVAILABLE' | 'REFUSED'> | null;
  /** Whether it classifies the item as not illegal and we classify it as illegal. */
  readonly contradictsUs: boolean;
}

const outcomeOf: Readonly<Record<IccamAction, PartnerProgress['outcome']>> = {
  REPORTED_TO_POLICE: null,
  REPORTED_TO_PROVIDER: null,
  REMOVED: 'REMOVED',
  UNAVAILABLE: 'UNAVAILABLE',
  NOT_ILLEGAL: 'REFUSED',
};

/**
 * Reads another hotline’s work on an item of ours. A number that is not in our tables gives a refusal, and nothing is
 * concluded from the rest.
 * @public
 */
export function readPartnerProgress(
  { classifications, actionTypes }: PartnerRecord,
  ours: Classification,
): Result<PartnerProgress, UnknownIccamCode> {
  const judged: IccamClassification[] = [];
  for (const code of classifications) {
    const value = iccamClassification.valueOf(code);
    if (!value.ok) return value;
    judged.push(value.value);
  }
  const actions: IccamAction[] = [];
  for (const code of actionTypes) {
    const value = iccamAction.valueOf(code);
    if (!value.ok) return value;
    actions.push(value.value);
  }
  const classification = judged.at(-1) ?? null;
  const saysNotIllegal = classification === 'NOT_ILLEGAL' || actions.includes('NOT_ILLEGAL');
  return ok({
    hasBegun: actions.length > 0 || judged.length > 1,
    classification,
    actions,
    outcome: actions.map((action) => outcomeOf[action]).find((outcome) => outcome !== null) ?? null,
    contradictsUs: saysNotIllegal && isIllegal(ours),
  });
}
