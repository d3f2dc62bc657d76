import {
  err,
  iccamAssessment,
  iccamCommerciality,
  iccamContentType,
  iccamContentTypeOf,
  iccamPaymentMethod,
  iccamSiteType,
  ok,
  type Result,
} from '@meldpunt/domain';
import type { ReportBody, UrlBody } from '../client/iccam-bodies.js';
import type { ReportFacts, ReportedItem } from './report-facts.js';

/** A report to send, and its items. */
export interface ComposedReport {
  readonly body: ReportBody;
  readonly items: readonly ReportedItem[];
}

interface Prepared {
  readonly item: ReportedItem;
  readonly url: UrlBody;
}

const testMemo = 'Test of the hotline software; there is no such content.';

/**
 * Composes the report of a referral. If it includes the reported page, the other pending items of the case are included
 * too, each once. If the page itself is not reported, the item is reported alone, with the page as the referrer. If a
 * required answer is missing, the report is refused; no code is invented. Text from reporters is never sent.
 */
export function composeReport(
  facts: ReportFacts,
  { analyst, isTest }: { readonly analyst: string; readonly isTest: boolean },
): Result<ComposedReport, 'ANSWERS_MISSING'> {
  const [own, ...others] = facts.items;
  const prepared = own === undefined ? null : prepare(own, analyst);
  if (prepared === null) return err('ANSWERS_MISSING');
  const group = [prepared, ...others.flatMap((item) => prepare(item, analyst) ?? [])].filter(
    isFirstOfItsItem,
  );
  const page = group.find(({ item }) => item.position === 1);
  const source = page ?? prepared;
  const reported = page === undefined ? [prepared] : group;
  const { siteType, commerciality, paymentMethods: payment } = source.item;
  if (siteType === null || commerciality === null || payment === null || payment.length === 0)
    return err('ANSWERS_MISSING');
  return ok({
    items: reported.map(({ item }) => item),
    body: {
      reportingAnalystName: analyst,
      hotlineReceivedDate: facts.receivedAt.toISOString(),
      hotlineReference: prepared.item.reference,
      memo: isTest ? testMemo : null,
      sourceUrlUsername: null,
      sourceUrlPassword: null,
      sourceUrlReferrer: page === undefined && source.item.url !== facts.caseUrl ? facts.caseUrl : null,
      sourceUrlSiteType: iccamSiteType.codeOf(siteType),
      sourceUrlCommerciality: iccamCommerciality.codeOf(commerciality),
      sourceUrlPaymentMethods: payment.map(iccamPaymentMethod.codeOf),
      urls: reported.map(({ url, item }) => ({ ...url, isSourceUrl: item === source.item })),
    },
  });
}

/** Content that several countries host has a referral for each. A report contains each address once. */
const isFirstOfItsItem = ({ item }: Prepared, index: number, all: readonly Prepared[]): boolean =>
  all.findIndex((other) => other.item.contentItemId === item.contentItemId) === index;

/** One address in ICCAM's format; `null` if a required answer is missing. */
function prepare(item: ReportedItem, assessingAnalystName: string): Prepared | null {
  if (item.country === null || item.classification === null || item.findings === null) return null;
  const assessment = iccamAssessment(item.classification, item.findings);
  if (!assessment.ok) return null;
  return {
    item,
    url: {
      urlString: item.url,
      hotlineReference: item.reference,
      hostingCountryCode: item.country,
      hostingIpAddress: item.ipAddress,
      hostingIsp: item.hostingProvider,
      hostingOrganization:
        item.hostingProvider === null
          ? null
          : {
              organizationName: item.hostingProvider,
              autonomousSystemNumber: null,
              isContentDeliveryNetwork: item.hostingKind === 'PROXIED',
            },
      isSourceUrl: false,
      memo: null,
      contentType: iccamContentType.codeOf(iccamContentTypeOf(item.url)),
      assessment: { assessingAnalystName, ...assessment.value },
      actions: [],
    },
  };
}
