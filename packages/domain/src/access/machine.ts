import { err, ok, type Result } from '../result.js';
import type { Role } from './role.js';
import type { Claims } from './roles-in-claims.js';

/** The sign by which a token is recognised as issued to a program, not to a person. @public */
export type MachineSign =
  'IDENTITY_TYPE' | 'GRANT_TYPE' | 'SUBJECT_IS_CLIENT' | 'SERVICE_ACCOUNT' | 'NO_USER';

/** A token of a program has a role that only a person may hold. @public */
export interface MachineRoleRefused {
  readonly code: 'MACHINE_MAY_NOT_HOLD_ROLE';
  readonly roles: readonly Role[];
  readonly sign: MachineSign;
}

/** The roles that a program may hold. It never judges, decides on takedowns or reads contacts. @public */
export const machineRoles: readonly Role[] = ['INTEGRATOR'];

/**
 * The sign by which a token is one of a program (OAuth client credentials); `null` for a token of a person. RFC 9068
 * gives such a token the id of the client as its subject. The other signs are those of common providers. A false match
 * only takes rights away.
 * @public
 */
export function machineSignOf(claims: Claims): MachineSign | null {
  const { sub, oid, scp, idtyp, gty, grant_type: grantType, preferred_username: username } = claims;
  const clients = ['azp', 'client_id', 'appid', 'cid', 'clientId'].map((name) => claims[name]);
  if (idtyp === 'app') return 'IDENTITY_TYPE';
  if ([gty, grantType].some((grant) => grant === 'client-credentials' || grant === 'client_credentials'))
    return 'GRANT_TYPE';
  if (
    typeof sub === 'string' &&
    clients.some((client) => sub === client || sub === `${String(client)}@clients`)
  )
    return 'SUBJECT_IS_CLIENT';
  if (typeof username === 'string' && username.startsWith('service-account-')) return 'SERVICE_ACCOUNT';
  if (typeof oid === 'string' && oid === sub && scp === undefined) return 'NO_USER';
  return null;
}

/** Whether a token with this sign may hold these roles. @public */
export function mayHoldAsMachine(
  roles: readonly Role[],
  sign: MachineSign | null,
): Result<true, MachineRoleRefused> {
  const refused = roles.filter((role) => !machineRoles.includes(role));
  return sign === null || refused.length === 0
    ? ok(true)
    : err({ code: 'MACHINE_MAY_NOT_HOLD_ROLE', roles: refused, sign });
}
