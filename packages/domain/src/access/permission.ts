import type { Role } from './role.js';

/** One thing an account may be allowed to do. @public */
export const Permission = {
  CASE_LIST: 'CASE_LIST',
  REPORT_IMPORT: 'REPORT_IMPORT',
  CASE_READ: 'CASE_READ',
  CASE_COMMENT: 'CASE_COMMENT',
  CASE_CLAIM: 'CASE_CLAIM',
  CASE_TAKE_OVER: 'CASE_TAKE_OVER',
  FLOOD_DISMISS: 'FLOOD_DISMISS',
  CASE_ROUTE: 'CASE_ROUTE',
  CASE_CLOSE: 'CASE_CLOSE',
  CASE_REOPEN: 'CASE_REOPEN',
  CONTENT_ITEM_ADD: 'CONTENT_ITEM_ADD',
  HOSTING_RECORD: 'HOSTING_RECORD',
  ASSESSMENT_RECORD: 'ASSESSMENT_RECORD',
  ASSESSMENT_SETTLE: 'ASSESSMENT_SETTLE',
  REACHABILITY_RECORD: 'REACHABILITY_RECORD',
  REMOVAL_CONFIRM: 'REMOVAL_CONFIRM',
  REFERRAL_READ_ANY: 'REFERRAL_READ_ANY',
  REFERRAL_READ_POLICE: 'REFERRAL_READ_POLICE',
  REFERRAL_ACKNOWLEDGE: 'REFERRAL_ACKNOWLEDGE',
  REFERRAL_COMPLETE_POLICE: 'REFERRAL_COMPLETE_POLICE',
  REFERRAL_COMPLETE_OTHER: 'REFERRAL_COMPLETE_OTHER',
  TAKEDOWN_HOLD: 'TAKEDOWN_HOLD',
  TAKEDOWN_CLEAR: 'TAKEDOWN_CLEAR',
  ABUSE_CONTACT_READ: 'ABUSE_CONTACT_READ',
  ABUSE_CONTACT_APPROVE: 'ABUSE_CONTACT_APPROVE',
  DOSSIER_READ: 'DOSSIER_READ',
  POLICE_FEED_READ: 'POLICE_FEED_READ',
  QUESTION_ASK: 'QUESTION_ASK',
  QUESTION_ANSWER: 'QUESTION_ANSWER',
  REPORTER_CONTACT_READ: 'REPORTER_CONTACT_READ',
  SITE_ACCESS_READ: 'SITE_ACCESS_READ',
  RELEASE_DECIDE: 'RELEASE_DECIDE',
  LEGAL_HOLD_MANAGE: 'LEGAL_HOLD_MANAGE',
  LAW_REVIEW_READ: 'LAW_REVIEW_READ',
  STATISTICS_READ: 'STATISTICS_READ',
  STATISTICS_READ_SUPPRESSED: 'STATISTICS_READ_SUPPRESSED',
  AUDIT_READ: 'AUDIT_READ',
  WORK_ITEM_READ: 'WORK_ITEM_READ',
  WORK_ITEM_SETTLE: 'WORK_ITEM_SETTLE',
  HAND_OVER_RETRY: 'HAND_OVER_RETRY',
  SYSTEM_RUN: 'SYSTEM_RUN',
  WEBHOOK_MANAGE: 'WEBHOOK_MANAGE',
  ACCOUNT_MANAGE: 'ACCOUNT_MANAGE',
  EXPOSURE_READ: 'EXPOSURE_READ',
  RULES_READ: 'RULES_READ',
  DIRECTORY_READ: 'DIRECTORY_READ',
} as const;
export type Permission = keyof typeof Permission;

const everySignedIn = ['RULES_READ', 'DIRECTORY_READ'] as const;

