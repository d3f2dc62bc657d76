import { machineRoles, machineSignOf, mayHoldAsMachine } from './machine.js';
import { permissionsOf } from './permission.js';
import { Role } from './role.js';
import type { Claims } from './roles-in-claims.js';

describe('a token of a program', () => {
  it.each<[string, Claims, string | null]>([
    ['the subject is the client (RFC 9068)', { sub: 'probe', client_id: 'probe' }, 'SUBJECT_IS_CLIENT'],
    ['the subject is the authorised party', { sub: 'probe', azp: 'probe' }, 'SUBJECT_IS_CLIENT'],
    ['the subject is the client with a suffix', { sub: 'p@clients', azp: 'p' }, 'SUBJECT_IS_CLIENT'],
    ['the type of identity is an application', { sub: 'x', idtyp: 'app' }, 'IDENTITY_TYPE'],
    ['the grant is client credentials', { sub: 'x', gty: 'client-credentials' }, 'GRANT_TYPE'],
    [
      'the account is a service account',
      { sub: 'x', preferred_username: 'service-account-probe' },
      'SERVICE_ACCOUNT',
    ],
    ['there is no user and no delegated scope', { sub: 'o', oid: 'o', azp: 'p' }, 'NO_USER'],
    ['the user delegated a scope', { sub: 'o', oid: 'o', azp: 'p', scp: 'use' }, null],
    ['a person uses a client', { sub: 'somebody', azp: 'desk', preferred_username: 'somebody' }, null],
    ['there is no client', { sub: 'somebody' }, null],
    ['there is neither subject nor client', {}, null],
  ])('is recognised when %s', (_title, claims, sign) => {
    expect(machineSignOf(claims)).toBe(sign);
  });

  it.each(Object.values(Role).map((role) => [role, role === 'INTEGRATOR'] as const))(
    'may hold %s: %s',
    (role, isAllowed) => {
      const held = mayHoldAsMachine([role], 'SUBJECT_IS_CLIENT');

      expect(held).toEqual(
        isAllowed
          ? { ok: true, value: true }
          : {
              ok: false,
              error: { code: 'MACHINE_MAY_NOT_HOLD_ROLE', roles: [role], sign: 'SUBJECT_IS_CLIENT' },
            },
      );
      expect(mayHoldAsMachine([role], null).ok).toBe(true);
    },
  );

  it('never has a permission to judge, to decide on a takedown or to read a contact', () => {
    const permissions = permissionsOf(machineRoles);

    for (const refused of [
      'ASSESSMENT_RECORD',
      'ASSESSMENT_SETTLE',
      'TAKEDOWN_CLEAR',
      'REPORTER_CONTACT_READ',
    ] as const)
      expect(permissions.has(refused)).toBe(false);
  });
});
