import { err, ok, type Result } from '../result.js';
import { Role } from './role.js';

/** A role that is held with no other, and why. @public */
export interface RoleApart {
  readonly role: Role;
  readonly source: string;
}

/** Somebody has two roles that exclude each other. @public */
export interface RolesExclude {
  readonly code: 'ROLES_EXCLUDE_EACH_OTHER';
  readonly roles: readonly [Role, Role];
}

/**
 * The roles that are held with no other. What is left, `ANALYST`, `SUPERVISOR` and `ADMINISTRATOR`, one person may
 * hold together, as in a small hotline.
 * @public
 */
export const rolesApart: readonly RoleApart[] = [
  {
    role: 'LIAISON',
    source:
      'House rule: who judges content or runs the hotline neither clears a takedown nor reads what police answer.',
  },
  {
    role: 'AUDITOR',
    source:
      'House rule: who audits does none of what is audited, be it judging, clearing or running the system.',
  },
  {
    role: 'INTEGRATOR',
    source: 'House rule: a system that asks the rules is no person, and is nothing else.',
  },
];

/**
 * Whether one account may hold these roles together. The refusal names the first two that exclude each other, in the
 * order of `Role`; one role, however often it is named, excludes nothing.
 * @public
 */
export function mayHoldRoles(
  roles: readonly Role[],
  apart: readonly RoleApart[] = rolesApart,
): Result<true, RolesExclude> {
  const held = Object.values(Role).filter((role) => roles.includes(role));
  const standsApart = (role: Role): boolean => apart.some((each) => each.role === role);
  const pairs = held.flatMap((first, index) =>
    held.slice(index + 1).map((second) => [first, second] as const),
  );
  const excluding = pairs.find((pair) => pair.some(standsApart));
  return excluding === undefined ? ok(true) : err({ code: 'ROLES_EXCLUDE_EACH_OTHER', roles: excluding });
}
