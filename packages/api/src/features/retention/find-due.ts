import type { EntityManager } from '@mikro-orm/postgresql';
import { mayErase, retentionDays, type DataClass, type RetentionPolicy } from '@meldpunt/domain';
import { sql } from 'kysely';
import type { KeyPurpose } from '../../platform/crypto/envelope-keys.port.js';
import { kysely } from '../../platform/database/kysely.js';

/** The kinds of data that can be erased, and the purpose of their data keys. */
export const erasable = {
  REPORTER_CONTACT: 'CONTACT',
  SITE_ACCESS: 'SITE_ACCESS',
  REPORT_TEXT: 'REPORT_TEXT',
  POLICE_TEXT: 'POLICE_TEXT',
  COMMENT: 'COMMENT',
} as const satisfies Partial<Readonly<Record<DataClass, KeyPurpose>>>;
export type ErasableClass = keyof typeof erasable;
export const erasableClasses = Object.keys(erasable) as readonly ErasableClass[];

/** Data of one row that must be erased. */
export interface DueData {
  readonly dataClass: ErasableClass;
  /** The id of the report, of the question of police or of the comment. */
  readonly rowId: string;
  readonly caseId: string;
  readonly caseReference: string;
  readonly dueAt: Date;
}

interface Candidate {
  readonly rowId: string;
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
    with belongs as (
      select report_id as row_id, case_id from reported_address_fact
      union select id, case_id from police_question_fact
      union select id, case_id from case_comment_fact
    ), candidate as (
      select key.row_id, facts.id, facts.reference, facts.status, facts.closed_at, exists (
        select from legal_hold hold where hold.case_id = facts.id
          and not exists (select from legal_hold_end ended where ended.hold_id = hold.id)
      ) as is_held
      from data_key_fact key
      join belongs on belongs.row_id = key.row_id
      join case_fact facts on facts.id = belongs.case_id
      where key.purpose = ${erasable[dataClass]}
    )
    select row_id, jsonb_agg(distinct jsonb_build_object('id', id, 'reference', reference, 'closedAt',
      case when status = 'CLOSED' then to_char(closed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MSZ') end, 'isHeld', is_held)) as cases
    from candidate
    group by row_id
    having bool_and(status = 'CLOSED') and not bool_or(is_held)
      and max(closed_at) <= ${now}::timestamptz - make_interval(days => ${days})
    order by max(closed_at), row_id limit ${max}
  `.execute(kysely(em));
  return rows.flatMap(({ rowId, cases }) => {
    const closedAt = cases.map((each) => (each.closedAt === null ? null : new Date(each.closedAt)));
    const due = mayErase({ dataClass, closedAt, isHeld: cases.some(({ isHeld }) => isHeld) }, policy, now);
    const [first] = cases;
    return due.ok && first !== undefined
      ? [{ dataClass, rowId, caseId: first.id, caseReference: first.reference, dueAt: due.value.dueAt }]
      : [];
  });
}
