import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import type { ReferralEvent } from '@meldpunt/domain';
import type { Actor } from '../../platform/work-context.js';
import { recordAudit } from '../audit/index.js';
import type { Consequence, HandOverRow } from '../hand-overs/index.js';
import { dispatchEvents } from './dispatch-referral.js';
import { moveReferral } from './move-referral.js';
import { watchItem } from './watch-item.js';
import { ReferralEntity, type Referral } from './referral.entity.js';

const actions = { SEND: 'REFERRAL_SENT', FAIL: 'REFERRAL_FAILED', RETRY: 'REFERRAL_RETRIED' } as const;

/**
 * Notes on a referral what its channel found: that it was sent, that it could not be, that it is tried again. The case
 * must be locked. A referral that meanwhile went further, such as one acknowledged before, stays where it is.
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

/** A hand-over by which a referral goes out has stopped: the referral failed. */
export const noteStopped: Consequence = (em, handOver, context) => follow(em, handOver, context, 'FAIL');

/** A person asked to try it again: the referral is ready once more. */
export const noteRetried: Consequence = (em, handOver, context) => follow(em, handOver, context, 'RETRY');

async function follow(
  em: EntityManager,
  { referral_id: referralId, event }: HandOverRow,
  context: Actor,
  step: 'FAIL' | 'RETRY',
): Promise<void> {
  if (referralId !== null && dispatchEvents.includes(event))
    await noteDelivery(em, context, referralId, step);
}
