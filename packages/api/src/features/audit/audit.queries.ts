import { sql } from 'kysely';
import type { RequestContext } from '../../platform/context.js';
import { kysely, pageLimit, type TablesOf } from '../../platform/database/kysely.js';
import { badInput } from '../../platform/graphql/access-error.js';
import {
  connection,
  isId,
  pageFrom,
  type Connection,
  type PageArguments,
} from '../../platform/graphql/connection.js';
import { pagesUnder, type PageUnder } from '../../platform/graphql/loaders.js';
import type { AuditEntry, AuditEntryEntity } from './audit-entry.entity.js';
import {
  columnsOfAuditEntry,
  presentAuditEntry,
  type AuditEntryType,
  type AuditOrder,
} from './audit-entry.type.js';
import type { AuditAction } from './audit-event.js';

type Key = readonly [id: string];
type Tables = TablesOf<typeof AuditEntryEntity>;

/** Which entries to list; all given conditions must match. */
export interface AuditQuery {
  readonly action?: readonly AuditAction[] | null;
  readonly actorId?: string | null;
  readonly caseId?: string | null;
  readonly subjectId?: string | null;
  readonly from?: Date | null;
  readonly before?: Date | null;
}

/** One page of audit entries, in write order or the reverse. One SQL statement. */
export async function auditPage(
  query: AuditQuery,
  order: AuditOrder,
  page: PageArguments,
  { em }: RequestContext,
): Promise<Connection<AuditEntryType>> {
  const { first, after } = pageFrom(page, readKey);
  const { action, actorId, caseId, subjectId, from, before } = query;
  for (const [name, id] of Object.entries({ actorId, caseId, subjectId })) {
    if (id !== null && id !== undefined && !isId(id))
      throw badInput(`filter.${name}`, `\`${name}\` is not an id.`);
  }
  const isNewestFirst = order === 'NEWEST';
  const rows = await kysely<Tables>(em)
    .selectFrom('audit_entry')
    .select(columnsOfAuditEntry)
    .$if(Boolean(action), (entries) => entries.where('action', '=', sql<never>`any (${action})`))
    .$if(Boolean(actorId), (entries) => entries.where('actorId', '=', actorId as string))
    .$if(Boolean(caseId), (entries) => entries.where('caseId', '=', caseId as string))
    .$if(Boolean(subjectId), (entries) => entries.where('subjectId', '=', subjectId as string))
    .$if(Boolean(from), (entries) => entries.where('at', '>=', from as Date))
    .$if(Boolean(before), (entries) => entries.where('at', '<', before as Date))
    .$if(after !== null, (entries) => entries.where('id', isNewestFirst ? '<' : '>', after?.[0] as never))
    .orderBy('id', isNewestFirst ? 'desc' : 'asc')
    .limit(first + 1)
    .execute();
  return connection(rows, first, (row) => [String(row.id)], presentAuditEntry);
}

const readKey = ([id]: readonly unknown[]): Key | null =>
  typeof id === 'string' && /^\d{1,18}$/.test(id) ? [id] : null;

/** The loader key for one page of a case's entries. */
export const timelineUnder = (caseId: string, page: PageArguments): PageUnder<Key> => ({
  parentId: caseId,
  page: pageFrom(page, readKey),
});

const columns = sql.join(columnsOfAuditEntry.map((column) => sql.ref(column)));

/** One page of entries for each case, in write order. */
export const timelineOfCase = pagesUnder(
  async (caseIds, { first, after }: PageUnder<Key>['page'], { em }) => {
    const { rows } = await sql<AuditEntry>`
      select found.* from unnest(${caseIds}::uuid[]) as wanted (id)
      cross join lateral (
        select ${columns} from audit_entry
        where audit_entry.case_id = wanted.id and audit_entry.id > ${after?.[0] ?? '0'}::bigint
        order by audit_entry.id
        limit ${pageLimit(first, false)}
      ) found
      order by found.id
    `.execute(kysely(em));
    return rows;
  },
  (row) => row.caseId ?? '',
  (rows, first) => connection(rows, first, (row) => [String(row.id)], presentAuditEntry),
);
