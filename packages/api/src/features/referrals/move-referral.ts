import { transitionReferral, type ReferralEvent, type TransitionRefusal } from '@meldpunt/domain';
import type { RequestContext } from '../../platform/context.js';
import type { Referral } from './referral.entity.js';

/** Applies one transition to a referral and sets its date. Returns the reason if the transition is not allowed. */
export function moveReferral(
  referral: Referral,
  event: ReferralEvent,
  { clock }: Pick<RequestContext, 'clock'>,
): TransitionRefusal | null {
  const next = transitionReferral(referral.kind, referral.status, event);
  if (!next.ok) return next.error;
  referral.status = next.value;
  referral.statusSince = clock();
  referral.version += 1;
  if (event === 'SEND') referral.sentAt = clock();
  if (event === 'ACKNOWLEDGE') referral.acknowledgedAt = clock();
  if (event === 'COMPLETE') referral.completedAt = clock();
  return null;
}
