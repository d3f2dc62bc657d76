import type { IccamAssessment } from '@meldpunt/domain';

/** An assessment as it is sent: the rules' numbers and who signs. */
export interface AssessmentBody extends IccamAssessment {
  readonly assessingAnalystName: string;
}

/** One address of a report as it is sent. */
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
  /** Actions go in a later run. */
  readonly actions: readonly [];
}

/** A report as it is sent. */
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

/** An action as it is sent; a reason goes with "unavailable" and "not illegal" and with nothing else. */
export interface ActionBody {
  readonly actionType: number;
  readonly actioningAnalystName: string;
  readonly actionDate: string;
  readonly reasonId?: number;
  readonly reasonText?: string;
}
