import type { EntityManager } from '@mikro-orm/postgresql';
import type { Channel } from '@meldpunt/domain';
import { kysely } from '../../platform/database/kysely.js';
import type { ActingContext } from '../../platform/work-context.js';
import type { HandOverPayload } from './hand-over.entity.js';
import { enqueueDelivery } from './enqueue-delivery.js';
import type { HandOverTables } from './hand-over.entity.js';

/** One event for one recipient. */
export interface HandOverDraft {
  readonly channel: Channel;
  /** Whose line it stands in: hand-overs to one recipient keep their order. Never an address. */
  readonly recipient: string;
  readonly event: string;
  /** The event's own name: the same event is handed over once, another one of the same thing again. */
  readonly eventKey: string;
  /** What it is about; hand-overs about one thing never overtake each other. */
  readonly subjectId: string;
  readonly caseId?: string | null;
  readonly referralId?: string | null;
  readonly urgent: boolean;
  readonly payload?: HandOverPayload;
  /** Not before this instant; at once when absent. */
  readonly notBefore?: Date;
}

/**
 * Writes a hand-over and asks for its delivery, in the transaction of the change that causes it: all of it commits, or
 * nothing. An event that was written before is not written again; returns whether it was new.
 */
export async function recordHandOver(
  em: EntityManager,
  { clock, newId, isTest }: Pick<ActingContext, 'clock' | 'newId' | 'isTest'>,
  draft: HandOverDraft,
): Promise<boolean> {
  const now = clock();
  const nextAttemptAt = draft.notBefore !== undefined && draft.notBefore > now ? draft.notBefore : now;
  const { numInsertedOrUpdatedRows = 0n } = await kysely<HandOverTables>(em)
    .insertInto('hand_over')
    .values({
      id: newId(),
      channel: draft.channel,
      recipient: draft.recipient,
      event: draft.event,
      eventKey: draft.eventKey,
      subjectId: draft.subjectId,
      caseId: draft.caseId ?? null,
      referralId: draft.referralId ?? null,
      queueBand: draft.urgent ? 0 : 1,
      payload: JSON.stringify(draft.payload ?? {}) as never,
      isTest,
      createdAt: now,
      status: 'PENDING',
      attempts: 0,
      failures: 0,
      pausesRecipient: false,
      nextAttemptAt,
    })
    .onConflict((conflict) => conflict.column('eventKey').doNothing())
    .executeTakeFirst();
  const isNew = numInsertedOrUpdatedRows > 0n;
  if (isNew) await enqueueDelivery(em, { ...draft, runAt: nextAttemptAt });
  return isNew;
}
