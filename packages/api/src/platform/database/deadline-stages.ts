import type { DeadlineStage } from '@meldpunt/domain';
import { sql, type RawBuilder } from 'kysely';

/** SQL conditions for each stage of a deadline, on the columns of its row. They repeat `deadlineStage` of the rules. */
const stages: Readonly<Record<DeadlineStage, (now: Date) => RawBuilder<boolean>>> = {
  ON_TIME: (now) => sql`(coalesce(remind_at, due_at) > ${now} and due_at > ${now})`,
  DUE_SOON: (now) => sql`(remind_at <= ${now} and due_at > ${now})`,
  OVERDUE: (now) => sql`(due_at <= ${now} and escalate_at > ${now})`,
  ESCALATED: (now) => sql`escalate_at <= ${now}`,
};

/** SQL condition: the deadline is at any of these stages. */
export const isAtStage = (among: readonly DeadlineStage[], now: Date): RawBuilder<boolean> =>
  sql`(${sql.join([...among.map((stage) => stages[stage](now)), sql<boolean>`false`], sql` or `)})`;

/** SQL expression: the stage of the deadline; `null` without a deadline. */
export const stageAt = (now: Date): RawBuilder<DeadlineStage | null> =>
  sql`case ${sql.join(
    Object.entries(stages).map(([stage, condition]) => sql`when ${condition(now)} then ${stage}`),
    sql` `,
  )} end`;
