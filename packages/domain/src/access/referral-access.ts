import { isPoliceKind, type Gate, type ReferralKind } from '../routing/leg.js';
import type { Permission } from './permission.js';

/** Whether somebody may see referrals of this kind: the liaison those to police, caseworkers all. @public */
export const maySeeReferral = (permissions: ReadonlySet<Permission>, kind: ReferralKind): boolean =>
  permissions.has('REFERRAL_READ_ANY') || (permissions.has('REFERRAL_READ_POLICE') && isPoliceKind(kind));

/**
 * Whether somebody may read what the recipient answered. What police answer is for the liaison only: the Law of 30
 * July 2018, art. 14, keeps what comes from police and judiciary.
 * @public
 */
export const maySeeAnswer = (permissions: ReadonlySet<Permission>, kind: ReferralKind): boolean =>
  isPoliceKind(kind) ? permissions.has('REFERRAL_READ_POLICE') : maySeeReferral(permissions, kind);

/** What somebody must be allowed to complete a referral of this kind. @public */
export const permissionToComplete = (kind: ReferralKind): Permission =>
  isPoliceKind(kind) ? 'REFERRAL_COMPLETE_POLICE' : 'REFERRAL_COMPLETE_OTHER';

/**
 * Whether somebody may name this referral to decide on a takedown: one they may see, or the gated notice itself,
 * which who holds takedowns decides on without reading it.
 * @public
 */
export const mayNameForTakedown = (
  permissions: ReadonlySet<Permission>,
  { kind, gate }: { readonly kind: ReferralKind; readonly gate: Gate | null },
): boolean =>
  maySeeReferral(permissions, kind) ||
  (permissions.has('TAKEDOWN_HOLD') && kind === 'HOSTING_PROVIDER' && gate !== null);
