import { authenticationIn, checkAssurance, strongPermissions, type AssurancePolicy } from './assurance.js';
import type { Claims } from './roles-in-claims.js';

const now = new Date('2026-11-29T12:00:00Z');
const seconds = (before: number) => now.getTime() / 1000 - before;
const policy: AssurancePolicy = { contexts: ['gold', 'c1'], methods: ['mfa'], maxAgeSeconds: 3600 };

describe('strong authentication', () => {
  it.each<[string, Claims, string]>([
    ['an accepted context class', { acr: 'gold', auth_time: seconds(60) }, 'OK'],
    ['an accepted context in a list', { acrs: ['c2', 'c1'], auth_time: seconds(60) }, 'OK'],
    ['an accepted method', { amr: ['pwd', 'mfa'], auth_time: seconds(60) }, 'OK'],
    ['a method as text', { amr: 'mfa', auth_time: seconds(60) }, 'OK'],
    ['the max age exactly', { amr: ['mfa'], auth_time: seconds(3600) }, 'OK'],
    ['a second more', { amr: ['mfa'], auth_time: seconds(3601) }, 'TOO_OLD'],
    ['no time', { amr: ['mfa'] }, 'TIME_UNKNOWN'],
    ['a time as text', { amr: ['mfa'], auth_time: '1' }, 'TIME_UNKNOWN'],
    ['a time that is no instant', { amr: ['mfa'], auth_time: 9e15 }, 'TIME_UNKNOWN'],
    ['another context class', { acr: 'silver', auth_time: seconds(60) }, 'NOT_STRONG'],
    ['another letter case', { acr: 'GOLD', auth_time: seconds(60) }, 'NOT_STRONG'],
    ['a password only', { amr: ['pwd'], auth_time: seconds(60) }, 'NOT_STRONG'],
    ['a number as context class', { acr: 1, auth_time: seconds(60) }, 'NOT_STRONG'],
    ['no statement', { auth_time: seconds(60) }, 'NOT_STRONG'],
  ])('is decided for %s', (_title, claims, expected) => {
    const checked = checkAssurance(authenticationIn(claims), policy, now);

    expect(checked.ok ? 'OK' : checked.error.reason).toBe(expected);
    if (!checked.ok)
      expect(checked.error).toMatchObject({
        code: 'STEP_UP_REQUIRED',
        contexts: ['gold', 'c1'],
        maxAgeSeconds: 3600,
      });
  });

  it('needs no time without a max age', () => {
    const claims = { amr: ['mfa'] };

    expect(checkAssurance(authenticationIn(claims), { ...policy, maxAgeSeconds: null }, now).ok).toBe(true);
  });

  it('is never given by a policy that accepts nothing', () => {
    const none = { contexts: [], methods: [], maxAgeSeconds: null };

    expect(checkAssurance(authenticationIn({ acr: 'gold', amr: ['mfa'] }), none, now).ok).toBe(false);
  });

  it('is needed for a stated reason', () => {
    for (const { source } of strongPermissions) expect(source).toMatch(/^House rule: .+\.$/);
  });
});
