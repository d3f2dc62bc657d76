import type { CountryCode } from '../country-code.js';
import { isIllegal, type Classification } from '../qualification/classification.js';
import { err, ok, type Result } from '../result.js';
import type { IccamAction, IccamReason } from './action.js';
import { iccamReasonsOf, type IccamClassification } from './code-tables.data.js';
import type { Commerciality, PaymentMethod, SiteType } from './source-url.js';

/** The fields of an ICCAM item that the rules use. @public */
export interface IccamItem {
  /** The country whose hotline entered the report. */
  readonly reportingCountry: CountryCode;
  /** The country whose hotline has to act; a different field than the hosting country. */
  readonly assignedCountry: CountryCode | null;
  readonly hotlineReference: string | null;
  /** Oldest first. */
  readonly assessments: readonly IccamClassification[];
  readonly actions: readonly IccamAction[];
  readonly report: IccamSourceUrl;
}

/** The fields that complete a report in ICCAM. @public */
export interface IccamSourceUrl {
  readonly siteType: SiteType | null;
  readonly commerciality: Commerciality | null;
  readonly paymentMethods: readonly PaymentMethod[];
}

/** Why ICCAM would refuse a call. @public */
export const IccamRefusalCode = {
  NOT_ASSIGNED_TO_YOU: 'NOT_ASSIGNED_TO_YOU',
  ITEM_IS_FINISHED: 'ITEM_IS_FINISHED',
  CLASSIFICATION_IS_FINAL: 'CLASSIFICATION_IS_FINAL',
  ACTIONS_EXIST: 'ACTIONS_EXIST',
  ACTION_REPEATED: 'ACTION_REPEATED',
  REPORT_INCOMPLETE: 'REPORT_INCOMPLETE',
  NOT_YET_ASSESSED: 'NOT_YET_ASSESSED',
  ACTION_CONTRADICTS_ASSESSMENT: 'ACTION_CONTRADICTS_ASSESSMENT',
  POLICE_AND_PROVIDER_FIRST: 'POLICE_AND_PROVIDER_FIRST',
  REASON_MISSING: 'REASON_MISSING',
  REASON_NOT_FOR_ACTION: 'REASON_NOT_FOR_ACTION',
  ALREADY_CLAIMED: 'ALREADY_CLAIMED',
} as const;
export type IccamRefusalCode = keyof typeof IccamRefusalCode;

/** A call that ICCAM would refuse, with the first rule that refuses it. @public */
export interface IccamRefusal {
  readonly code: IccamRefusalCode;
}

const finalActions: readonly IccamAction[] = ['REMOVED', 'UNAVAILABLE', 'NOT_ILLEGAL'];

/** The maximum number of entries of a work list that ICCAM returns in one call. @public */
export const iccamWorkListLimit = 200;

/** The valid assessment: the last one. @public */
export const currentIccamClassification = ({
  assessments,
}: Pick<IccamItem, 'assessments'>): IccamClassification | null => assessments.at(-1) ?? null;

/**
 * Whether the valid assessment in ICCAM is the opposite of ours: not illegal there and illegal here, or the reverse.
 * Without an assessment there is no contradiction. Baseline and national differ only in degree.
 * @public
 */
export function contradictsInIccam(item: Pick<IccamItem, 'assessments'>, ours: Classification): boolean {
  const current = currentIccamClassification(item);
  return current !== null && (current === 'NOT_ILLEGAL') !== (ours === 'NOT_ILLEGAL');
}

/** Whether an action ends the work on an item. @public */
export const isFinalIccamAction = (action: IccamAction): boolean => finalActions.includes(action);

/** Whether an item accepts no further action. @internal */
export const isIccamItemFinished = ({ actions }: Pick<IccamItem, 'actions'>): boolean =>
  actions.some(isFinalIccamAction);

/** Whether a report is complete enough for actions: site type, commerciality and payment methods are set. @public */
export const isIccamReportComplete = (report: IccamSourceUrl): boolean =>
  report.siteType !== null && report.commerciality !== null && report.paymentMethods.length > 0;

type Rules = readonly (readonly [IccamRefusalCode, boolean])[];

const firstOf = (rules: Rules): Result<true, IccamRefusal> => {
  const refusal = rules.find(([, applies]) => applies);
  return refusal === undefined ? ok(true) : err({ code: refusal[0] });
};

/**
 * Whether our hotline may assess an item. The first time: if it reported the item or the item is assigned to it. Again:
 * only to overrule a national classification of an item assigned to it, and never after an action.
 * @public
 */
export function mayAssessInIccam(item: IccamItem, own: CountryCode): Result<true, IccamRefusal> {
  const isAssigned = item.assignedCountry === own;
  const current = currentIccamClassification(item);
  return firstOf([
    ['ACTIONS_EXIST', item.actions.length > 0],
    ['CLASSIFICATION_IS_FINAL', current === 'BASELINE' || current === 'NOT_ILLEGAL'],
    ['NOT_ASSIGNED_TO_YOU', !isAssigned && (current !== null || item.reportingCountry !== own)],
  ]);
}

const reachedBoth = (actions: readonly IccamAction[]): boolean =>
  actions.includes('REPORTED_TO_POLICE') && actions.includes('REPORTED_TO_PROVIDER');

/**
 * Whether our hotline may record an action: only while the item is assigned to it, each action once, none after a final
 * one, on a complete report. “Removed” requires police and provider before it, in either order.
 * @public
 */
export function mayActInIccam(
  item: IccamItem,
  act: { readonly action: IccamAction; readonly reason: IccamReason | null },
  own: CountryCode,
): Result<true, IccamRefusal> {
  const reasons = iccamReasonsOf[act.action];
  const current = currentIccamClassification(item);
  return firstOf([
    ['NOT_ASSIGNED_TO_YOU', item.assignedCountry !== own],
    ['ITEM_IS_FINISHED', isIccamItemFinished(item)],
    ['ACTION_REPEATED', item.actions.includes(act.action)],
    ['REPORT_INCOMPLETE', !isIccamReportComplete(item.report)],
    ['REASON_MISSING', act.reason === null && reasons.length > 0],
    ['REASON_NOT_FOR_ACTION', act.reason !== null && !reasons.includes(act.reason)],
    ['NOT_YET_ASSESSED', current === null && act.action !== 'UNAVAILABLE'],
    [
      'ACTION_CONTRADICTS_ASSESSMENT',
      act.action !== 'UNAVAILABLE' && (act.action === 'NOT_ILLEGAL') === isIllegal(current),
    ],
    ['POLICE_AND_PROVIDER_FIRST', act.action === 'REMOVED' && !reachedBoth(item.actions)],
  ]);
}

/** Whether our hotline may move an item to the country where the content is now hosted. @public */
export const mayMoveInIccam = (item: IccamItem, own: CountryCode): Result<true, IccamRefusal> =>
  firstOf([
    ['NOT_ASSIGNED_TO_YOU', item.assignedCountry !== own],
    ['ITEM_IS_FINISHED', isIccamItemFinished(item)],
  ]);

/** Whether our hotline may claim an item by writing its own reference. @public */
export const mayClaimInIccam = (item: IccamItem, own: CountryCode): Result<true, IccamRefusal> =>
  firstOf([
    ['NOT_ASSIGNED_TO_YOU', item.assignedCountry !== own],
    ['ALREADY_CLAIMED', item.hotlineReference !== null],
  ]);
