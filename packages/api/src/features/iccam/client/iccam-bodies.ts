import type { IccamAssessment } from '@meldpunt/domain';

/** The request body of an assessment: ICCAM's numeric codes and the analyst's name. */
export interface AssessmentBody extends IccamAssessment {
  readonly assessingAnalystName: string;
}

/** One address in the request body of a report. */
export interface UrlBody {
  readonly urlString: string;
  readonly hotlineReference: string | null;
  readonly hostingCountryCode: string;
  readonly hostingIpAddress: string | null;
  readonly hostingIsp: string | null;
  readonly hostingOrganization: {
    readonly organizationName: string;
    readonly autonomousSystemNumber: number | null;
    readonly isContentDeliveryNetwork: boolean | null;
  } | null;
  readonly isSourceUrl: boolean;
  readonly memo: string | null;
  readonly contentType: number;
  readonly assessment: AssessmentBody | null;
  /** Always empty: actions are accepted only in a later run. */
  readonly actions: readonly [];
}

/** The request body of a report. */
export interface ReportBody {
  readonly reportingAnalystName: string;
  readonly hotlineReceivedDate: string;
  readonly hotlineReference: string;
  readonly memo: string | null;
  readonly sourceUrlUsername: string | null;
  readonly sourceUrlPassword: string | null;
  readonly sourceUrlReferrer: string | null;
  readonly sourceUrlSiteType: number | null;
  readonly sourceUrlCommerciality: number | null;
  readonly sourceUrlPaymentMethods: readonly number[];
  readonly urls: readonly UrlBody[];
}

/** The request body of an action. A reason is sent with "unavailable" and "not illegal" only. */
export interface ActionBody {
  readonly actionType: number;
  readonly actioningAnalystName: string;
  readonly actionDate: string;
  readonly reasonId?: number;
  readonly reasonText?: string;
}
