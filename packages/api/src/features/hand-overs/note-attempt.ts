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
import type { WorkContext } from '../../platform/work-context.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { recordAudit } from '../audit/index.js';
import { lockCase } from '../cases/index.js';
import { openWorkItem, settleWorkItem } from '../work-items/index.js';
import type { Attempt, ChannelPort, Consequence } from './channel.port.js';
import { lineKey } from './enqueue-delivery.js';
import type { HandOver, HandOverTables } from './hand-over.entity.js';
import { resumeLine } from './next-in-line.js';
import { settleUnreached } from './settle-unreached.js';

/** An attempt that was made. */
export interface MadeAttempt {
  readonly channel: ChannelPort;
  /** What follows for the thing itself when attempts stop. */
  readonly afterStop: Consequence;
  readonly handOver: HandOver;
  readonly number: number;
  readonly startedAt: Date;
  readonly came: Attempt;
}

/**
 * Notes what came of an attempt, with everything that follows from it, in one transaction. An attempt that another
 * worker has overtaken changes nothing: that worker's attempt counts.
 */
export const noteAttempt = (made: MadeAttempt, work: WorkContext): Promise<void> =>
  inTransaction(work, async (em) => {
    const { handOver, number, startedAt, came } = made;
    if (handOver.caseId !== null) await lockCase(em, handOver.caseId);
    const status = await statusIfOurs(em, handOver.id, number);
    if (status === null) return;
    await kysely<HandOverTables>(em)
      .insertInto('hand_over_attempt')
      .values({
        handOverId: handOver.id,
        number,
        startedAt,
        endedAt: work.clock(),
        outcome: came.outcome,
        failureClass: came.outcome === 'FAILED' ? came.failure.class : null,
        failureCause: came.outcome === 'FAILED' ? came.failure.cause : null,
      })
      .execute();
    if (status !== 'PENDING') return;
    switch (came.outcome) {
      case 'CONFIRMED':
        return confirm(em, made, came, work);
      case 'CALLED_OFF':
        await change(em, handOver, {
          ...ended('CALL_OFF', handOver, work),
          calledOffBecause: came.because,
        });
        await came.effect?.(em);
        await settleWorkItem(em, work, 'HAND_OVER_FAILED', handOver.id);
        return settleUnreached(em, work, handOver);
      case 'POSTPONED':
        return void (await change(em, handOver, { nextAttemptAt: came.until }));
      case 'FAILED':
        return fail(em, made, came.failure, work);
    }
  });

/** Where the hand-over stands, locked; `null` when another attempt has begun since. */
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
  work: WorkContext,
): Promise<void> {
  await change(em, handOver, {
    ...ended('CONFIRM', handOver, work),
    proof: JSON.stringify(proof) as never,
    failures: 0,
    failingSince: null,
    failureClass: null,
    failureCause: null,
    pausesRecipient: false,
  });
  await effect?.(em);
  if (handOver.channel !== 'WEBHOOK') await recordAudit(em, work, auditOf('HAND_OVER_CONFIRMED', handOver));
  await resumeLine(em, handOver, work.clock());
  await settleWorkItem(em, work, 'HAND_OVER_FAILED', handOver.id);
  await settleWorkItem(em, work, 'PARTNER_NOT_REACHED', lineKey(handOver));
}

async function fail(
  em: EntityManager,
  { channel, afterStop, handOver }: MadeAttempt,
  failure: HandOverFailure,
  work: WorkContext,
): Promise<void> {
  const at = work.clock();
  const failures = handOver.failures + 1;
  const failingSince = handOver.failingSince ?? at;
  const urgent = handOver.queueBand === 0;
  const after = afterFailure({ failure, failures, failingSince, urgent, at }, work.rulebook.handOvers);
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
    });
    if (after.isAlarming)
      await openWorkItem(em, work, {
        kind: 'PARTNER_NOT_REACHED',
        cause: failure.cause,
        subjectKey: lineKey(handOver),
        urgent,
      });
    return;
  }
  await change(em, handOver, { ...noted, status: statusAfter('STOP', handOver), pausesRecipient: false });
  await openWorkItem(em, work, {
    kind: 'HAND_OVER_FAILED',
    cause: failure.cause,
    subjectKey: handOver.id,
    caseId: handOver.caseId,
    referralId: handOver.referralId,
    handOverId: handOver.id,
    urgent,
  });
  await recordAudit(em, work, auditOf('HAND_OVER_STOPPED', handOver, failure));
  await afterStop(em, handOver, work);
  await channel.stopped?.(em, handOver, work);
  await settleUnreached(em, work, handOver);
}

const ended = (event: HandOverEvent, handOver: HandOver, { clock }: WorkContext) => ({
  status: statusAfter(event, handOver),
  endedAt: clock(),
});

function statusAfter(event: HandOverEvent, { status }: HandOver) {
  const next = transitionHandOver(status, event);
  if (!next.ok) throw new TypeError(`a hand-over that is ${status} knows no ${event}`);
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
