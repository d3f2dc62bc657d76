import type { EntityManager } from '@mikro-orm/postgresql';
import type { ClockEvent, ClockStep, Waiting, WorkItemKind } from '@meldpunt/domain';
import { sql } from 'kysely';
import { inTransaction } from '../../platform/database/in-transaction.js';
import type { DeadlineSources, Found } from '../../platform/deadline-sources.js';
import type { Task, WorkContext } from '../../platform/work-context.js';
import { recordAudit } from '../audit/index.js';
import { lockCase } from '../cases/index.js';
import { escalateWorkItem, openWorkItem, settleWorkItem } from '../work-items/index.js';
import { clockState, hasItsWork, type ClockState } from './clock-state.js';
import type { DeadlineClockRow, DeadlineTables } from './deadline.tables.js';
import { findWaiting, keyOf, type SubjectKey } from './find-waiting.js';

/** Does what a clock has reached: reminds, raises the alarm, tells a supervisor, or settles what is over. */
export const followClockTask = 'followClock';

/** Work that another feature opens and settles with what it is about; a clock only puts it before a supervisor. */
const workOfOthers: readonly WorkItemKind[] = ['QUESTION_FROM_POLICE', 'CONTACT_TO_APPROVE'];

/**
 * Catches up with the clock of one thing, as it stands at this moment: whatever was reached is noted once, and only the
 * last of it is told. Doing it again changes nothing.
 */
export const followClock =
  (sources: DeadlineSources): Task =>
  (payload, work) => {
    const { subjectType, subjectId } = payload as {
      subjectType: SubjectKey['subject_type'];
      subjectId: string;
    };
    const subject: SubjectKey = { subject_type: subjectType, subject_id: subjectId };
    return inTransaction(work, async (em) => {
      const row = await lockClock(em, subject);
      if (row === null) return;
      const found = (await findWaiting(em, sources, [subject])).get(keyOf(subject));
      const state = found === undefined ? null : clockState(found, work.clock(), work.rulebook.deadlines);
      await settle(em, work, row, state);
      if (found !== undefined && state !== null) {
        const fresh = await noteSteps(em, work, subject, state);
        if (fresh.length > 0 || !hasItsWork(row, state.work)) await open(em, work, found, state);
        await tell(em, work, subject, found, state, fresh.at(-1));
      }
      await noteWork(em, subject, state);
    });
  };

/** The clock of something, locked after its case, as everywhere; `null` when it has none. */
async function lockClock(em: EntityManager, subject: SubjectKey): Promise<DeadlineClockRow | null> {
  const read = async (lock: ReturnType<typeof sql>): Promise<DeadlineClockRow | null> => {
    const { rows } = await sql<DeadlineClockRow>`
      select case_id, work_kind, work_key, queue_band from deadline_clock
      where subject_type = ${subject.subject_type} and subject_id = ${subject.subject_id} ${lock}
    `.execute(em.getKysely());
    return rows[0] ?? null;
  };
  const seen = await read(sql``);
  if (seen === null) return null;
  if (seen.case_id !== null) await lockCase(em, seen.case_id);
  return read(sql`for update`);
}

/** Ends the work that is no longer what there should be. */
async function settle(
  em: EntityManager,
  work: WorkContext,
  row: DeadlineClockRow,
  state: ClockState | null,
): Promise<void> {
  const { work_kind: kind, work_key: key } = row;
  if (kind === null || key === null || hasItsWork(row, state?.work ?? null)) return;
  if (!workOfOthers.includes(kind)) await settleWorkItem(em, work, kind, key);
}

const actions = {
  REMINDER: 'DEADLINE_NEAR',
  ALARM: 'DEADLINE_PASSED',
  ESCALATION: 'DEADLINE_ESCALATED',
} as const satisfies Record<ClockStep, string>;

/** What an entry about each kind of thing is about; a question is part of its referral. */
const auditedAs = {
  CASE: 'CASE',
  REFERRAL: 'REFERRAL',
  QUESTION: 'REFERRAL',
  CONTACT: 'ABUSE_CONTACT',
} as const;

/** Tells the last of what was reached; a reminder after the alarm is the alarm again. */
async function tell(
  em: EntityManager,
  work: WorkContext,
  subject: SubjectKey,
  found: Found<Waiting>,
  state: ClockState,
  last: ClockEvent | undefined,
): Promise<void> {
  if (last === undefined) return;
  if (last.step === 'ESCALATION' && state.work !== null)
    await escalateWorkItem(em, work, state.work.kind, state.work.key);
  const isAlarm = last.step === 'REMINDER' && state.work !== null;
  await recordAudit(em, work, {
    action: isAlarm ? 'DEADLINE_PASSED' : actions[last.step],
    subject: auditedAs[subject.subject_type],
    subjectId: subject.subject_id,
    caseId: found.caseId,
    details: {
      clock: state.clock.code,
      kind: found.facts.subject === 'REFERRAL' ? found.facts.kind : null,
      policeReferralId: found.policeReferralId,
    },
  });
}

/** Makes work of what is late visible. */
const open = async (
  em: EntityManager,
  work: WorkContext,
  found: Found<Waiting>,
  { work: overdue, clock }: ClockState,
): Promise<void> => {
  if (overdue === null) return;
  await openWorkItem(em, work, {
    kind: overdue.kind,
    cause: clock.code,
    subjectKey: overdue.key,
    caseId: found.caseId,
    referralId: found.policeReferralId ?? found.referralId,
    urgent: found.facts.urgent,
  });
};

/** Writes the steps that were reached; answers those that had not been written before, in order. */
async function noteSteps(
  em: EntityManager,
  work: WorkContext,
  subject: SubjectKey,
  { clock, reached }: ClockState,
): Promise<readonly ClockEvent[]> {
  if (reached.length === 0) return [];
  const written = await em
    .getKysely<DeadlineTables>()
    .insertInto('deadline_event')
    .values(
      reached.map(({ step, number }) => ({
        ...subject,
        code: clock.code,
        started_at: clock.startedAt,
        due_at: clock.dueAt,
        step,
        number,
        at: work.clock(),
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning(['step', 'number'])
    .execute();
  return reached.filter(({ step, number }) =>
    written.some((row) => row.step === step && row.number === number),
  );
}

/** Remembers the work that was left, or forgets the clock when nothing waits any more. */
async function noteWork(em: EntityManager, subject: SubjectKey, state: ClockState | null): Promise<void> {
  const { subject_type: type, subject_id: id } = subject;
  const clocks = em.getKysely<DeadlineTables>();
  if (state === null) {
    await clocks
      .deleteFrom('deadline_clock')
      .where('subject_type', '=', type)
      .where('subject_id', '=', id)
      .execute();
    return;
  }
  await clocks
    .updateTable('deadline_clock')
    .set({ work_kind: state.work?.kind ?? null, work_key: state.work?.key ?? null })
    .where('subject_type', '=', type)
    .where('subject_id', '=', id)
    .execute();
}
