import {
  iccamAction,
  iccamClassification,
  isIccamReportComplete,
  ok,
  parseCountryCode,
  type CountryCode,
  type IccamAction,
  type IccamClassification,
  type IccamItem,
  type Result,
  type UnknownIccamCode,
} from '@meldpunt/domain';
import type { IccamContent } from './client/iccam-answers.js';
import type { IccamItemRow } from './iccam-item.entity.js';

/** A report of which the rules need no more than that it is complete. */
const complete: IccamItem['report'] = {
  siteType: 'NOT_APPLICABLE',
  commerciality: 'NOT_DETERMINED',
  paymentMethods: ['NOT_DETERMINED'],
};
const incomplete: IccamItem['report'] = { siteType: null, commerciality: null, paymentMethods: [] };

/**
 * An item of ours as the rules of the exchange look at it: read back just now, with what cannot be read back from our
 * own notes. A number that is not known is a refusal.
 */
export function itemInIccam(
  content: IccamContent,
  row: Pick<IccamItemRow, 'state' | 'actionsFrom'>,
  own: CountryCode,
  now: Date,
): Result<IccamItem, UnknownIccamCode> {
  const assessments: IccamClassification[] = [];
  for (const { classification } of content.assessments) {
    const value = iccamClassification.valueOf(classification);
    if (!value.ok) return value;
    assessments.push(value.value);
  }
  const actions: IccamAction[] = [];
  for (const { actionType } of content.actions) {
    const value = iccamAction.valueOf(actionType);
    if (!value.ok) return value;
    actions.push(value.value);
  }
  const item = {
    reportingCountry: own,
    assignedCountry: countryOf(content.assignedCountryCode),
    hotlineReference: row.state === 'IMPORTED' ? null : 'ours',
    assessments,
    actions,
  };
  return ok(withReport(item, row.actionsFrom !== null && row.actionsFrom <= now));
}

/** The same item with a report that is complete, or is not. */
export const withReport = (item: Omit<IccamItem, 'report'>, isComplete: boolean): IccamItem => ({
  ...item,
  report: isComplete ? complete : incomplete,
});

/** Whether anything may be done on a report now, as far as we know. */
export const isMonitored = ({ report }: IccamItem): boolean => isIccamReportComplete(report);

/** A country of the exchange in our spelling. */
export const countryOf = (code: string | null): CountryCode | null =>
  code === null ? null : parseCountryCode(code);
