import type { EntityManager } from '@mikro-orm/postgresql';
import {
  erasedAddress,
  mayErase,
  retentionDays,
  type DataClass,
  type RetentionPolicy,
} from '@meldpunt/domain';
import { sql, type RawBuilder } from 'kysely';
import type { KeyPurpose } from '../../platform/crypto/envelope-keys.port.js';
import { kysely } from '../../platform/database/kysely.js';

/** The kinds of data that are erased by deleting a data key, and the purpose of that key. */
export const sealed = {
  REPORTER_CONTACT: 'CONTACT',
  SITE_ACCESS: 'SITE_ACCESS',
  REPORT_TEXT: 'REPORT_TEXT',
  POLICE_TEXT: 'POLICE_TEXT',
  COMMENT: 'COMMENT',
} as const satisfies Partial<Readonly<Record<DataClass, KeyPurpose>>>;
export type SealedClass = keyof typeof sealed;
export type ErasableClass = SealedClass | 'ADDRESS' | 'OUTBOX' | 'WORK_ITEM';

/**
 * The rows of each kind that are not erased, as `row_id`, the case to which the row belongs if there is one, and the end of
 * the row itself if it has one. A row that belongs to several cases occurs several times.
 */
const rowsOf: Readonly<Record<ErasableClass, RawBuilder<unknown>>> = {
  REPORTER_CONTACT: ofReports(sealed.REPORTER_CONTACT),
  SITE_ACCESS: ofReports(sealed.SITE_ACCESS),
  REPORT_TEXT: ofReports(sealed.REPORT_TEXT),
  POLICE_TEXT: sql`select id as row_id, case_id, null::timestamptz as ended_at
    from police_question_fact join data_key_fact key on key.row_id = id and key.purpose = ${sealed.POLICE_TEXT}`,
  COMMENT: sql`select id as row_id, case_id, null::timestamptz as ended_at
    from case_comment_fact join data_key_fact key on key.row_id = id and key.purpose = ${sealed.COMMENT}`,
  ADDRESS: sql`select id as row_id, id as case_id, closed_at as ended_at
    from case_fact where status = 'CLOSED' and url <> ${erasedAddress}`,
  OUTBOX: sql`select id as row_id, case_id, ended_at from ended_hand_over_fact`,
  WORK_ITEM: sql`select id as row_id, case_id, settled_at as ended_at from settled_work_item_fact`,
};

function ofReports(purpose: KeyPurpose): RawBuilder<unknown> {
  return sql`select report_id as row_id, case_id, null::timestamptz as ended_at
    from reported_address_fact join data_key_fact key on key.row_id = report_id and key.purpose = ${purpose}`;
}

export const erasableClasses = Object.keys(rowsOf) as readonly ErasableClass[];

/** Data of one row that must be erased. */
export interface DueData {
  readonly dataClass: ErasableClass;
  /** The id of the report, question, comment, case, outbox message or work item. */
  readonly rowId: string;
  /** `null` for an outbox message or a work item without a case. */
  readonly caseId: string | null;
  readonly caseReference: string | null;
  readonly dueAt: Date;
}

interface Candidate {
  readonly rowId: string;
  readonly endedAt: Date | null;
  readonly cases: readonly {
    readonly id: string;
    readonly reference: string;
    readonly closedAt: string | null;
    readonly isHeld: boolean;
  }[];
}

/**
 * Returns data of one kind that must be erased, earliest end first. SQL narrows the choice to rows whose cases are all
 * closed and not held; the rule of the domain decides on each.
 */
export async function findDue(
  em: EntityManager,
  dataClass: ErasableClass,
  policy: RetentionPolicy,
  now: Date,
  max: number,
): Promise<readonly DueData[]> {
  const days = retentionDays(dataClass, policy);
  if (days === null) return [];
  const { rows } = await sql<Candidate>`
    with candidate as (
      select own.row_id, own.ended_at, facts.id, facts.reference, facts.status, facts.closed_at, exists (
        select from legal_hold hold where hold.case_id = facts.id
          and not exists (select from legal_hold_end ended where ended.hold_id = hold.id)
      ) as is_held
      from (${rowsOf[dataClass]}) own
      left join case_fact facts on facts.id = own.case_id
      where own.ended_at is null or own.ended_at <= ${now}::timestamptz - make_interval(days => ${days})
    )
    select row_id, max(ended_at) as ended_at, coalesce(jsonb_agg(distinct jsonb_build_object('id', id, 'reference', reference,
      'closedAt', case when status = 'CLOSED' then to_char(closed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MSZ') end,
      'isHeld', is_held)) filter (where id is not null), '[]') as cases
    from candidate
    group by row_id
    having bool_and(id is null or status = 'CLOSED') and not bool_or(is_held)
      and greatest(max(closed_at), max(ended_at)) <= ${now}::timestamptz - make_interval(days => ${days})
    order by greatest(max(closed_at), max(ended_at)), row_id limit ${max}
  `.execute(kysely(em));
  return rows.flatMap(({ rowId, endedAt, cases }) => {
    const closedAt = cases.map((each) => (each.closedAt === null ? null : new Date(each.closedAt)));
    const due = mayErase(
      {
        dataClass,
        closedAt: endedAt === null ? closedAt : [...closedAt, endedAt],
        isHeld: cases.some(({ isHeld }) => isHeld),
      },
      policy,
      now,
    );
    const [first] = cases;
    return due.ok
      ? [
          {
            dataClass,
            rowId,
            caseId: first?.id ?? null,
            caseReference: first?.reference ?? null,
            dueAt: due.value.dueAt,
          },
        ]
      : [];
  });
}
