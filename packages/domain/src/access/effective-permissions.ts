import type { CalendarDate } from '../calendar-date.js';
import {
  checkAssurance,
  strongPermissions,
  type AssurancePolicy,
  type Authentication,
  type StepUpRequired,
} from './assurance.js';
import { permissionsOf, type Permission } from './permission.js';
import type { Role } from './role.js';
import { vettedPermissions, vettingRefusal, type Vetting, type VettingRefused } from './vetting.js';

/** Who makes a request, and how. @public */
export interface AccessFacts {
  readonly roles: readonly Role[];
  readonly authentication: Authentication;
  readonly vetting: Vetting;
}

/** What a hotline requires of its staff. @public */
export interface AccessPolicy {
  readonly assurance: AssurancePolicy;
  /** Whether a person without recorded vetting may not judge. */
  readonly requiresVetting: boolean;
}

/** The permissions of a request, and those of its roles that are withheld, each with the reason. @public */
export interface EffectivePermissions {
  readonly permissions: ReadonlySet<Permission>;
  readonly withheld: ReadonlyMap<Permission, StepUpRequired | VettingRefused>;
}

/**
 * The permissions that roles give now: those to judge need valid vetting, and sensitive ones need strong and recent
 * authentication. Throws `RangeError` for a `Date` that is no instant.
 * @public
 */
export function effectivePermissions(
  { roles, authentication, vetting }: AccessFacts,
  { assurance, requiresVetting }: AccessPolicy,
  { now, today }: { readonly now: Date; readonly today: CalendarDate },
): EffectivePermissions {
  const assured = checkAssurance(authentication, assurance, now);
  const refusedVetting = vettingRefusal(vetting, today, requiresVetting);
  const reasonFor = (permission: Permission): StepUpRequired | VettingRefused | null => {
    if (vettedPermissions.includes(permission)) return refusedVetting;
    return isStrong(permission) && !assured.ok ? assured.error : null;
  };
  const held = [...permissionsOf(roles)].map((permission) => [permission, reasonFor(permission)] as const);
  return {
    permissions: new Set(held.filter(([, reason]) => reason === null).map(([permission]) => permission)),
    withheld: new Map(
      held.flatMap(([permission, reason]) => (reason === null ? [] : [[permission, reason]])),
    ),
  };
}

/**
 * Why a permission of these roles is not among those that a server grants now, for screens; `null` if it is granted or no
 * role has it.
 * @public
 */
export function whyWithheld(
  permission: Permission,
  { roles, granted }: { readonly roles: readonly Role[]; readonly granted: ReadonlySet<Permission> },
): (StepUpRequired | VettingRefused)['code'] | null {
  if (granted.has(permission) || !permissionsOf(roles).has(permission)) return null;
  if (vettedPermissions.includes(permission)) return 'VETTING_NOT_VALID';
  return isStrong(permission) ? 'STEP_UP_REQUIRED' : null;
}

const isStrong = (permission: Permission): boolean =>
  strongPermissions.some((each) => each.permission === permission);
