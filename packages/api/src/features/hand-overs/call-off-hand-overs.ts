import type { EntityManager } from '@mikro-orm/postgresql';
import type { HandOverMessage } from '@meldpunt/domain';
import { kysely } from '../../platform/database/kysely.js';
import type { Actor } from '../../platform/work-context.js';
import type { HandOverTables } from './hand-over.entity.js';
import { recipientQueueKey, type RecipientQueue } from './enqueue-delivery.js';
import { settleUnreached } from './settle-unreached.js';
import { settleWorkItem } from '../work-items/index.js';

/**
 * Cancels the unconfirmed hand-overs of a withdrawn referral. The case must be locked. If an attempt is running at this
 * moment, its result is recorded but has no effect.
 */
export async function callOffHandOversOfReferral(
  em: EntityManager,
  context: Actor,
  referralId: string,
  events: readonly HandOverMessage[],
  because: string,
): Promise<void> {
  const calledOff = await kysely<HandOverTables>(em)
    .updateTable('hand_over')
    .set({ status: 'CALLED_OFF', calledOffBecause: because, endedAt: context.clock() })
    .where('referralId', '=', referralId)
    .where('event', 'in', [...events])
    .where('status', 'in', ['PENDING', 'DEAD'])
    .returning(['id', 'channel', 'recipient'])
    .execute();
  for (const { id } of calledOff)
    await settleWorkItem(em, context, 'HAND_OVER_FAILED', id, 'NO_LONGER_NEEDED');
  await settleUnreached(em, context, ...calledOff);
}

/**
 * Cancels the unconfirmed hand-overs about one subject, such as a notice that another one replaces. Webhook messages
 * are not cancelled, because the events they report did happen.
 */
export async function callOffHandOversOfSubject(
  em: EntityManager,
  context: Actor,
  subjectId: string,
  because: string,
): Promise<void> {
  const calledOff = await kysely<HandOverTables>(em)
    .updateTable('hand_over')
    .set({ status: 'CALLED_OFF', calledOffBecause: because, endedAt: context.clock() })
    .where('subjectId', '=', subjectId)
    .where('channel', '<>', 'WEBHOOK')
    .where('status', 'in', ['PENDING', 'DEAD'])
    .returning(['id', 'channel', 'recipient'])
    .execute();
  for (const { id } of calledOff)
    await settleWorkItem(em, context, 'HAND_OVER_FAILED', id, 'NO_LONGER_NEEDED');
  await settleUnreached(em, context, ...calledOff);
}

/** Cancels all pending and stopped hand-overs in a recipient queue, because its recipient no longer exists. */
export async function callOffHandOversOfQueue(
  em: EntityManager,
  context: Actor,
  queue: RecipientQueue,
  because: string,
): Promise<void> {
  const calledOff = await kysely<HandOverTables>(em)
    .updateTable('hand_over')
    .set({ status: 'CALLED_OFF', calledOffBecause: because, endedAt: context.clock() })
    .where('channel', '=', queue.channel)
    .where('recipient', '=', queue.recipient)
    .where('status', 'in', ['PENDING', 'DEAD'])
    .returning(['id', 'failureClass'])
    .execute();
  for (const { id, failureClass: failed } of calledOff)
    if (failed !== null) await settleWorkItem(em, context, 'HAND_OVER_FAILED', id, 'NO_LONGER_NEEDED');
  await settleWorkItem(em, context, 'PARTNER_NOT_REACHED', recipientQueueKey(queue), 'NO_LONGER_NEEDED');
}
