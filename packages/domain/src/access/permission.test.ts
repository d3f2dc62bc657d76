import { Permission, permissionsOf } from './permission.js';
import { Role } from './role.js';

const roles = [
  'ANALYST',
  'SUPERVISOR',
  'LIAISON',
  'AUDITOR',
  'ADMINISTRATOR',
  'WELFARE',
  'INTEGRATOR',
] as const;

/** One mark for each role, in the order above. */
const matrix: Readonly<Record<Permission, string>> = {
  CASE_LIST: 'xx.....',
  REPORT_IMPORT: '.x....x',
  CASE_READ: 'xx.....',
  CASE_COMMENT: 'xx.....',
  CASE_CLAIM: 'xx.....',
  CASE_TAKE_OVER: '.x.....',
  FLOOD_DISMISS: '.x.....',
  CASE_ROUTE: 'xx.....',
  CASE_CLOSE: 'xx.....',
  CASE_REOPEN: 'xx.....',
  CONTENT_ITEM_ADD: 'xx.....',
  HOSTING_RECORD: 'xx.....',
  ASSESSMENT_RECORD: 'xx.....',
  REACHABILITY_RECORD: 'xx.....',
  REMOVAL_CONFIRM: '.x.....',
  ASSESSMENT_SETTLE: '.x.....',
  REFERRAL_READ_ANY: 'xx.....',
  REFERRAL_READ_POLICE: '..x....',
  REFERRAL_ACKNOWLEDGE: '..x....',
  REFERRAL_COMPLETE_POLICE: '..x....',
  REFERRAL_COMPLETE_OTHER: 'xx.....',
  TAKEDOWN_HOLD: '..x....',
  TAKEDOWN_CLEAR: '..x....',
  ABUSE_CONTACT_READ: 'xx.....',
  ABUSE_CONTACT_APPROVE: 'xx.....',
  DOSSIER_READ: '..x....',
  POLICE_FEED_READ: '..x....',
  QUESTION_ASK: '..x....',
  QUESTION_ANSWER: 'xx.....',
  REPORTER_CONTACT_READ: 'xx.....',
  SITE_ACCESS_READ: 'xx.....',
  RELEASE_DECIDE: 'xx.....',
  LEGAL_HOLD_MANAGE: '.x.....',
  LAW_REVIEW_READ: '.x.....',
  STATISTICS_READ: '.x.....',
  STATISTICS_READ_SUPPRESSED: '..x...x',
  AUDIT_READ: '...x...',
  WORK_ITEM_READ: 'xxx.xx.',
  WORK_ITEM_SETTLE: 'xx.....',
  HAND_OVER_RETRY: 'xx..x..',
  SYSTEM_RUN: '....x..',
  WEBHOOK_MANAGE: '....x..',
  ACCOUNT_MANAGE: '.x..x..',
  EXPOSURE_READ: '.....x.',
  RULES_READ: 'xxxxxxx',
  DIRECTORY_READ: 'xxxxxxx',
};
const cells = Object.values(Permission).flatMap((permission) =>
  roles.map((role, index) => [role, permission, matrix[permission][index] === 'x'] as const),
);

describe('permissions', () => {
  it('covers every role', () => {
    expect([...roles].sort()).toEqual(Object.values(Role).sort());
  });

  it.each(cells)('gives %s %s: %s', (role, permission, isGiven) => {
    expect(permissionsOf([role]).has(permission)).toBe(isGiven);
  });

  it('gives no permission without a role', () => {
    expect(permissionsOf([]).size).toBe(0);
  });

  it('gives no permission for an unknown role', () => {
    expect(permissionsOf(['ROOT', 'toString', '__proto__'] as unknown as Role[]).size).toBe(0);
  });

  it('adds up the permissions of several roles', () => {
    const both = permissionsOf(['ANALYST', 'ADMINISTRATOR']);

    expect([...both].sort()).toEqual(
      [...new Set([...permissionsOf(['ANALYST']), ...permissionsOf(['ADMINISTRATOR'])])].sort(),
    );
  });
});
