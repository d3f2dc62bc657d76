import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { caseStanding, queuePosition, transitionCase, type CaseStatus } from '@meldpunt/domain';
import { kysely } from '../../platform/database/kysely.js';
import type { ActingContext, Actor } from '../../platform/work-context.js';
import { recordAudit, type AuditEvent } from '../audit/index.js';
import type { CaseTables } from './content-item.entity.js';
import { initialHosting, type ReportedTarget } from './reported-target.js';

/** The case of a reported address or place, and whether this report opened it. */
export interface CaseOfTarget {
  readonly target: ReportedTarget;
  readonly caseId: string;
  readonly isNew: boolean;
}

type Opening = Actor & Pick<ActingContext, 'newId' | 'rulebook'>;

interface Upserted {
  readonly id: string;
  readonly identityKey: Buffer;
  readonly openedAt: Date;
  readonly reportCount: number;
  readonly queueBand: 0 | 1;
  readonly status: CaseStatus;
  readonly cycle: number;
  readonly isNew: boolean;
}

/**
 * Finds the open case of each address or opens one; if the previous case is closed, the new one is a linked cycle. An
 * address has at most one open case even with concurrent reports: a unique index enforces this. Addresses are always
 * processed in the same order, so that reports that share several addresses cannot deadlock. `receivedAt` is when the
 * country got the report, if that was earlier than now.
 */
export async function openOrJoinCases(
  em: EntityManager,
  context: Opening,
  targets: readonly ReportedTarget[],
  immediateDanger: boolean,
  receivedAt: Date = context.clock(),
): Promise<readonly CaseOfTarget[]> {
  const sorted = [...targets].sort((first, second) => Buffer.compare(first.key, second.key));
  const cases = await upsertCases(em, context, sorted, immediateDanger, receivedAt);
  const byKey = new Map(cases.map((found) => [found.identityKey.toString('hex'), found]));
  const outcome = sorted.map((target) => {
    const found = byKey.get(target.key.toString('hex'));
    if (found === undefined) throw new Error('an upserted case has no row');
    return { target, found };
  });
  const fresh = outcome.filter(({ found }) => found.isNew);
  await addReportedItems(em, context, fresh, immediateDanger);
  const joined = cases.filter((found) => !found.isNew);
  await updateQueuePositions(em, context, joined);
  if (immediateDanger) await setImmediateDanger(em, context, joined);
  await recordAudit(em, context, ...outcome.map(({ found }) => eventOf(found)));
  return outcome.map(({ target, found }) => ({ target, caseId: found.id, isNew: found.isNew }));
}

async function upsertCases(
  em: EntityManager,
  { newId }: Opening,
  targets: readonly ReportedTarget[],
  immediateDanger: boolean,
  now: Date,
): Promise<readonly Upserted[]> {
  const band = immediateDanger ? 0 : 1;
  const rows = targets.map(
    ({ key, url, hostname, placeKind }) =>
      sql`(${newId()}::uuid, ${key}::bytea, ${url}, ${hostname}::text, ${placeKind}::text)`,
  );
  const { rows: upserted } = await sql<Upserted>`
    insert into hotline_case (id, identity_key, url, hostname, place_kind, cycle, previous_case_id, status,
      status_since, opened_at, queue_band, waiting_since, report_count)
    select new.id, new.identity_key, new.url, new.hostname, new.place_kind, coalesce(last.cycle, 0) + 1, last.id, 'RECEIVED',
      ${now}, ${now}, ${band}, ${now}, 1
    from (values ${sql.join(rows)}) as new (id, identity_key, url, hostname, place_kind)
    left join lateral (
      select c.id, c.cycle from hotline_case c where c.identity_key = new.identity_key order by c.cycle desc limit 1
    ) last on true
    on conflict (identity_key) where status <> 'CLOSED' do update
      set report_count = hotline_case.report_count + 1, queue_band = least(hotline_case.queue_band, excluded.queue_band)
    returning id, identity_key, opened_at, report_count, queue_band, status, cycle, (xmax = 0) as is_new
  `.execute(kysely(em));
  return upserted;
}

async function addReportedItems(
  em: EntityManager,
  { newId }: Opening,
  fresh: readonly { readonly target: ReportedTarget; readonly found: Upserted }[],
  immediateDanger: boolean,
): Promise<void> {
  if (fresh.length === 0) return;
  await kysely<CaseTables>(em)
    .insertInto('content_item')
    .values(
      fresh.map(({ target, found }) =>
        newContentItem({ id: newId(), caseId: found.id, position: 1, target, immediateDanger }),
      ),
    )
    .execute();
}

/** The row of a new content item. Only its address or place is known. */
export const newContentItem = ({
  id,
  caseId,
  position,
  target,
  immediateDanger,
}: {
  readonly id: string;
  readonly caseId: string;
  readonly position: number;
  readonly target: ReportedTarget;
  readonly immediateDanger: boolean;
}) => ({
  id,
  caseId,
  position,
  identityKey: target.key,
  url: target.url,
  hostname: target.hostname,
  placeKind: target.placeKind,
  relationKeys: [...target.relationKeys],
  ...initialHosting(target.placeKind),
  hostingCountries: [],
  hostingEvidence: [],
  opinions: 'NONE' as const,
  immediateDanger,
});

/** Updates the queue position of cases that were reported again. */
async function updateQueuePositions(
  em: EntityManager,
  { rulebook }: Opening,
  joined: readonly Upserted[],
): Promise<void> {
  if (joined.length === 0) return;
  const places = joined.map((found) => {
    const { waitingSince } = queuePosition(
      { openedAt: found.openedAt, reportCount: found.reportCount, immediateDanger: found.queueBand === 0 },
      rulebook.casework,
    );
    return sql`(${found.id}::uuid, ${waitingSince}::timestamptz)`;
  });
  await sql`
    update hotline_case set waiting_since = place.waiting_since
    from (values ${sql.join(places)}) as place (id, waiting_since)
    where hotline_case.id = place.id
  `.execute(kysely(em));
}

/**
 * Sets immediate danger on the reported address, even if an earlier report did not state it. When it is set for the
 * first time, a held or routed case goes back to review.
 */
async function setImmediateDanger(
  em: EntityManager,
  { clock }: Pick<ActingContext, 'clock'>,
  joined: readonly Upserted[],
): Promise<void> {
  if (joined.length === 0) return;
  const tables = kysely<CaseTables>(em);
  const ids = joined.map(({ id }) => id);
  const news = await tables
    .updateTable('content_item')
    .set({ immediateDanger: true })
    .where('caseId', 'in', ids)
    .where('position', '=', 1)
    .where('immediateDanger', '=', false)
    .returning('caseId')
    .execute();
  for (const { id, status } of joined) {
    const next = transitionCase(status, 'REPORT_DANGER');
    if (!news.some(({ caseId }) => caseId === id) || !next.ok || next.value === status) continue;
    const standing = caseStanding(next.value, []);
    await tables
      .updateTable('hotline_case')
      .set(({ eb }) => ({
        status: standing.status,
        statusSince: clock(),
        heldBecause: [...standing.heldBecause],
        version: eb('version', '+', 1),
      }))
      .where('id', '=', id)
      .execute();
  }
}

const eventOf = ({ id, cycle, isNew }: Upserted): AuditEvent => ({
  action: isNew ? (cycle === 1 ? 'CASE_OPENED' : 'CASE_REOPENED') : 'REPORT_JOINED',
  subject: 'CASE',
  subjectId: id,
  caseId: id,
});
