import type { EntityManager } from '@mikro-orm/postgresql';
import {
  afterFailure,
  transitionHandOver,
  type HandOverEvent,
  type HandOverFailure,
  type HandOverStatus,
} from '@meldpunt/domain';
import { sql, type Updateable } from 'kysely';
import { kysely } from '../../platform/database/kysely.js';
import { handOverAttempts } from '../../platform/metrics/process-metrics.js';
import type { WorkContext } from '../../platform/work-context.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { recordAudit } from '../audit/index.js';
import { lockCase } from '../cases/index.js';
import { openWorkItem, settleWorkItem } from '../work-items/index.js';
import type { Attempt, ChannelPort, Consequence } from './channel.port.js';
import { recipientQueueKey } from './enqueue-delivery.js';
import type { HandOver, HandOverTables } from './hand-over.entity.js';
import { resumeQueue } from './recipient-queue.js';
import { settleUnreached } from './settle-unreached.js';

/** A finished attempt. */
export interface MadeAttempt {
  readonly channel: ChannelPort;
  /** The follow-up change when retries stop. */
  readonly afterStop: Consequence;
  readonly handOver: HandOver;
  readonly number: number;
  readonly startedAt: Date;
  readonly result: Attempt;
}

/**
 * Records the result of an attempt and all follow-up changes in one transaction. If another worker has started a newer
 * attempt, nothing changes: the newer attempt counts.
 */
export async function noteAttempt(made: MadeAttempt, context: WorkContext): Promise<void> {
  await record(made, context);
  handOverAttempts.inc({ channel: made.handOver.channel, outcome: made.result.outcome });
}

const record = (made: MadeAttempt, context: WorkContext): Promise<void> =>
  inTransaction(context, async (em) => {
    const { handOver, number, startedAt, result } = made;
    if (handOver.caseId !== null) await lockCase(em, handOver.caseId);
    const status = await statusIfOurs(em, handOver.id, number);
    if (status === null) return;
    await kysely<HandOverTables>(em)
      .insertInto('hand_over_attempt')
      .values({
        handOverId: handOver.id,
        number,
        startedAt,
        endedAt: context.clock(),
        outcome: result.outcome,
        failureClass: result.outcome === 'FAILED' ? result.failure.class : null,
        failureCause: result.outcome === 'FAILED' ? result.failure.cause : null,
      })
      .execute();
    if (status !== 'PENDING') return;
    switch (result.outcome) {
      case 'CONFIRMED':
        return confirm(em, made, result, context);
      case 'CALLED_OFF':
        await change(em, handOver, {
          ...ended('CALL_OFF', handOver, context),
          calledOffBecause: result.because,
        });
        await result.effect?.(em);
        await settleWorkItem(em, context, 'HAND_OVER_FAILED', handOver.id);
        return settleUnreached(em, context, handOver);
      case 'POSTPONED':
        return void (await change(em, handOver, {
          nextAttemptAt: result.until,
          pausesRecipient: false,
          keepsWait: false,
        }));
      case 'FAILED':
        return fail(em, made, result.failure, context);
    }
  });

/** Locks the hand-over and returns its status; `null` if a newer attempt has started. */
async function statusIfOurs(em: EntityManager, id: string, number: number): Promise<HandOverStatus | null> {
  const { rows } = await sql<{ status: HandOverStatus }>`
    select status from hand_over where id = ${id} and attempts = ${number} for update
  `.execute(kysely(em));
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
    failingSince: null,
    failureClass: null,
    failureCause: null,
    pausesRecipient: false,
    keepsWait: false,
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
  const failingSince = handOver.failingSince ?? at;
  const urgent = handOver.queueBand === 0;
  const after = afterFailure({ failure, failures, failingSince, urgent, at }, context.rulebook.handOvers);
  const noted = {
    failures,
    failingSince,
    failureClass: failure.class,
    failureCause: failure.cause,
  };
  if (after.then === 'TRY_AGAIN') {
    await change(em, handOver, {
      ...noted,
      nextAttemptAt: after.at,
      pausesRecipient: after.pausesRecipient,
      keepsWait: after.keepsWait,
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
    pausesRecipient: false,
    keepsWait: false,
  });
  await openWorkItem(em, context, {
    kind: 'HAND_OVER_FAILED',
    cause: failure.cause,
    subjectKey: handOver.id,
    caseId: handOver.caseId,
    referralId: handOver.referralId,
    handOverId: handOver.id,
    urgent,
  });
  await recordAudit(em, context, auditOf('HAND_OVER_STOPPED', handOver, failure));
  await afterStop(em, handOver, context);
  await channel.stopped?.(em, handOver, context);
  await settleUnreached(em, context, handOver);
}

const ended = (event: HandOverEvent, handOver: HandOver, { clock }: WorkContext) => ({
  status: statusAfter(event, handOver),
  endedAt: clock(),
});

function statusAfter(event: HandOverEvent, { status }: HandOver) {
  const next = transitionHandOver(status, event);
  if (!next.ok)
    throw new TypeError(`the event ${event} is not allowed for a hand-over with status ${status}`);
  return next.value;
}

const change = (
  em: EntityManager,
  { id }: Pick<HandOver, 'id'>,
  values: Updateable<HandOverTables['hand_over']>,
) => kysely<HandOverTables>(em).updateTable('hand_over').set(values).where('id', '=', id).execute();

const auditOf = (
  action: 'HAND_OVER_CONFIRMED' | 'HAND_OVER_STOPPED',
  handOver: HandOver,
  failure?: HandOverFailure,
) => ({
  action,
  subject: 'HAND_OVER' as const,
  subjectId: handOver.id,
  caseId: handOver.caseId,
  details: {
    channel: handOver.channel,
    event: handOver.event,
    attempts: handOver.attempts + 1,
    ...(failure === undefined ? {} : { failureClass: failure.class, cause: failure.cause }),
  },
});
