import type { CountryCode } from '@meldpunt/domain';
import type { AssessmentBody, ReportBody } from '../client/iccam-bodies.js';

/** An address in a synthetic report. */
export interface SyntheticUrl {
  readonly url: string;
  readonly reference: string | null;
  readonly country: CountryCode;
  /** ICCAM's code; `null` leaves the item unassessed. */
  readonly classification: number | null;
}

export interface SyntheticReport {
  readonly analyst: string;
  readonly reference: string;
  readonly receivedAt: Date;
  /** Whether site type, commerciality and payment methods are set when the report is entered. */
  readonly isComplete: boolean;
  readonly urls: readonly SyntheticUrl[];
}

export const syntheticMemo = 'Test of the hotline software; there is no such content.';

/** The IP address of every item, from a network for documentation (RFC 5737). */
export const syntheticAddress = '192.0.2.1';

/** A synthetic assessment in ICCAM's codes. */
export const syntheticAssessment = (
  assessingAnalystName: string,
  classification: number,
): AssessmentBody => ({
  assessingAnalystName,
  classification,
  ageCategorization: 1,
  genderCategorization: 1,
  virtualContentCategorization: 0,
  userGeneratedContentCategorization: 0,
  childModelingCategorization: 0,
});

/** A report of addresses that do not exist. The first address is the source. */
export const syntheticReport = ({
  analyst,
  reference,
  receivedAt,
  isComplete,
  urls,
}: SyntheticReport): ReportBody => ({
  reportingAnalystName: analyst,
  hotlineReceivedDate: receivedAt.toISOString(),
  hotlineReference: reference,
  memo: syntheticMemo,
  sourceUrlUsername: null,
  sourceUrlPassword: null,
  sourceUrlReferrer: null,
  sourceUrlSiteType: isComplete ? 2 : null,
  sourceUrlCommerciality: isComplete ? 3 : null,
  sourceUrlPaymentMethods: isComplete ? [9] : [],
  urls: urls.map(({ url, reference: own, country, classification }, index) => ({
    urlString: url,
    hotlineReference: own,
    hostingCountryCode: country,
    hostingIpAddress: syntheticAddress,
    hostingIsp: null,
    hostingOrganization: null,
    isSourceUrl: index === 0,
    memo: syntheticMemo,
    contentType: 2,
    assessment: classification === null ? null : syntheticAssessment(analyst, classification),
    actions: [],
  })),
});
