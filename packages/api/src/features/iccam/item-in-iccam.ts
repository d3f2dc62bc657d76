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
import type { IccamContent } from './client/iccam-responses.js';
import type { IccamItemRow } from './iccam-item.entity.js';

/** A placeholder for a complete report: the rules only need to know that it is complete. */
const complete: IccamItem['report'] = {
  siteType: 'NOT_APPLICABLE',
  commerciality: 'NOT_DETERMINED',
  paymentMethods: ['NOT_DETERMINED'],
};
const incomplete: IccamItem['report'] = { siteType: null, commerciality: null, paymentMethods: [] };

/**
 * Converts an item for the domain rules: the data read from ICCAM, plus stored data that ICCAM does not return. An
 * unknown code is a refusal.
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

/** The item with a report that is complete or incomplete. */
export const withReport = (item: Omit<IccamItem, 'report'>, isComplete: boolean): IccamItem => ({
  ...item,
  report: isComplete ? complete : incomplete,
});

/** Whether actions on the report are accepted now, as far as we know. */
export const isMonitored = ({ report }: IccamItem): boolean => isIccamReportComplete(report);

/** Parses ICCAM's country code. */
export const countryOf = (code: string | null): CountryCode | null =>
  code === null ? null : parseCountryCode(code);
