import fc from 'fast-check';
import { Role } from './role.js';
import { rolesInClaims, type Claims, type RoleSource } from './roles-in-claims.js';

type Row = readonly [
  title: string,
  setting: string,
  claims: Claims,
  roles: readonly string[],
  map?: RoleSource['map'],
];

const rows: readonly Row[] = [
  ['one role as plain text', 'roles', { roles: 'ANALYST' }, ['ANALYST']],
  ['a list', 'roles', { roles: ['ANALYST', 'SUPERVISOR'] }, ['ANALYST', 'SUPERVISOR']],
  ['another letter case', 'roles', { roles: ['analyst', 'Auditor'] }, ['ANALYST', 'AUDITOR']],
  [
    'a nested claim of a realm',
    'realm_access.roles',
    { realm_access: { roles: ['ANALYST', 'offline_access'] } },
    ['ANALYST'],
  ],
  [
    'a nested claim of a client',
    'resource_access.meldpunt.roles',
    { resource_access: { meldpunt: { roles: ['LIAISON'] } } },
    ['LIAISON'],
  ],
  [
    'a nested claim of a client whose name contains dots',
    'resource_access.api.meldpunt.example.roles',
    { resource_access: { 'api.meldpunt.example': { roles: ['LIAISON'] } } },
    ['LIAISON'],
  ],
  [
    'a name that contains dots',
    'https://claims.example/roles',
    { 'https://claims.example/roles': ['LIAISON'] },
    ['LIAISON'],
  ],
  [
    'a name that contains dots before a path of the same name',
    'a.roles',
    { 'a.roles': ['AUDITOR'], a: { roles: ['SUPERVISOR'] } },
    ['AUDITOR'],
  ],
  ['text with spaces', 'scope', { scope: 'openid ANALYST SUPERVISOR' }, ['ANALYST', 'SUPERVISOR']],
  ['text with commas', 'roles', { roles: 'analyst, supervisor' }, ['ANALYST', 'SUPERVISOR']],
  ['text that contains a list', 'roles', { roles: '["ANALYST","x"]' }, ['ANALYST']],
  ['text that looks like a list and is none', 'roles', { roles: '[ANALYST' }, []],
  ['one entry with several roles', 'roles', { roles: ['ANALYST SUPERVISOR'] }, ['ANALYST', 'SUPERVISOR']],
  ['space around a name', 'roles', { roles: [' ANALYST\n'] }, ['ANALYST']],
  ['a group as a path', 'groups', { groups: ['/ANALYST', '/staff'] }, ['ANALYST']],
  ['a group below another group', 'groups', { groups: ['/finance/ANALYST'] }, []],
  ['authorities with a prefix', 'authorities', { authorities: ['ROLE_ANALYST'] }, ['ANALYST']],
  ['a claim with a colon', 'cognito:groups', { 'cognito:groups': ['AUDITOR'] }, ['AUDITOR']],
  ['a list of objects', 'roles', { roles: [{ value: 'ANALYST', primary: true }] }, ['ANALYST']],
  ['a list of other objects', 'roles', { roles: [{ authority: 'ROLE_AUDITOR' }, { id: 7 }] }, ['AUDITOR']],
  [
    'an object whose keys are roles',
    'urn:provider:roles',
    { 'urn:provider:roles': { ANALYST: { '17': 'org.example' } } },
    ['ANALYST'],
  ],
  ['an object with a mark for a role', 'roles', { roles: { ANALYST: true } }, []],
  ['the same role twice', 'roles', { roles: ['ANALYST', 'analyst'] }, ['ANALYST']],
  ['a group id of the map', 'roles', { roles: ['grp-1234'] }, ['AUDITOR'], { 'grp-1234': 'AUDITOR' }],
  ['a group id in another letter case', 'g', { g: ['AB-CD'] }, ['AUDITOR'], { 'ab-cd': 'AUDITOR' }],
  ['a group name with spaces', 'g', { g: 'Hotline Staff' }, ['ANALYST'], { 'Hotline Staff': 'ANALYST' }],
  [
    'a role name that the map changes',
    'g',
    { g: ['ADMINISTRATOR'] },
    ['ANALYST'],
    { ADMINISTRATOR: 'ANALYST' },
  ],
  ['nothing known', 'roles', { roles: ['ROOT', 'toString', '__proto__', 7, null, ['ANALYST']] }, []],
  ['letters of another script', 'roles', { roles: ['analyſt', 'lıaıson', 'ΑNALYST'] }, []],
  ['a role with more letters', 'roles', { roles: ['ANALYSTS', 'SUB-ANALYST', 'ANALYST:READ'] }, []],
  ['no entry', 'roles', { roles: [] }, []],
  ['a number', 'roles', { roles: 7 }, []],
];

const complete = rows.map(
  ([title, claim, claims, roles, map = {}]) => [title, claim, claims, roles, map] as const,
);

describe('the roles in a token', () => {
  it.each(complete)('are read from %s', (_title, claim, claims, roles, map) => {
    expect(rolesInClaims(claims, { claim, map })).toEqual({
      roles,
      found: roles.length > 0 ? 'RECOGNISED' : 'NONE_RECOGNISED',
      claim,
    });
  });

  it.each<[string, Claims, string]>([
    ['the claim is absent', { sub: 'somebody' }, 'CLAIM_MISSING'],
    ['the claim is null', { groups: null }, 'CLAIM_MISSING'],
    ['the claim is inherited', Object.create({ groups: ['ANALYST'] }) as Claims, 'CLAIM_MISSING'],
    ['the provider names another source', { _claim_names: { groups: 'src1' } }, 'GROUPS_LEFT_OUT'],
    ['the provider says that there are groups', { hasgroups: true }, 'GROUPS_LEFT_OUT'],
  ])('are none, with the reason, when %s', (_title, claims, found) => {
    expect(rolesInClaims(claims, { claim: 'groups', map: {} })).toEqual({
      roles: [],
      found,
      claim: 'groups',
    });
  });

  it('are known roles in the order of the roles, whatever the claims are', () => {
    fc.assert(
      fc.property(fc.object(), fc.string(), (claims, claim) => {
        const { roles } = rolesInClaims(claims, { claim, map: {} });
        expect(roles).toEqual(Object.values(Role).filter((role) => roles.includes(role)));
      }),
    );
  });
});
