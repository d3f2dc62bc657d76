import { err, ok, type Result } from '../result.js';
import { Role } from './role.js';

/** A role that cannot be combined with any other, and the reason. @public */
export interface RoleApart {
  readonly role: Role;
  readonly source: string;
}

/** The account has two roles that exclude each other. @public */
export interface RolesExclude {
  readonly code: 'ROLES_EXCLUDE_EACH_OTHER';
  readonly roles: readonly [Role, Role];
}

/**
 * The roles that cannot be combined with any other. One person may hold the remaining roles together (`ANALYST`,
 * `SUPERVISOR` and `ADMINISTRATOR`), as in a small hotline.
 * @internal
 */
export const rolesApart: readonly RoleApart[] = [
  {
    role: 'LIAISON',
    source:
      'House rule: an account that judges content or runs the hotline does not clear takedowns or read answers of police.',
  },
  {
    role: 'AUDITOR',
    source:
      'House rule: an auditor does none of the audited work: no judging, clearing or running of the system.',
  },
  {
    role: 'WELFARE',
    source: 'House rule: who looks after the staff neither does nor directs their work, nor evaluates them.',
  },
  {
    role: 'INTEGRATOR',
    source: 'House rule: a system that calls the rules is not a person and has no other role.',
  },
];

/**
 * Decides whether one account may hold these roles together. The refusal names the first two roles that exclude each
 * other, in the order of `Role`. A role that is repeated does not exclude itself.
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
