import { permissionsOf } from './permission.js';
import { Role } from './role.js';
import { mayHoldRoles, rolesApart } from './roles-apart.js';

const roles = Object.values(Role);
const subsets: readonly (readonly Role[])[] = Array.from({ length: 2 ** roles.length }, (_, mask) =>
  roles.filter((_role, index) => (mask & (1 << index)) !== 0),
);
const together: readonly Role[] = ['ANALYST', 'SUPERVISOR', 'ADMINISTRATOR'];
const isAllowed = (subset: readonly Role[]): boolean =>
  subset.length < 2 || subset.every((role) => together.includes(role));
const titled = subsets.map((subset) => [subset.join(' ') || 'no role', isAllowed(subset), subset] as const);

describe('the roles of one account', () => {
  it.each(titled)('are %s: %s', (_title, allowed, subset) => {
    const answer = mayHoldRoles(subset);

    expect(answer.ok).toBe(allowed);
    if (answer.ok) return;
    expect(answer.error.code).toBe('ROLES_EXCLUDE_EACH_OTHER');
    expect(subset).toEqual(expect.arrayContaining([...answer.error.roles]));
    expect(mayHoldRoles(answer.error.roles).ok).toBe(false);
  });

  it('are one of seven exclusive roles, or several of the other three', () => {
    expect(subsets).toHaveLength(128);
    expect(subsets.filter(isAllowed)).toHaveLength(1 + 7 + 4);
  });

  it.each([
    [
      ['LIAISON', 'ANALYST'],
      ['ANALYST', 'LIAISON'],
    ],
    [
      ['WELFARE', 'SUPERVISOR'],
      ['SUPERVISOR', 'WELFARE'],
    ],
    [
      ['INTEGRATOR', 'AUDITOR', 'ADMINISTRATOR'],
      ['AUDITOR', 'ADMINISTRATOR'],
    ],
  ] as const)('%s conflict as %s, in any order', (held, pair) => {
    expect(mayHoldRoles(held)).toMatchObject({ error: { roles: pair } });
    expect(mayHoldRoles([...held].reverse())).toMatchObject({ error: { roles: pair } });
  });

  it('do not conflict when one of them is repeated', () => {
    expect(mayHoldRoles(['LIAISON', 'LIAISON']).ok).toBe(true);
  });

  it('conflict as the data of another hotline says', () => {
    expect(mayHoldRoles(['ANALYST', 'SUPERVISOR'], [{ role: 'SUPERVISOR', source: 'a rule' }]).ok).toBe(
      false,
    );
    expect(mayHoldRoles(['ANALYST', 'LIAISON'], []).ok).toBe(true);
  });

  it('never combine deciding with clearing takedowns, nor auditing with another powerful role', () => {
    for (const subset of subsets.filter((each) => mayHoldRoles(each).ok)) {
      const permissions = permissionsOf(subset);
      const judges = permissions.has('ASSESSMENT_RECORD') || permissions.has('ASSESSMENT_SETTLE');
      expect(judges && permissions.has('TAKEDOWN_CLEAR')).toBe(false);
      if (permissions.has('AUDIT_READ')) expect(subset).toEqual(['AUDITOR']);
    }
  });

  it('each have a reason for being exclusive', () => {
    for (const { source } of rolesApart) expect(source).toMatch(/^House rule: .+\.$/);
  });
});
