import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { kysely } from '../../platform/database/kysely.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { enqueueAll } from '../../platform/jobs/enqueue.js';
import type { DeadlineSources, Found } from '../../platform/deadline-sources.js';
import type { Tick, WorkContext } from '../../platform/work-context.js';
import { deadlineState, policyHash, hasItsWorkItem, type DeadlineState } from './deadline-state.js';
import type { DeadlineClock } from './deadline.entity.js';
import { processDeadlineTask } from './process-deadline.js';
import { findWaiting, subjectKeyOf } from './find-waiting.js';
import type { Waiting } from '@meldpunt/domain';

/** Deadlines per transaction, and max. transactions per tick. */
const sliceSize = 500;
const slicesPerTick = 100;

/** If the job for a step is not done after this time, it is queued again. */
const requeueAfterMs = 300_000;

/**
 * Recalculates the deadlines that are marked, those with a step reached by now, and, after a policy change, all of
 * them. Jobs carry out the steps. The number of SQL statements per slice does not depend on its size. Concurrent
 * workers skip each other's rows.
 */
export const updateDeadlines =
  (sources: DeadlineSources): Tick =>
  async (context) => {
    for (let slice = 0; slice < slicesPerTick && !context.signal.aborted; slice += 1) {
      const kept = await inTransaction(context, (em) => updateSlice(em, sources, context));
      if (kept < sliceSize) return;
    }
  };

async function updateSlice(
  em: EntityManager,
  sources: DeadlineSources,
  context: WorkContext,
): Promise<number> {
  const now = context.clock();
  const rows = await takeSlice(em, now, policyHash(context.rulebook.deadlines));
  if (rows.length === 0) return 0;
  const found = await findWaiting(em, sources, rows);
  const done = await stepsDone(em, rows);
  const states = rows.map((row): Updated => {
    const waiting = found.get(subjectKeyOf(row));
    const state = waiting === undefined ? null : deadlineState(waiting, now, context.rulebook.deadlines);
    return { row, waiting, state, isPending: isPending(row, state, done) };
  });
  await writeDeadlines(em, context, states);
  await enqueueAll(
    em,
    states
      .filter(({ isPending: is }) => is)
      .map(({ row }) => ({
        task: processDeadlineTask,
        payload: { subjectType: row.subjectType, subjectId: row.subjectId },
        key: `deadline ${subjectKeyOf(row)}`,
        runAt: now,
        priority: row.queueBand === 0 ? -1 : 0,
      })),
  );
  return rows.length;
}

interface Updated {
  readonly row: DeadlineClock;
  readonly waiting: Found<Waiting> | undefined;
  readonly state: DeadlineState | null;
  /** Whether a job must still carry out a step. */
  readonly isPending: boolean;
}

async function takeSlice(em: EntityManager, now: Date, policy: string): Promise<readonly DeadlineClock[]> {
  const { rows } = await sql<DeadlineClock>`
    select subject_type, subject_id, code, started_at, due_at, queue_band, work_kind, work_key from deadline_clock
    where next_at <= ${now} or policy < ${policy} or policy > ${policy}
    order by next_at, subject_id
    limit ${sliceSize}
    for update skip locked
  `.execute(kysely(em));
  return rows;
}

interface StepRow {
  readonly subjectType: DeadlineClock['subjectType'];
  readonly subjectId: string;
  readonly run: string;
  readonly steps: readonly string[];
}

const runOf = (code: string, startedAt: Date, due: Date): string =>
  `${code} ${startedAt.getTime()} ${due.getTime()}`;

/** The steps that were carried out for each run of a deadline, by subject and run. */
async function stepsDone(
  em: EntityManager,
  rows: readonly DeadlineClock[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const { rows: done } = await sql<StepRow>`
    select subject_type, subject_id, array_agg(step || ' ' || number) as steps,
      code || ' ' || round(extract(epoch from started_at) * 1000) || ' ' || round(extract(epoch from due_at) * 1000) as run
    from deadline_event
    where (subject_type, subject_id) in (select * from unnest(
      ${rows.map((row) => row.subjectType)}::text[], ${rows.map((row) => row.subjectId)}::uuid[]
    ))
    group by subject_type, subject_id, code, started_at, due_at
  `.execute(kysely(em));
  return new Map(done.map((row) => [`${subjectKeyOf(row)} ${row.run}`, new Set(row.steps)]));
}

function isPending(
  row: DeadlineClock,
  state: DeadlineState | null,
  done: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  if (!hasItsWorkItem(row, state?.workItem ?? null)) return true;
  if (state === null) return false;
  const { code, startedAt, dueAt } = state.clock;
  const known = done.get(`${subjectKeyOf(row)} ${runOf(code, startedAt, dueAt)}`);
  return state.reached.some(({ step, number }) => !(known?.has(`${step} ${number}`) ?? false));
}

/** Writes the recalculated deadlines. Rows without a deadline and without a pending job are deleted. */
async function writeDeadlines(
  em: EntityManager,
  context: WorkContext,
  kept: readonly Updated[],
): Promise<void> {
  const retryAt = new Date(context.clock().getTime() + requeueAfterMs);
  const values = kept.map(({ row, waiting, state, isPending: pending }) => ({
    subject_type: row.subjectType,
    subject_id: row.subjectId,
    is_ended: state === null && !pending,
    case_id: waiting?.caseId ?? null,
    referral_id: waiting?.referralId ?? null,
    police_referral_id: waiting?.policeReferralId ?? null,
    referral_kind: waiting?.facts.subject === 'REFERRAL' ? waiting.facts.kind : null,
    queue_band: waiting?.facts.urgent === true ? 0 : 1,
    code: state?.clock.code ?? null,
    started_at: state?.clock.startedAt ?? null,
    remind_at: state?.clock.remindAt[0] ?? null,
    due_at: state?.clock.dueAt ?? null,
    escalate_at: state?.clock.escalateAt ?? null,
    next_at: soonest(state?.next ?? null, pending ? retryAt : null)?.toISOString() ?? 'infinity',
  }));
  await sql`
    with kept as (select * from jsonb_to_recordset(${JSON.stringify(values)}::jsonb) as kept (
      subject_type text, subject_id uuid, is_ended boolean, case_id uuid, referral_id uuid, police_referral_id uuid,
      referral_kind text, queue_band smallint, code text, started_at timestamptz, remind_at timestamptz,
      due_at timestamptz, escalate_at timestamptz, next_at timestamptz
    )), ended as (
      delete from deadline_clock using kept
      where kept.is_ended and (deadline_clock.subject_type, deadline_clock.subject_id) = (kept.subject_type, kept.subject_id)
    )
    update deadline_clock set case_id = coalesce(kept.case_id, deadline_clock.case_id), referral_id = kept.referral_id,
      police_referral_id = kept.police_referral_id, referral_kind = kept.referral_kind, queue_band = kept.queue_band,
      code = kept.code, started_at = kept.started_at, remind_at = kept.remind_at, due_at = kept.due_at,
      escalate_at = kept.escalate_at, next_at = kept.next_at, policy = ${policyHash(context.rulebook.deadlines)}
    from kept
    where not kept.is_ended and (deadline_clock.subject_type, deadline_clock.subject_id) = (kept.subject_type, kept.subject_id)
  `.execute(kysely(em));
}

const soonest = (first: Date | null, second: Date | null): Date | null =>
  first !== null && second !== null ? (first < second ? first : second) : (first ?? second);
