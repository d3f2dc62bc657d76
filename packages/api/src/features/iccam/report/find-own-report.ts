import type { EntityManager } from '@mikro-orm/postgresql';
import { err, ok, type Result } from '@meldpunt/domain';
import { sql } from 'kysely';
import type { IccamClient } from '../client/iccam-client.js';
import type { IccamReport } from '../client/iccam-answers.js';
import type { IccamFailure } from '../client/iccam-failure.js';
import type { ComposedReport } from './compose-report.js';
import { identityOf } from './identity-of.js';

/** Reports that are read at most; the exchange cannot be searched, and numbers its reports one by one. */
const maxReads = 40;

/**
 * Looks for a report of ours of which the answer was lost, among those that were entered after the last one that we
 * know of. `null` where it is not among them.
 */
export async function findOwnReport(
  client: IccamClient,
  em: EntityManager,
  composed: ComposedReport,
): Promise<Result<number | null, IccamFailure>> {
  const { rows } = await sql<{ last: number | null }>`
    select max(report_id) as last from iccam_item
  `.execute(em.getKysely());
  const last = rows[0]?.last ?? 0;
  for (let id = last + 1; id <= last + maxReads; id += 1) {
    const report = await client.report(id);
    if (report.ok && isReportOf(composed, report.value)) return ok(id);
    if (report.ok) continue;
    if (report.error.class !== 'NOT_FOUND') return err(report.error);
    return ok(null);
  }
  return ok(null);
}

/**
 * Whether a report of the exchange is the one that was composed: our reference where the exchange shows it, otherwise
 * the same instant of reception; and the address itself in either case.
 */
export function isReportOf({ body, items }: ComposedReport, report: IccamReport): boolean {
  const [own] = items;
  const isSame =
    (report.hotlineReference ?? null) === null
      ? report.hotlineReceivedDate.getTime() === Date.parse(body.hotlineReceivedDate)
      : report.hotlineReference === body.hotlineReference;
  const identities = report.reportContents.map(({ urlString }) => identityOf(urlString));
  return isSame && own !== undefined && identities.includes(identityOf(own.url));
}
