import { Permission, type DeadlineStage } from '@meldpunt/domain';
import { sql } from 'kysely';
import { may } from '../../platform/auth/viewer.js';
import type { RequestContext } from '../../platform/context.js';
import { isAtStage } from '../../platform/database/deadline-stages.js';
import { kysely } from '../../platform/database/kysely.js';
import {
  connection,
  instantIn,
  isId,
  pageFrom,
  type Connection,
  type PageArguments,
} from '../../platform/graphql/connection.js';
import { presentClock, type ClockType, type OverdueFilter } from './clock.type.js';
import type { DeadlineClock } from './deadline.entity.js';

type Key = readonly [band: number, dueAt: Date, id: string, code: string];
type Row = DeadlineClock & { readonly seenAs: string } & {
  readonly [Name in 'code' | 'startedAt' | 'dueAt' | 'escalateAt']: NonNullable<DeadlineClock[Name]>;
};

const late: readonly DeadlineStage[] = ['OVERDUE', 'ESCALATED'];

/**
 * One page of the deadlines that the viewer may see: immediate danger first, then longest overdue. One SQL statement.
 * The liaison sees only those with a referral to police, and only the id of that referral.
 */
export async function overduePage(
  filter: OverdueFilter | null,
  page: PageArguments,
  { em, viewer, clock }: RequestContext,
): Promise<Connection<ClockType>> {
  const now = clock();
  const { first, after } = pageFrom(page, readKey);
  const { stage, code, isUrgent } = filter ?? {};
  const isLiaison = !may(viewer, Permission.REFERRAL_READ_ANY);
  const seenAs = sql.ref(isLiaison ? 'policeReferralId' : 'subjectId');
  const conditions = [
    sql<boolean>`code is not null`,
    isAtStage(stage ?? late, now),
    ...(isLiaison ? [sql<boolean>`police_referral_id is not null`] : []),
    ...(code ? [sql<boolean>`code = any (${code})`] : []),
    ...(typeof isUrgent === 'boolean' ? [sql<boolean>`queue_band = ${isUrgent ? 0 : 1}`] : []),
    ...(after === null
      ? []
      : [
          sql<boolean>`(queue_band, due_at, ${seenAs}, code)
            > (${after[0]}::smallint, ${after[1]}::timestamptz, ${after[2]}::uuid, ${after[3]})`,
        ]),
  ];
  const { rows } = await sql<Row>`
    select code, started_at, remind_at, due_at, escalate_at, queue_band, case_id, referral_id, police_referral_id,
      ${seenAs} as seen_as
    from deadline_clock
    where ${sql.join(conditions, sql` and `)}
    order by queue_band, due_at, ${seenAs}, code
    limit ${first + 1}
  `.execute(kysely(em));
  return connection(
    rows,
    first,
    (row) => [row.queueBand, row.dueAt, row.seenAs, row.code],
    (row) => presentRow(row, now, isLiaison),
  );
}

const presentRow = (row: Row, now: Date, isLiaison: boolean): ClockType =>
  presentClock({ ...row, remindAt: row.remindAt === null ? [] : [row.remindAt] }, now, {
    isUrgent: row.queueBand === 0,
    caseId: row.caseId,
    referralId: isLiaison ? row.policeReferralId : row.referralId,
  });

function readKey([band, dueAt, id, code]: readonly unknown[]): Key | null {
  const at = instantIn(dueAt);
  const isKey = (band === 0 || band === 1) && at !== null && isId(id) && typeof code === 'string';
  return isKey ? [band, at, id, code] : null;
}
