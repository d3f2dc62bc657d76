import {
  provesReceipt,
  transitionReferral,
  type ReferralEvent,
  type ReferralOutcome,
  type TransitionRefusal,
} from '@meldpunt/domain';
import type { RequestContext } from '../../platform/context.js';
import type { Referral } from './referral.entity.js';

/**
 * Applies one transition to a referral and sets its dates. What proves that the recipient has it also dates a sending that no
 * channel recorded. Returns the reason if the transition is not allowed.
 */
export function moveReferral(
  referral: Referral,
  event: ReferralEvent,
  { clock }: Pick<RequestContext, 'clock'>,
  outcome: ReferralOutcome | null = null,
): TransitionRefusal | null {
  const next = transitionReferral(referral.kind, referral.status, event);
  if (!next.ok) return next.error;
  referral.status = next.value;
  referral.statusSince = clock();
  referral.version += 1;
  if (event === 'SEND') referral.sentAt = clock();
  if (provesReceipt(event, outcome)) referral.sentAt ??= clock();
  if (event === 'ACKNOWLEDGE') referral.acknowledgedAt = clock();
  if (event === 'COMPLETE') referral.completedAt = clock();
  return null;
}
