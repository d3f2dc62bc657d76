import type { EntityManager } from '@mikro-orm/postgresql';
import type { Channel, HandOverMessage } from '@meldpunt/domain';
import { kysely } from '../../platform/database/kysely.js';
import type { ActingContext } from '../../platform/work-context.js';
import type { HandOverPayload } from './hand-over.entity.js';
import { enqueueDelivery } from './enqueue-delivery.js';
import type { HandOverTables } from './hand-over.entity.js';

/** A new outbox message: one event for one recipient. */
export interface HandOverDraft {
  readonly channel: Channel;
  /** The recipient queue. Hand-overs to one recipient keep their order. Never an address. */
  readonly recipient: string;
  readonly event: HandOverMessage;
  /**
   * The idempotency key of the event. One event is handed over once; a new event about the same subject needs a new
   * key.
   */
  readonly eventKey: string;
  /** The subject. Hand-overs about one subject keep their order. */
  readonly subjectId: string;
  readonly caseId?: string | null;
  readonly referralId?: string | null;
  readonly urgent: boolean;
  readonly payload?: HandOverPayload;
  /** Earliest delivery time; immediately if absent. */
  readonly notBefore?: Date;
}

/**
 * Stores a hand-over and enqueues its delivery, in the transaction of the change that causes it. Does nothing if the
 * event key exists already. Returns whether the hand-over is new.
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
      keepsWait: false,
      nextAttemptAt,
    })
    .onConflict((conflict) => conflict.column('eventKey').doNothing())
    .executeTakeFirst();
  const isNew = numInsertedOrUpdatedRows > 0n;
  if (isNew) await enqueueDelivery(em, { ...draft, runAt: nextAttemptAt });
  return isNew;
}
