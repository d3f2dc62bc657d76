import { sql } from 'kysely';
import type { RequestContext } from '../../platform/context.js';
import {
  connection,
  instantIn,
  isId,
  pageFrom,
  type Connection,
  type PageArguments,
} from '../../platform/graphql/connection.js';
import type { ReportTables } from './report.tables.js';
import { presentReport, type ReportType } from './report.type.js';

/** One page of the reports of a case, earliest first. */
export async function reportsOfCase(
  caseId: string,
  page: PageArguments,
  { em }: RequestContext,
): Promise<Connection<ReportType>> {
  const { first, after } = pageFrom(page, ([at, id]) => {
    const instant = instantIn(at);
    return instant !== null && isId(id) ? ([instant, id] as const) : null;
  });
  const rows = await em
    .getKysely<ReportTables>()
    .selectFrom('reported_address')
    .innerJoin('report', 'report.id', 'reported_address.report_id')
    .selectAll('report')
    .select(['reported_address.case_id', 'reported_address.url'])
    .where('reported_address.case_id', '=', caseId)
    .$if(after !== null, (query) =>
      query.where(
        sql<boolean>`(report.received_at, report.id) > (${after?.[0]}::timestamptz, ${after?.[1]}::uuid)`,
      ),
    )
    .orderBy('report.received_at')
    .orderBy('report.id')
    .limit(first + 1)
    .execute();
  return connection(rows, first, (row) => [row.received_at, row.id], presentReport);
}
