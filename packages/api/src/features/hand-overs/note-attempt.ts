import type { EntityManager } from '@mikro-orm/postgresql';
import {
  afterFailure,
  transitionHandOver,
  type HandOverEvent,
  type HandOverFailure,
  type HandOverStatus,
} from '@meldpunt/domain';
import { sql, type Updateable } from 'kysely';
import type { WorkContext } from '../../platform/work-context.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { recordAudit } from '../audit/index.js';
import { lockCase } from '../cases/index.js';
import { openWorkItem, settleWorkItem } from '../work-items/index.js';
import type { Attempt, ChannelPort, Consequence } from './channel.port.js';
import { recipientQueueKey } from './enqueue-delivery.js';
import type { HandOverRow, HandOverTables } from './hand-over.tables.js';
import { resumeQueue } from './recipient-queue.js';
import { settleUnreached } from './settle-unreached.js';

/** A finished attempt. */
export interface MadeAttempt {
  readonly channel: ChannelPort;
  /** The follow-up change when retries stop. */
  readonly afterStop: Consequence;
  readonly handOver: HandOverRow;
  readonly number: number;
  readonly startedAt: Date;
  readonly result: Attempt;
}

/**
 * Records the result of an attempt and all follow-up changes in one transaction. If another worker has started a newer
 * attempt, nothing changes: the newer attempt counts.
 */
export const noteAttempt = (made: MadeAttempt, context: WorkContext): Promise<void> =>
  inTransaction(context, async (em) => {
    const { handOver, number, startedAt, result } = made;
    if (handOver.case_id !== null) await lockCase(em, handOver.case_id);
    const status = await statusIfOurs(em, handOver.id, number);
    if (status === null) return;
    await em
      .getKysely<HandOverTables>()
      .insertInto('hand_over_attempt')
      .values({
        hand_over_id: handOver.id,
        number,
        started_at: startedAt,
        ended_at: context.clock(),
        outcome: result.outcome,
        failure_class: result.outcome === 'FAILED' ? result.failure.class : null,
        failure_cause: result.outcome === 'FAILED' ? result.failure.cause : null,
      })
      .execute();
    if (status !== 'PENDING') return;
    switch (result.outcome) {
      case 'CONFIRMED':
        return confirm(em, made, result, context);
      case 'CALLED_OFF':
        await change(em, handOver, {
          ...ended('CALL_OFF', handOver, context),
          called_off_because: result.because,
        });
        await result.effect?.(em);
        await settleWorkItem(em, context, 'HAND_OVER_FAILED', handOver.id);
        return settleUnreached(em, context, handOver);
      case 'POSTPONED':
        return void (await change(em, handOver, {
          next_attempt_at: result.until,
          pauses_recipient: false,
          keeps_wait: false,
        }));
      case 'FAILED':
        return fail(em, made, result.failure, context);
    }
  });

/** Locks the hand-over and returns its status; `null` if a newer attempt has started. */
async function statusIfOurs(em: EntityManager, id: string, number: number): Promise<HandOverStatus | null> {
  const { rows } = await sql<{ status: HandOverStatus }>`
    select status from hand_over where id = ${id} and attempts = ${number} for update
  `.execute(em.getKysely());
  return rows[0]?.status ?? null;
}

async function confirm(
  em: EntityManager,
  { handOver }: MadeAttempt,
  { proof, effect }: Extract<Attempt, { outcome: 'CONFIRMED' }>,
  context: WorkContext,
): Promise<void> {
  await change(em, handOver, {
    ...ended('CONFIRM', handOver, context),
    proof: JSON.stringify(proof) as never,
    failures: 0,
    failing_since: null,
    failure_class: null,
    failure_cause: null,
    pauses_recipient: false,
    keeps_wait: false,
  });
  await effect?.(em);
  if (handOver.channel !== 'WEBHOOK')
    await recordAudit(em, context, auditOf('HAND_OVER_CONFIRMED', handOver));
  await resumeQueue(em, handOver, context.clock());
  await settleWorkItem(em, context, 'HAND_OVER_FAILED', handOver.id);
  await settleWorkItem(em, context, 'PARTNER_NOT_REACHED', recipientQueueKey(handOver));
}

async function fail(
  em: EntityManager,
  { channel, afterStop, handOver }: MadeAttempt,
  failure: HandOverFailure,
  context: WorkContext,
): Promise<void> {
  const at = context.clock();
  const failures = handOver.failures + 1;
  const failingSince = handOver.failing_since ?? at;
  const urgent = handOver.queue_band === 0;
  const after = afterFailure({ failure, failures, failingSince, urgent, at }, context.rulebook.handOvers);
  const noted = {
    failures,
    failing_since: failingSince,
    failure_class: failure.class,
    failure_cause: failure.cause,
  };
  if (after.then === 'TRY_AGAIN') {
    await change(em, handOver, {
      ...noted,
      next_attempt_at: after.at,
      pauses_recipient: after.pausesRecipient,
      keeps_wait: after.keepsWait,
    });
    if (after.isAlarming)
      await openWorkItem(em, context, {
        kind: 'PARTNER_NOT_REACHED',
        cause: failure.cause,
        subjectKey: recipientQueueKey(handOver),
        urgent,
      });
    return;
  }
  await change(em, handOver, {
    ...noted,
    status: statusAfter('STOP', handOver),
    pauses_recipient: false,
    keeps_wait: false,
  });
  await openWorkItem(em, context, {
    kind: 'HAND_OVER_FAILED',
    cause: failure.cause,
    subjectKey: handOver.id,
    caseId: handOver.case_id,
    referralId: handOver.referral_id,
    handOverId: handOver.id,
    urgent,
  });
  await recordAudit(em, context, auditOf('HAND_OVER_STOPPED', handOver, failure));
  await afterStop(em, handOver, context);
  await channel.stopped?.(em, handOver, context);
  await settleUnreached(em, context, handOver);
}

const ended = (event: HandOverEvent, handOver: HandOverRow, { clock }: WorkContext) => ({
  status: statusAfter(event, handOver),
  ended_at: clock(),
});

function statusAfter(event: HandOverEvent, { status }: HandOverRow) {
  const next = transitionHandOver(status, event);
  if (!next.ok)
    throw new TypeError(`the event ${event} is not allowed for a hand-over with status ${status}`);
  return next.value;
}

const change = (
  em: EntityManager,
  { id }: Pick<HandOverRow, 'id'>,
  values: Updateable<HandOverTables['hand_over']>,
) => em.getKysely<HandOverTables>().updateTable('hand_over').set(values).where('id', '=', id).execute();

const auditOf = (
  action: 'HAND_OVER_CONFIRMED' | 'HAND_OVER_STOPPED',
  handOver: HandOverRow,
  failure?: HandOverFailure,
) => ({
  action,
  subject: 'HAND_OVER' as const,
  subjectId: handOver.id,
  caseId: handOver.case_id,
  details: {
    channel: handOver.channel,
    event: handOver.event,
    attempts: handOver.attempts + 1,
    ...(failure === undefined ? {} : { failureClass: failure.class, cause: failure.cause }),
  },
});
