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

/** A report that can be sent, and the items in it. */
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
 * Makes the report of a referral. With the reported page go the other items of its case that wait for the exchange,
 * each once; an item whose page does not go there is reported by itself, the page as what led to it. What ICCAM asks
 * and nobody answered is a refusal: no number is made up. What a reporter typed stays here.
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

/** Content that several countries host is a leg of each; one report names an address once. */
const isFirstOfItsItem = ({ item }: Prepared, index: number, all: readonly Prepared[]): boolean =>
  all.findIndex((other) => other.item.contentItemId === item.contentItemId) === index;

/** One address as ICCAM takes it; `null` where something it asks is not known. */
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
