import type { EntityManager } from '@mikro-orm/postgresql';
import type { ActingContext } from '../../platform/work-context.js';
import type { HandOverTables } from './hand-over.tables.js';
import { settleWorkItem } from '../work-items/index.js';

/**
 * Calls off what has not been confirmed of a referral that no longer stands. The case must be locked. An attempt that
 * is under way at this moment is noted, and changes nothing any more.
 */
export async function callOffHandOvers(
  em: EntityManager,
  work: Pick<ActingContext, 'clock' | 'viewer'>,
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
    .returning(['id', 'status'])
    .execute();
  for (const { id } of calledOff) await settleWorkItem(em, work, 'HAND_OVER_FAILED', id, 'NO_LONGER_NEEDED');
}
