import { sql } from 'kysely';
import { isAfter } from '../../platform/database/is-after.js';
import { kysely, pageLimit } from '../../platform/database/kysely.js';
import {
  connection,
  pageFrom,
  readInstantKey,
  type InstantKey,
  type PageArguments,
} from '../../platform/graphql/connection.js';
import { pagesUnder, type PageUnder } from '../../platform/graphql/loaders.js';
import { columnsOfReport, presentReport, type ReportRow } from './report.type.js';

/** The page request for the reports of a case. */
export const reportsUnder = (caseId: string, page: PageArguments): PageUnder<InstantKey> => ({
  parentId: caseId,
  page: pageFrom(page, readInstantKey),
});

const columns = sql.join(columnsOfReport.map((column) => sql.ref(`report.${column}`)));

/** Loads a page of the reports of each case, earliest first. */
export const reportsOfCase = pagesUnder(
  async (caseIds, { first, after }: PageUnder<InstantKey>['page'], { em }) => {
    const behind = isAfter(['report.receivedAt', 'report.id'], after);
    const { rows } = await sql<ReportRow>`
      select found.* from unnest(${caseIds}::uuid[]) as wanted (id)
      cross join lateral (
        select ${columns}, reported_address.case_id, reported_address.url
        from reported_address join report on report.id = reported_address.report_id
        where reported_address.case_id = wanted.id and ${behind}
        order by report.received_at, report.id
        limit ${pageLimit(first, false)}
      ) found
      order by found.received_at, found.id
    `.execute(kysely(em));
    return rows;
  },
  (row) => row.caseId,
  (rows, first) => connection(rows, first, (row) => [row.receivedAt, row.id], presentReport),
);
