import type { EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from '../../platform/work-context.js';
import type { HandOverTables } from './hand-over.tables.js';
import { lineKey, type Line } from './enqueue-delivery.js';
import { settleUnreached } from './settle-unreached.js';
import { settleWorkItem } from '../work-items/index.js';

/**
 * Cancels the unconfirmed hand-overs of a withdrawn referral. The case must be locked. If an attempt is running at this
 * moment, its result is recorded but has no effect.
 */
export async function callOffHandOvers(
  em: EntityManager,
  work: Actor,
  referralId: string,
  events: readonly string[],
  because: string,
): Promise<void> {
  const calledOff = await em
    .getKysely<HandOverTables>()
    .updateTable('hand_over')
    .set({ status: 'CALLED_OFF', called_off_because: because, ended_at: work.clock() })
    .where('referral_id', '=', referralId)
    .where('event', 'in', [...events])
    .where('status', 'in', ['PENDING', 'DEAD'])
    .returning(['id', 'channel', 'recipient'])
    .execute();
  for (const { id } of calledOff) await settleWorkItem(em, work, 'HAND_OVER_FAILED', id, 'NO_LONGER_NEEDED');
  await settleUnreached(em, work, ...calledOff);
}

/**
 * Cancels the unconfirmed hand-overs about one subject, such as a notice that another one replaces. Webhook messages
 * are not cancelled, because the events they report did happen.
 */
export async function callOffAbout(
  em: EntityManager,
  work: Actor,
  subjectId: string,
  because: string,
): Promise<void> {
  const calledOff = await em
    .getKysely<HandOverTables>()
    .updateTable('hand_over')
    .set({ status: 'CALLED_OFF', called_off_because: because, ended_at: work.clock() })
    .where('subject_id', '=', subjectId)
    .where('channel', '<>', 'WEBHOOK')
    .where('status', 'in', ['PENDING', 'DEAD'])
    .returning(['id', 'channel', 'recipient'])
    .execute();
  for (const { id } of calledOff) await settleWorkItem(em, work, 'HAND_OVER_FAILED', id, 'NO_LONGER_NEEDED');
  await settleUnreached(em, work, ...calledOff);
}

/** Cancels all pending and stopped hand-overs in a recipient queue, because its recipient no longer exists. */
export async function callOffLine(
  em: EntityManager,
  work: Actor,
  line: Line,
  because: string,
): Promise<void> {
  const calledOff = await em
    .getKysely<HandOverTables>()
    .updateTable('hand_over')
    .set({ status: 'CALLED_OFF', called_off_because: because, ended_at: work.clock() })
    .where('channel', '=', line.channel)
    .where('recipient', '=', line.recipient)
    .where('status', 'in', ['PENDING', 'DEAD'])
    .returning(['id', 'failure_class'])
    .execute();
  for (const { id, failure_class: failed } of calledOff)
    if (failed !== null) await settleWorkItem(em, work, 'HAND_OVER_FAILED', id, 'NO_LONGER_NEEDED');
  await settleWorkItem(em, work, 'PARTNER_NOT_REACHED', lineKey(line), 'NO_LONGER_NEEDED');
}
