import { transitionReferral, type ReferralEvent, type TransitionRefusal } from '@meldpunt/domain';
import type { RequestContext } from '../../platform/context.js';
import type { Referral } from './referral.entity.js';

/** Takes a referral one step along its lifecycle and dates it, or answers why the step is not possible. */
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
