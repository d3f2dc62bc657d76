import type { ActionBody, AssessmentBody } from './bodies.js';
import type { Party } from './parties.data.js';
import type { Kept } from './rule-names.data.js';

/** One address in the exchange. */
export interface Content {
  readonly contentId: number;
  readonly reportId: number;
  readonly urlString: string;
  readonly isSourceUrl: boolean;
  hostingCountryCode: string;
  hostingIpAddress: string | null;
  assignedCountryCode: string;
  countryAssignmentDate: Date;
  readonly memo: string | null;
  /** Each hotline's own reference, and when it gave it. */
  readonly references: Map<number, { readonly reference: string; readonly at: Date }>;
  readonly assessments: (AssessmentBody & { readonly hotlineId: number })[];
  readonly actions: (ActionBody & { readonly hotlineId: number })[];
}

/** One report: an address and what it shows. */
export interface Report {
  readonly reportId: number;
  readonly reporter: Party;
  readonly reference: string;
  readonly analystName: string;
  readonly receivedDate: Date;
  readonly referrer: string | null;
  readonly memo: string | null;
  siteType: number | null;
  commerciality: number | null;
  paymentMethods: readonly number[];
  /** The time from which actions are accepted: the run after the completion. */
  monitoredFrom: Date | null;
  readonly contents: Content[];
}

/** An act of one hotline that the others can see. */
export interface Effect {
  readonly sequence: number;
  readonly at: Date;
  readonly hotline: string;
  readonly hotlineId: number;
  readonly effect:
    | 'REPORT'
    | 'ASSESSMENT'
    | 'ACTION'
    | 'HOSTING'
    | 'ASSIGNED_COUNTRY'
    | 'REFERENCE'
    | 'COMMERCIALITY'
    | 'SITE_TYPE'
    | 'PAYMENT_METHODS';
  readonly reportId: number;
  readonly contentId: number | null;
  /** Codes of what was done. */
  readonly detail: Readonly<Record<string, string | number | readonly number[]>>;
}

/** A report as the interface returns it. */
export const presentReport = (report: Report) => ({
  reportId: report.reportId,
  reportContents: report.contents.map(({ contentId, urlString }) => ({ contentId, urlString })),
  sourceUrlSiteType: report.siteType,
  referrerUrl: report.referrer,
  memo: report.memo,
  reportingHotlineId: report.reporter.hotlineId,
  reportingAnalystName: report.analystName,
  hotlineReceivedDate: report.receivedDate.toISOString(),
});

/** An item as the interface returns it, with its oldest assessment first. */
export const presentContent = (content: Content, kept: Kept = () => true) => ({
  contentId: content.contentId,
  reportId: content.reportId,
  url: {
    urlString: content.urlString,
    isSourceUrl: content.isSourceUrl,
    hostingCountryCode: content.hostingCountryCode,
  },
  assignedCountryCode: content.assignedCountryCode,
  countryAssignmentDate: content.countryAssignmentDate.toISOString(),
  memo: content.memo,
  assessments: inOrder(content.assessments, kept).map(({ hotlineId: _, ...assessment }) => assessment),
  actions: content.actions.map(({ actionType, actioningAnalystName, actionDate }) => ({
    actionType,
    analystName: actioningAnalystName,
    actionDate,
  })),
});

const inOrder = <T>(assessments: readonly T[], kept: Kept): readonly T[] =>
  kept('LAST_ASSESSMENT_COUNTS') ? assessments : assessments.toReversed();
