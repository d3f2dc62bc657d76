import { parseCalendarDate } from '../calendar-date.js';
import { effectivePermissions, whyWithheld, type AccessPolicy } from './effective-permissions.js';
import { Permission, permissionsOf } from './permission.js';
import { Role } from './role.js';
import { vettingOn } from './vetting.js';

const day = (text: string) => {
  const date = parseCalendarDate(text);
  if (date === null) throw new TypeError(text);
  return date;
};
const now = new Date('2026-11-29T12:00:00Z');
const at = { now, today: day('2026-11-29') };
const strong = { contexts: [], methods: ['mfa'], at: now };
const weak = { contexts: [], methods: ['pwd'], at: now };
const valid = { vettedOn: day('2025-11-29'), vettingExpiresOn: day('2026-11-29') };
const none = { vettedOn: null, vettingExpiresOn: null };
const lapsed = { vettedOn: day('2025-11-28'), vettingExpiresOn: day('2026-11-28') };
const policy: AccessPolicy = {
  assurance: { contexts: [], methods: ['mfa'], maxAgeSeconds: 3600 },
  requiresVetting: true,
};
const relaxed = { ...policy, requiresVetting: false };

describe('the state of vetting', () => {
  it.each([
    ['2025-11-28', 'NOT_YET_VALID'],
    ['2025-11-29', 'VALID'],
    ['2026-11-29', 'VALID'],
    ['2026-11-30', 'LAPSED'],
  ])('on %s is %s', (on, state) => {
    expect(vettingOn(valid, day(on))).toBe(state);
  });

  it.each([
    [null, day('2026-11-29')],
    [day('2025-11-29'), null],
  ])('is not recorded with only one of its days: %s, %s', (vettedOn, vettingExpiresOn) => {
    expect(vettingOn({ vettedOn, vettingExpiresOn }, at.today)).toBe('NOT_RECORDED');
  });
});

describe('the permissions of a request', () => {
  it.each(Object.values(Role))('are all those of %s with strong authentication and valid vetting', (role) => {
    const found = effectivePermissions({ roles: [role], authentication: strong, vetting: valid }, policy, at);

    expect(found.permissions).toEqual(permissionsOf([role]));
    expect(found.withheld.size).toBe(0);
  });

  it.each([
    ['without recorded vetting', none, policy, 'NOT_RECORDED'],
    ['with lapsed vetting', lapsed, policy, 'LAPSED'],
    ['with lapsed vetting where none is required', lapsed, relaxed, 'LAPSED'],
  ] as const)('do not include judging %s', (_title, vetting, rules, state) => {
    const facts = { roles: ['SUPERVISOR'] as const, authentication: strong, vetting };
    const { permissions, withheld } = effectivePermissions(facts, rules, at);

    for (const lost of ['ASSESSMENT_RECORD', 'ASSESSMENT_SETTLE'] as const) {
      expect(permissions.has(lost)).toBe(false);
      expect(withheld.get(lost)).toEqual({ code: 'VETTING_NOT_VALID', state });
    }
    expect(permissions.has('CASE_READ')).toBe(true);
    expect(withheld.size).toBe(2);
  });

  it('include judging without recorded vetting where none is required', () => {
    const facts = { roles: ['ANALYST'] as const, authentication: strong, vetting: none };

    expect(effectivePermissions(facts, relaxed, at).permissions.has('ASSESSMENT_RECORD')).toBe(true);
  });

  it.each([
    ['ANALYST', ['RELEASE_DECIDE', 'REPORTER_CONTACT_READ', 'SITE_ACCESS_READ']],
    [
      'SUPERVISOR',
      ['ACCOUNT_MANAGE', 'LEGAL_HOLD_MANAGE', 'RELEASE_DECIDE', 'REPORTER_CONTACT_READ', 'SITE_ACCESS_READ'],
    ],
    ['LIAISON', ['DOSSIER_READ']],
    ['AUDITOR', []],
    ['ADMINISTRATOR', ['ACCOUNT_MANAGE', 'SYSTEM_RUN', 'WEBHOOK_MANAGE']],
    ['INTEGRATOR', []],
  ] as const)('of %s with a password only lack %j', (role, missing) => {
    const facts = { roles: [role], authentication: weak, vetting: valid };
    const { permissions, withheld } = effectivePermissions(facts, policy, at);

    expect([...withheld.keys()].sort()).toEqual([...missing]);
    for (const reason of withheld.values())
      expect(reason).toMatchObject({ code: 'STEP_UP_REQUIRED', reason: 'NOT_STRONG' });
    expect(permissions).toEqual(
      new Set([...permissionsOf([role])].filter((each) => !(missing as readonly string[]).includes(each))),
    );
  });
});

describe('why a permission is withheld', () => {
  it.each(Object.values(Role))('is the reason of the server for each permission of %s', (role) => {
    const facts = { roles: [role], authentication: weak, vetting: none };
    const { permissions, withheld } = effectivePermissions(facts, policy, at);

    for (const permission of Object.values(Permission))
      expect([permission, whyWithheld(permission, { roles: [role], granted: permissions })]).toEqual([
        permission,
        withheld.get(permission)?.code ?? null,
      ]);
  });

  it('is unknown for a permission that a server of another version does not grant', () => {
    expect(whyWithheld('CASE_READ', { roles: ['ANALYST'], granted: new Set() })).toBeNull();
  });
});
