import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { enqueueAll } from '../../platform/jobs/enqueue.js';
import type { DeadlineSources, Found } from '../../platform/deadline-sources.js';
import type { Tick, WorkContext } from '../../platform/work-context.js';
import { clockState, fingerprintOf, hasItsWork, type ClockState } from './clock-state.js';
import type { DeadlineClockRow } from './deadline.tables.js';
import { followClockTask } from './follow-clock.js';
import { findWaiting, keyOf } from './find-waiting.js';
import type { Waiting } from '@meldpunt/domain';

/** How many clocks are worked out in one transaction, and how many such there are in one tick at most. */
const sliceSize = 500;
const slicesPerTick = 100;

/** A step whose job has not been done by then is asked for again. */
const patienceMs = 300_000;

/**
 * Works out the clocks that were marked, those on which something happens by now, and, once the policy has changed, all
 * of them. What happens is done by jobs. A slice takes as many statements however many clocks are in it; beside another
 * worker, each takes what the other has not taken.
 */
export const keepClocks =
  (sources: DeadlineSources): Tick =>
  async (work) => {
    for (let slice = 0; slice < slicesPerTick && !work.signal.aborted; slice += 1) {
      const kept = await inTransaction(work, (em) => keepSlice(em, sources, work));
      if (kept < sliceSize) return;
    }
  };

async function keepSlice(em: EntityManager, sources: DeadlineSources, work: WorkContext): Promise<number> {
  const now = work.clock();
  const rows = await takeSlice(em, now, fingerprintOf(work.rulebook.deadlines));
  if (rows.length === 0) return 0;
  const found = await findWaiting(em, sources, rows);
  const done = await stepsDone(em, rows);
  const states = rows.map((row): Kept => {
    const waiting = found.get(keyOf(row));
    const state = waiting === undefined ? null : clockState(waiting, now, work.rulebook.deadlines);
    return { row, waiting, state, isPending: isPending(row, state, done) };
  });
  await writeClocks(em, work, states);
  await enqueueAll(
    em,
    states
      .filter(({ isPending: is }) => is)
      .map(({ row }) => ({
        task: followClockTask,
        payload: { subjectType: row.subject_type, subjectId: row.subject_id },
        key: `deadline ${keyOf(row)}`,
        runAt: now,
        priority: row.queue_band === 0 ? -1 : 0,
      })),
  );
  return rows.length;
}

interface Kept {
  readonly row: DeadlineClockRow;
  readonly waiting: Found<Waiting> | undefined;
  readonly state: ClockState | null;
  /** Whether something is left to be done about it by a job. */
  readonly isPending: boolean;
}

async function takeSlice(em: EntityManager, now: Date, policy: string): Promise<readonly DeadlineClockRow[]> {
  const { rows } = await sql<DeadlineClockRow>`
    select subject_type, subject_id, code, started_at, due_at, queue_band, work_kind, work_key from deadline_clock
    where next_at <= ${now} or policy < ${policy} or policy > ${policy}
    order by next_at, subject_id
    limit ${sliceSize}
    for update skip locked
  `.execute(em.getKysely());
  return rows;
}

interface StepRow {
  readonly subject_type: DeadlineClockRow['subject_type'];
  readonly subject_id: string;
  readonly run: string;
  readonly steps: readonly string[];
}

const runOf = (code: string, startedAt: Date, due: Date): string =>
  `${code} ${startedAt.getTime()} ${due.getTime()}`;

/** What has been done along each run of a clock, by subject and run. */
async function stepsDone(
  em: EntityManager,
  rows: readonly DeadlineClockRow[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const { rows: done } = await sql<StepRow>`
    select subject_type, subject_id, array_agg(step || ' ' || number) as steps,
      code || ' ' || round(extract(epoch from started_at) * 1000) || ' ' || round(extract(epoch from due_at) * 1000) as run
    from deadline_event
    where (subject_type, subject_id) in (select * from unnest(
      ${rows.map((row) => row.subject_type)}::text[], ${rows.map((row) => row.subject_id)}::uuid[]
    ))
    group by subject_type, subject_id, code, started_at, due_at
  `.execute(em.getKysely());
  return new Map(done.map((row) => [`${keyOf(row)} ${row.run}`, new Set(row.steps)]));
}

function isPending(
  row: DeadlineClockRow,
  state: ClockState | null,
  done: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  if (!hasItsWork(row, state?.work ?? null)) return true;
  if (state === null) return false;
  const { code, startedAt, dueAt } = state.clock;
  const known = done.get(`${keyOf(row)} ${runOf(code, startedAt, dueAt)}`);
  return state.reached.some(({ step, number }) => !(known?.has(`${step} ${number}`) ?? false));
}

/** Writes every clock as it is now; what waits no longer and has left no work has none. */
async function writeClocks(em: EntityManager, work: WorkContext, kept: readonly Kept[]): Promise<void> {
  const retryAt = new Date(work.clock().getTime() + patienceMs);
  const values = kept.map(({ row, waiting, state, isPending: pending }) => ({
    subject_type: row.subject_type,
    subject_id: row.subject_id,
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
      escalate_at = kept.escalate_at, next_at = kept.next_at, policy = ${fingerprintOf(work.rulebook.deadlines)}
    from kept
    where not kept.is_ended and (deadline_clock.subject_type, deadline_clock.subject_id) = (kept.subject_type, kept.subject_id)
  `.execute(em.getKysely());
}

const soonest = (first: Date | null, second: Date | null): Date | null =>
  first !== null && second !== null ? (first < second ? first : second) : (first ?? second);
