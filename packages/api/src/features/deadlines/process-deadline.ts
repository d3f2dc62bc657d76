import type { EntityManager } from '@mikro-orm/postgresql';
import type { ClockEvent, ClockStep, Waiting, WorkItemKind } from '@meldpunt/domain';
import { sql } from 'kysely';
import { kysely } from '../../platform/database/kysely.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import type { DeadlineSources, Found } from '../../platform/deadline-sources.js';
import type { Task, WorkContext } from '../../platform/work-context.js';
import { recordAudit } from '../audit/index.js';
import { lockCase } from '../cases/index.js';
import { escalateWorkItem, openWorkItem, settleWorkItem } from '../work-items/index.js';
import { deadlineState, hasItsWorkItem, type DeadlineState } from './deadline-state.js';
import type { DeadlineClock, DeadlineTables } from './deadline.entity.js';
import { findWaiting, subjectKeyOf, type SubjectKey } from './find-waiting.js';

/**
 * The task that carries out the steps that a deadline has reached: remind, open a work item, escalate, or settle the
 * work item. Queued jobs have this identifier, so it must not change.
 */
export const processDeadlineTask = 'followClock';

/** Work items that other features open and settle. Here they are only escalated. */
const workItemsOfOtherFeatures: readonly WorkItemKind[] = ['QUESTION_FROM_POLICE', 'CONTACT_TO_APPROVE'];

/**
 * Carries out the steps that the deadline of one subject has reached by now. Every step is stored once, but only the
 * last one is announced. Idempotent.
 */
export const processDeadline =
  (sources: DeadlineSources): Task =>
  (payload, context) => {
    const { subjectType, subjectId } = payload as {
      subjectType: SubjectKey['subjectType'];
      subjectId: string;
    };
    const subject: SubjectKey = { subjectType, subjectId };
    return inTransaction(context, async (em) => {
      const row = await lockDeadline(em, subject);
      if (row === null) return;
      const found = (await findWaiting(em, sources, [subject])).get(subjectKeyOf(subject));
      const state =
        found === undefined ? null : deadlineState(found, context.clock(), context.rulebook.deadlines);
      await settleOutdated(em, context, row, state);
      if (found !== undefined && state !== null) {
        const fresh = await storeSteps(em, context, subject, state);
        if (fresh.length > 0 || !hasItsWorkItem(row, state.workItem))
          await openOverdue(em, context, found, state);
        await announceStep(em, context, subject, found, state, fresh.at(-1));
      }
      await storeWorkItem(em, subject, state);
    });
  };

/** Locks the case first and then the deadline, as everywhere; `null` if there is no deadline. */
async function lockDeadline(em: EntityManager, subject: SubjectKey): Promise<DeadlineClock | null> {
  const read = async (lock: ReturnType<typeof sql>): Promise<DeadlineClock | null> => {
    const { rows } = await sql<DeadlineClock>`
      select case_id, work_kind, work_key, queue_band from deadline_clock
      where subject_type = ${subject.subjectType} and subject_id = ${subject.subjectId} ${lock}
    `.execute(kysely(em));
    return rows[0] ?? null;
  };
  const seen = await read(sql``);
  if (seen === null) return null;
  if (seen.caseId !== null) await lockCase(em, seen.caseId);
  return read(sql`for update`);
}

/** Settles the open work item if it is no longer the right one. */
async function settleOutdated(
  em: EntityManager,
  context: WorkContext,
  row: DeadlineClock,
  state: DeadlineState | null,
): Promise<void> {
  const { workKind: kind, workKey: key } = row;
  if (kind === null || key === null || hasItsWorkItem(row, state?.workItem ?? null)) return;
  if (!workItemsOfOtherFeatures.includes(kind)) await settleWorkItem(em, context, kind, key);
}

const actions = {
  REMINDER: 'DEADLINE_NEAR',
  ALARM: 'DEADLINE_PASSED',
  ESCALATION: 'DEADLINE_ESCALATED',
} as const satisfies Record<ClockStep, string>;

/** The audit subject for each kind of deadline subject. A question belongs to its referral. */
const auditedAs = {
  CASE: 'CASE',
  REFERRAL: 'REFERRAL',
  QUESTION: 'REFERRAL',
  CONTACT: 'ABUSE_CONTACT',
} as const;

/** Announces the last step that was reached. A reminder after the alarm is announced as another alarm. */
async function announceStep(
  em: EntityManager,
  context: WorkContext,
  subject: SubjectKey,
  found: Found<Waiting>,
  state: DeadlineState,
  last: ClockEvent | undefined,
): Promise<void> {
  if (last === undefined) return;
  if (last.step === 'ESCALATION' && state.workItem !== null)
    await escalateWorkItem(em, context, state.workItem.kind, state.workItem.key);
  const isAlarm = last.step === 'REMINDER' && state.workItem !== null;
  await recordAudit(em, context, {
    action: isAlarm ? 'DEADLINE_PASSED' : actions[last.step],
    subject: auditedAs[subject.subjectType],
    subjectId: subject.subjectId,
    caseId: found.caseId,
    details: {
      clock: state.clock.code,
      kind: found.facts.subject === 'REFERRAL' ? found.facts.kind : null,
      policeReferralId: found.policeReferralId,
    },
  });
}

/** Opens the work item about an overdue deadline. */
const openOverdue = async (
  em: EntityManager,
  context: WorkContext,
  found: Found<Waiting>,
  { workItem: overdue, clock }: DeadlineState,
): Promise<void> => {
  if (overdue === null) return;
  await openWorkItem(em, context, {
    kind: overdue.kind,
    cause: clock.code,
    subjectKey: overdue.key,
    caseId: found.caseId,
    referralId: found.policeReferralId ?? found.referralId,
    urgent: found.facts.urgent,
  });
};

/** Stores the steps that were reached and returns those that are new, in order. */
async function storeSteps(
  em: EntityManager,
  context: WorkContext,
  subject: SubjectKey,
  { clock, reached }: DeadlineState,
): Promise<readonly ClockEvent[]> {
  if (reached.length === 0) return [];
  const written = await kysely<DeadlineTables>(em)
    .insertInto('deadline_event')
    .values(
      reached.map(({ step, number }) => ({
        ...subject,
        code: clock.code,
        startedAt: clock.startedAt,
        dueAt: clock.dueAt,
        step,
        number,
        at: context.clock(),
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning(['step', 'number'])
    .execute();
  return reached.filter(({ step, number }) =>
    written.some((row) => row.step === step && row.number === number),
  );
}

/** Stores the open work item on the deadline, or deletes the deadline if nothing waits any more. */
async function storeWorkItem(
  em: EntityManager,
  subject: SubjectKey,
  state: DeadlineState | null,
): Promise<void> {
  const { subjectType: type, subjectId: id } = subject;
  const clocks = kysely<DeadlineTables>(em);
  if (state === null) {
    await clocks
      .deleteFrom('deadline_clock')
      .where('subjectType', '=', type)
      .where('subjectId', '=', id)
      .execute();
    return;
  }
  await clocks
    .updateTable('deadline_clock')
    .set({ workKind: state.workItem?.kind ?? null, workKey: state.workItem?.key ?? null })
    .where('subjectType', '=', type)
    .where('subjectId', '=', id)
    .execute();
}
