import { ok, type Result } from '@meldpunt/domain';
import type { IccamReport } from '../client/iccam-responses.js';
import type { IccamClient } from '../client/iccam-client.js';
import type { IccamFailure } from '../client/iccam-failure.js';
import type { ComposedReport } from './compose-report.js';
import { identityOf } from './identity-of.js';

/** ICCAM may store times with a precision of one second. */
const aSecondMs = 1000;

/**
 * Whether a report in ICCAM is the composed one. It must have our reference, or, if ICCAM does not return it, the same
 * time of reception. It must also contain the address, hosted in the same country, because content that several
 * countries host has a report for each.
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
