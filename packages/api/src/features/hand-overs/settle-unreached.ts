import type { EntityManager } from '@mikro-orm/postgresql';
import { kysely } from '../../platform/database/kysely.js';
import type { Actor } from '../../platform/work-context.js';
import type { HandOverTables } from './hand-over.entity.js';
import { lineKey, type Line } from './enqueue-delivery.js';
import { settleWorkItem } from '../work-items/index.js';

/** Ends the alarm about recipients that are not reached where nothing waits for them any more: no attempts go on. */
export async function settleUnreached(
  em: EntityManager,
  work: Actor,
  ...lines: readonly Line[]
): Promise<void> {
  const byKey = new Map(lines.map((line) => [lineKey(line), line]));
  for (const line of byKey.values()) {
    const waiting = await kysely<HandOverTables>(em)
      .selectFrom('hand_over')
      .select('id')
      .where('channel', '=', line.channel)
      .where('recipient', '=', line.recipient)
      .where('status', '=', 'PENDING')
      .limit(1)
      .executeTakeFirst();
    if (waiting === undefined)
      await settleWorkItem(em, work, 'PARTNER_NOT_REACHED', lineKey(line), 'NO_LONGER_NEEDED');
  }
}
