import { isPoliceKind, type Gate, type ReferralKind } from '../routing/leg.js';
import type { Permission } from './permission.js';

/**
 * Decides whether an account may see referrals of this kind: the liaison sees those to police, caseworkers see all.
 * @public
 */
export const maySeeReferral = (permissions: ReadonlySet<Permission>, kind: ReferralKind): boolean =>
  permissions.has('REFERRAL_READ_ANY') || (permissions.has('REFERRAL_READ_POLICE') && isPoliceKind(kind));

/**
 * Decides whether an account may read the recipient’s answer. Only the liaison reads what police answer: the Law of 30
 * July 2018, art. 14, protects data from police and judiciary.
 * @public
 */
export const maySeeAnswer = (permissions: ReadonlySet<Permission>, kind: ReferralKind): boolean =>
  isPoliceKind(kind) ? permissions.has('REFERRAL_READ_POLICE') : maySeeReferral(permissions, kind);

/** The permission that is required to complete a referral of this kind. @public */
export const permissionToComplete = (kind: ReferralKind): Permission =>
  isPoliceKind(kind) ? 'REFERRAL_COMPLETE_POLICE' : 'REFERRAL_COMPLETE_OTHER';

/**
 * Decides whether an account may name this referral in a takedown decision: a referral it may see, or the gated notice
 * itself. An account that may hold takedowns may decide on that notice without reading it.
 * @public
 */
export const mayNameForTakedown = (
  permissions: ReadonlySet<Permission>,
  { kind, gate }: { readonly kind: ReferralKind; readonly gate: Gate | null },
): boolean =>
  maySeeReferral(permissions, kind) ||
  (permissions.has('TAKEDOWN_HOLD') && kind === 'HOSTING_PROVIDER' && gate !== null);
