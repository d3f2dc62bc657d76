import { ok, type Result } from '@meldpunt/domain';
import type { IccamReport } from '../client/iccam-answers.js';
import type { IccamClient } from '../client/iccam-client.js';
import type { IccamFailure } from '../client/iccam-failure.js';
import type { ComposedReport } from './compose-report.js';
import { identityOf } from './identity-of.js';

/** The exchange may keep instants to the second. */
const aSecondMs = 1000;

/**
 * Whether a report of the exchange is the one that was composed: our reference where the exchange shows it, otherwise
 * the same instant of reception; in either case the address itself, hosted in the same country. Content that several
 * countries host is a report for each.
 */
export async function isReportOf(
  client: IccamClient,
  { body, items }: ComposedReport,
  report: IccamReport,
): Promise<Result<boolean, IccamFailure>> {
  const [own] = items;
  const isSame =
    (report.hotlineReference ?? null) === null
      ? Math.abs(report.hotlineReceivedDate.getTime() - Date.parse(body.hotlineReceivedDate)) < aSecondMs
      : report.hotlineReference === body.hotlineReference;
  const entry =
    own === undefined || !isSame
      ? undefined
      : report.reportContents.find(({ urlString }) => identityOf(urlString) === identityOf(own.url));
  if (entry === undefined) return ok(false);
  const content = await client.content(entry.contentId);
  return content.ok ? ok(content.value.url.hostingCountryCode === own?.country) : content;
}
