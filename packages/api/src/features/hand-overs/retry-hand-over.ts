import type { EntityManager } from '@mikro-orm/postgresql';
import { transitionHandOver, type HandOverEvent } from '@meldpunt/domain';
import { sql } from 'kysely';
import type { SignedInContext } from '../../platform/context.js';
import { kysely } from '../../platform/database/kysely.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { isId } from '../../platform/graphql/connection.js';
import { notFound, presentAs, transitionNotAllowed } from '../../platform/graphql/user-error.js';
import { recordAudit } from '../audit/index.js';
import { lockCase } from '../cases/index.js';
import { settleWorkItem } from '../work-items/index.js';
import type { Consequence } from './channel.port.js';
import { enqueueDelivery } from './enqueue-delivery.js';
import type { HandOver, HandOverTables } from './hand-over.entity.js';
import { presentHandOver } from './hand-over.type.js';

/** Retries a stopped hand-over immediately and resets its failure count. */
export const retryHandOver = (id: string, context: SignedInContext, afterRetry: Consequence) =>
  changeStopped(id, 'RETRY', context, async (em, handOver) => {
    const retried = await kysely<HandOverTables>(em)
      .updateTable('hand_over')
      .set({ status: 'PENDING', failures: 0, failingSince: null, nextAttemptAt: context.clock() })
      .where('id', '=', handOver.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    await enqueueDelivery(em, {
      channel: handOver.channel,
      recipient: handOver.recipient,
      runAt: context.clock(),
      urgent: handOver.queueBand === 0,
    });
    await recordAudit(em, context, {
      action: 'HAND_OVER_RETRIED',
      subject: 'HAND_OVER',
      subjectId: handOver.id,
      caseId: handOver.caseId,
      details: { channel: handOver.channel, event: handOver.event },
    });
    await settleWorkItem(em, context, 'HAND_OVER_FAILED', handOver.id);
    await afterRetry(em, handOver, context);
    return presentAs('RetryHandOverSuccess', { handOver: presentHandOver(retried) });
  });

/** Cancels a stopped hand-over, because it was done another way or is no longer needed. */
export const callOffHandOver = (id: string, context: SignedInContext) =>
  changeStopped(id, 'CALL_OFF', context, async (em, handOver) => {
    const calledOff = await kysely<HandOverTables>(em)
      .updateTable('hand_over')
      .set({ status: 'CALLED_OFF', calledOffBecause: 'BY_HAND', endedAt: context.clock() })
      .where('id', '=', handOver.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    await recordAudit(em, context, {
      action: 'HAND_OVER_CALLED_OFF',
      subject: 'HAND_OVER',
      subjectId: handOver.id,
      caseId: handOver.caseId,
      details: { channel: handOver.channel, event: handOver.event },
    });
    await settleWorkItem(em, context, 'HAND_OVER_FAILED', handOver.id, 'NO_LONGER_NEEDED');
    return presentAs('CallOffHandOverSuccess', { handOver: presentHandOver(calledOff) });
  });

/** Changes a stopped hand-over. Locks its case first and then the hand-over, as everywhere. */
async function changeStopped<Success>(
  id: string,
  event: Extract<HandOverEvent, 'RETRY' | 'CALL_OFF'>,
  context: SignedInContext,
  change: (em: EntityManager, handOver: HandOver) => Promise<Success>,
) {
  if (!isId(id)) return notFound();
  return inTransaction(context, async (em) => {
    const seen = await kysely<HandOverTables>(em)
      .selectFrom('hand_over')
      .select('caseId')
      .where('id', '=', id)
      .executeTakeFirst();
    if (seen === undefined) return notFound();
    if (seen.caseId !== null) await lockCase(em, seen.caseId);
    const { rows } = await sql<HandOver>`select * from hand_over where id = ${id} for update`.execute(
      kysely(em),
    );
    const [handOver] = rows as [HandOver];
    const next = transitionHandOver(handOver.status, event);
    if (handOver.status !== 'DEAD' || !next.ok)
      return transitionNotAllowed(handOver.status, next.ok ? [] : next.error.allowed);
    return change(em, handOver);
  });
}
