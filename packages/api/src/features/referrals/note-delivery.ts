import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import type { ReferralEvent } from '@meldpunt/domain';
import type { Actor } from '../../platform/work-context.js';
import { recordAudit } from '../audit/index.js';
import type { Consequence, HandOver } from '../hand-overs/index.js';
import { dispatchEvents } from './dispatch-referral.js';
import { moveReferral } from './move-referral.js';
import { watchItem } from './watch-item.js';
import { ReferralEntity, type Referral } from './referral.entity.js';

const actions = { SEND: 'REFERRAL_SENT', FAIL: 'REFERRAL_FAILED', RETRY: 'REFERRAL_RETRIED' } as const;

/**
 * Records the delivery result of the channel on a referral: sent, failed or retried. The case must be locked. A
 * referral with a later status, such as acknowledged, is unchanged.
 */
export async function noteDelivery(
  em: EntityManager,
  context: Actor,
  referralId: string,
  event: Extract<ReferralEvent, 'SEND' | 'FAIL' | 'RETRY'>,
): Promise<void> {
  const referral = await em.findOneOrFail(
    ReferralEntity,
    { id: referralId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (moveReferral(referral, event, context) !== null) return;
  await em.flush();
  await recordAudit(em, context, {
    action: actions[event],
    subject: 'REFERRAL',
    subjectId: referral.id,
    caseId: referral.caseId,
    details: { kind: referral.kind },
  });
  await watchItem(em, context, referral.contentItemId);
}

/**
 * Notes when the message about a referral was sent, although it may not move: it was held or withdrawn meanwhile. The
 * case must be locked.
 */
export async function noteSentDespiteStop(
  em: EntityManager,
  { clock }: Pick<Actor, 'clock'>,
  referralId: string,
): Promise<void> {
  const referral = await em.findOneOrFail(ReferralEntity, { id: referralId });
  referral.sentAt = clock();
  referral.version += 1;
  await em.flush();
}

/**
 * Counts a message that was sent while the referral was held as the sending of the referral, which is ready now. It
 * keeps the instant at which the message was sent. The case and the referral must be locked.
 */
export async function noteSentBefore(em: EntityManager, context: Actor, referral: Referral): Promise<void> {
  const { sentAt } = referral;
  await noteDelivery(em, context, referral.id, 'SEND');
  referral.sentAt = sentAt ?? context.clock();
  await em.flush();
}

/** Runs when the outbox message of a referral has stopped. The referral fails. */
export const noteStopped: Consequence = (em, handOver, context) => follow(em, handOver, context, 'FAIL');

/** Runs when a person has requested a retry. The referral becomes ready again. */
export const noteRetried: Consequence = (em, handOver, context) => follow(em, handOver, context, 'RETRY');

async function follow(
  em: EntityManager,
  { referralId, event }: HandOver,
  context: Actor,
  step: 'FAIL' | 'RETRY',
): Promise<void> {
  if (referralId !== null && dispatchEvents.includes(event))
    await noteDelivery(em, context, referralId, step);
}
