import type { Role } from './role.js';

/** One thing an account may be allowed to do. @public */
export const Permission = {
  CASE_LIST: 'CASE_LIST',
  CASE_READ: 'CASE_READ',
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
  LAW_REVIEW_READ: 'LAW_REVIEW_READ',
  AUDIT_READ: 'AUDIT_READ',
  WORK_ITEM_READ: 'WORK_ITEM_READ',
  WORK_ITEM_SETTLE: 'WORK_ITEM_SETTLE',
  HAND_OVER_RETRY: 'HAND_OVER_RETRY',
  SYSTEM_RUN: 'SYSTEM_RUN',
  WEBHOOK_MANAGE: 'WEBHOOK_MANAGE',
  RULES_READ: 'RULES_READ',
  DIRECTORY_READ: 'DIRECTORY_READ',
} as const;
export type Permission = keyof typeof Permission;

const everySignedIn = ['RULES_READ', 'DIRECTORY_READ'] as const;

const casework = [
  'CASE_LIST',
  'CASE_READ',
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
  'QUESTION_ANSWER',
  'WORK_ITEM_READ',
  'WORK_ITEM_SETTLE',
  'HAND_OVER_RETRY',
] as const;

/**
 * Who may do what. The Law of 30 July 2018, art. 8, asks for a list of the categories of persons with access and
 * what each is for; this table is that list.
 *
 * - An analyst does the casework, answers what police ask, and reads of a police referral no more than its status. An
 *   analyst approves the abuse contacts of providers too: a notice must not wait until a supervisor is awake.
 * - A supervisor may also take a case over from somebody, dismisses a flood of reports, settles opinions that disagree and questions of law, and
 *   reviews stored decisions that a later edition of the law touches.
 * - The liaison sees referrals to police and nothing else, answers them, and alone holds or clears a takedown, reads
 *   the dossier (it holds what police answered and decided) and the feed, and asks.
 * - The auditor reads what was done and by whom, and no case, referral or reporter.
 * - The administrator runs the system, says which systems outside are told that something happened, and sees what
 *   stands in its way, not the casework.
 * - An integrator asks the rules.
 * @public
 */
export const rolePermissions: Readonly<Record<Role, readonly Permission[]>> = {
  ANALYST: [...everySignedIn, ...casework],
  SUPERVISOR: [
    ...everySignedIn,
    ...casework,
    'CASE_TAKE_OVER',
    'FLOOD_DISMISS',
    'ASSESSMENT_SETTLE',
    'LAW_REVIEW_READ',
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
  ],
  AUDITOR: [...everySignedIn, 'AUDIT_READ'],
  ADMINISTRATOR: [...everySignedIn, 'WORK_ITEM_READ', 'HAND_OVER_RETRY', 'SYSTEM_RUN', 'WEBHOOK_MANAGE'],
  INTEGRATOR: everySignedIn,
};

/**
 * Everything that somebody with these roles may do; nothing for no role and for a role the table lacks. Adds up what it
 * is given: ask `mayHoldRoles` first whether one account may hold them.
 * @public
 */
export const permissionsOf = (roles: readonly Role[]): ReadonlySet<Permission> =>
  new Set(roles.flatMap((role) => (Object.hasOwn(rolePermissions, role) ? rolePermissions[role] : [])));