const casework = [
  'CASE_LIST',
  'CASE_READ',
  'CASE_COMMENT',
  'CASE_CLAIM',
  'CASE_ROUTE',
  'CASE_CLOSE',
  'CASE_REOPEN',
  'CONTENT_ITEM_ADD',
  'HOSTING_RECORD',
  'ASSESSMENT_RECORD',
  'REACHABILITY_RECORD',
  'REFERRAL_READ_ANY',
  'REFERRAL_COMPLETE_OTHER',
  'ABUSE_CONTACT_READ',
  'ABUSE_CONTACT_APPROVE',
  'REPORTER_CONTACT_READ',
  'SITE_ACCESS_READ',
  'RELEASE_DECIDE',
  'QUESTION_ANSWER',
  'WORK_ITEM_READ',
  'WORK_ITEM_SETTLE',
  'HAND_OVER_RETRY',
] as const;

/**
 * Which role has which permissions. The Law of 30 July 2018, art. 8, requires a list of the categories of persons with
 * access and the purpose of each; this table is that list.
 *
 * - An analyst does the casework and answers questions from the police. Of a police referral an analyst reads only the
 *   status. An analyst also approves the abuse contacts of providers, because a notice must not wait for a supervisor.
 *   Contact data and site access of a reporter can be read only after somebody else has released them for that person.
 *   Every caseworker may release, because a child in danger must not wait for a supervisor.
 * - A supervisor may also take over a case, dismiss a flood of reports, import reports, place and lift legal holds, settle conflicting
 *   opinions and questions of law, record by hand without a claim whether content is still there, review stored
 *   decisions that a later edition of the law affects, and read all figures.
 * - The liaison sees only referrals to police and answers them. Only the liaison holds or clears a takedown, reads the
 *   dossier (it contains police answers and decisions), reads the feed and asks questions.
 * - The auditor reads the audit trail (what was done, and by which account), but no case, referral or reporter.
 * - A supervisor and an administrator see the accounts, record vetting and withdraw access.
 * - The administrator runs the system, decides which external systems are notified of events, and sees delivery
 *   problems, but not the casework.
 * - The welfare role reads how long each person has worked with reported content, and is told when somebody works beyond a
 *   limit. It sees no case, and nobody else sees these figures of another person.
 * - An integrator calls the rules and imports the reports that its own system received: a partner hotline, a help line.
 * - The liaison and an integrator are outside the hotline: of the figures they read whole years, without small numbers.
 * @internal
 */
export const rolePermissions: Readonly<Record<Role, readonly Permission[]>> = {
  ANALYST: [...everySignedIn, ...casework],
  SUPERVISOR: [
    ...everySignedIn,
    ...casework,
    'CASE_TAKE_OVER',
    'FLOOD_DISMISS',
    'REPORT_IMPORT',
    'ASSESSMENT_SETTLE',
    'REMOVAL_CONFIRM',
    'LAW_REVIEW_READ',
    'STATISTICS_READ',
    'LEGAL_HOLD_MANAGE',
    'ACCOUNT_MANAGE',
  ],
  LIAISON: [
    ...everySignedIn,
    'REFERRAL_READ_POLICE',
    'REFERRAL_ACKNOWLEDGE',
    'REFERRAL_COMPLETE_POLICE',
    'TAKEDOWN_HOLD',
    'TAKEDOWN_CLEAR',
    'DOSSIER_READ',
    'POLICE_FEED_READ',
    'QUESTION_ASK',
    'WORK_ITEM_READ',
    'STATISTICS_READ_SUPPRESSED',
  ],
  AUDITOR: [...everySignedIn, 'AUDIT_READ'],
  ADMINISTRATOR: [
    ...everySignedIn,
    'WORK_ITEM_READ',
    'HAND_OVER_RETRY',
    'SYSTEM_RUN',
    'WEBHOOK_MANAGE',
    'ACCOUNT_MANAGE',
  ],
  WELFARE: [...everySignedIn, 'EXPOSURE_READ', 'WORK_ITEM_READ'],
  INTEGRATOR: [...everySignedIn, 'STATISTICS_READ_SUPPRESSED', 'REPORT_IMPORT'],
};

/**
 * All permissions of an account with these roles. No role, or a role that is not in the table, gives none. Only adds
 * the permissions up: call `mayHoldRoles` first to check whether one account may hold all these roles.
 * @public
 */
export const permissionsOf = (roles: readonly Role[]): ReadonlySet<Permission> =>
  new Set(roles.flatMap((role) => (Object.hasOwn(rolePermissions, role) ? rolePermissions[role] : [])));
