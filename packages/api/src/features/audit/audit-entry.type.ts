import { Role } from '@meldpunt/domain';
import { Field, ID, InputType, ObjectType } from '../../platform/graphql/type-graphql.js';
import { connectionOf } from '../../platform/graphql/connection.js';
import { publishEnum } from '../../platform/graphql/enums.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { AuditAction, AuditSubject } from './audit-event.js';
import type { AuditEntry } from './audit-entry.entity.js';

publishEnum(AuditAction, 'AuditAction', 'What was done or read.', {
  REPORT_SUBMITTED: 'A report was submitted.',
  CASE_OPENED: 'A report opened a case.',
  REPORT_JOINED: 'A report joined an open case.',
  CASE_CLAIMED: 'A person claimed a case or extended a claim.',
  CASE_TAKEN_OVER: 'A supervisor took over a case.',
  CASE_SET_ASIDE: 'A supervisor put a case behind all others in the queue, as part of a flood.',
  CASE_BROUGHT_BACK: 'A supervisor undid the dismissal of a case.',
  CASE_RELEASED: 'A person released a case.',
  CONTENT_ITEM_ADDED: 'An address was added to a case.',
  HOSTING_OBSERVED: 'Hosting was looked up or recorded.',
  ASSESSMENT_RECORDED: 'Findings were recorded.',
  CASE_ROUTED: 'A case was routed.',
  CASE_HELD: 'A case was put on hold for a person’s decision.',
  REFERRAL_CREATED: 'A referral was made.',
  REFERRAL_WITHDRAWN: 'A referral was withdrawn before it was sent.',
  REFERRAL_ACKNOWLEDGED: 'A recipient acknowledged a referral.',
  REFERRAL_COMPLETED: 'A referral was completed.',
  TAKEDOWN_HELD: 'Police put a takedown on hold.',
  TAKEDOWN_CLEARED: 'Police cleared a takedown.',
  CASE_CLOSED: 'A case was closed.',
  CASE_REOPENED: 'A closed case was reopened as a linked new cycle.',
  HAND_OVER_CONFIRMED: 'A recipient confirmed receipt of a hand-over.',
  HAND_OVER_STOPPED: 'A hand-over is no longer retried.',
  HAND_OVER_RETRIED: 'A person requested another attempt of a hand-over.',
  HAND_OVER_CALLED_OFF: 'A person cancelled a stopped hand-over.',
  REFERRAL_SENT: 'A referral was sent; its channel confirmed this.',
  REFERRAL_FAILED: 'A referral could not be delivered.',
  ABUSE_CONTACT_APPROVED: 'A person approved an abuse contact.',
  ABUSE_CONTACT_REJECTED: 'A person rejected an abuse contact.',
  ABUSE_CONTACT_OVERRIDE_SET:
    'A person set or removed the abuse contact of a hostname, network or autonomous system.',
  NOTICE_JOINED: 'An address was added to a notice to a provider.',
  NOTICE_ITEM_TAKEN_OUT: 'An address was removed from a notice before it was sent.',
  NOTICE_SENT: 'A notice with this address was sent to a provider.',
  NOTICE_BOUNCED: 'A notice could not be delivered to the provider.',
  DELIVERY_REPORTED: 'A message arrived at the return path of a notice and was classified.',
  NOTICE_SUBMITTED_BY_FORM: 'A person submitted a notice through a provider’s form.',
  ABUSE_CONTACT_FORM_SET: 'A person set or removed the form of an abuse contact.',
  PROVIDER_ANSWERED: 'A provider replied to a notice.',
  REFERRAL_RETRIED: 'A failed referral was queued again.',
  REACHABILITY_RECORDED: 'A person recorded whether content is still reachable.',
  REMOVAL_STATE_CHANGED: 'An observation changed the removal state of content.',
  REFERRAL_MADE_URGENT: 'Immediate danger was recorded on content that police already received.',
  COMMENT_ADDED: 'A caseworker added a comment for colleagues.',
  QUESTION_ASKED: 'Police asked the analysts a question.',
  QUESTION_ANSWERED: 'A caseworker answered a question from police.',
  WORK_ITEM_OPENED: 'A work item was opened.',
  WORK_ITEM_SETTLED: 'A work item was settled.',
  WEBHOOK_REGISTERED: 'A webhook was registered.',
  WEBHOOK_PAUSED: 'A webhook was paused.',
  WEBHOOK_RESUMED: 'A webhook was resumed.',
  WEBHOOK_SECRET_ROTATED: 'The secret of a webhook was replaced.',
  WEBHOOK_REMOVED: 'A webhook was removed.',
  WEBHOOK_TESTED: 'A test event was sent to a webhook.',
  WEBHOOK_DISABLED: 'A webhook was disabled because its receiver replied with 410 (Gone).',
  ICCAM_REPORT_LINKED: 'A person linked a stopped hand-over to an existing ICCAM report.',
  ICCAM_REPORTED: 'An item was reported to ICCAM.',
  ICCAM_IMPORTED: 'An item that another hotline reported was imported from ICCAM.',
  ICCAM_PROGRESS: 'Another hotline made progress on an item that this hotline reported.',
  DEADLINE_NEAR: 'A reminder was given: a deadline is near.',
  DEADLINE_PASSED: 'A deadline passed.',
  DEADLINE_ESCALATED: 'A deadline that has passed was escalated to a supervisor.',
  RELEASE_REQUESTED: 'A person asked for the release of data of a reporter.',
  RELEASE_DECIDED: 'A second person released the data, or refused.',
  RELEASE_QUOTA_REACHED: 'A person made the max number of requests for releases.',
  LEGAL_HOLD_PLACED: 'A legal hold was placed on a case.',
  LEGAL_HOLD_LIFTED: 'A legal hold was lifted.',
  DATA_ERASED: 'Data were erased, because the retention policy no longer keeps them.',
  VETTING_RECORDED: 'A person recorded the vetting of another person.',
  ACCESS_WITHDRAWN: 'A person withdrew the access of another account.',
  ACCESS_RESTORED: 'A person restored the access of another account.',
  CASE_READ: 'A person read a case.',
  REFERRAL_READ: 'A person read a referral.',
  DOSSIER_READ: 'A person read the dossier of a referral to police.',
  REPORTER_CONTACT_READ: 'A person read the contact data of a reporter.',
  SITE_ACCESS_READ: 'Released site access of a report was read.',
  AUDIT_TRAIL_READ: 'A person read the audit trail.',
  LAW_REVIEW_READ: 'A person read which decisions are affected by a later edition of the law.',
  LIST_READ: 'A person read a page of a list. `ids` is the SHA-256 of the ids in order.',
  COMMAND_READ:
    'A command of the operator read data. `login` is the login of the database, `sha256` that of what was printed.',
  READ_REPEATED: 'How often the same list, refusal or failed sign-in was repeated within a minute.',
  ACCESS_REFUSED: 'A person requested a field that the role does not allow.',
  SIGNED_IN_FIRST: 'A person signed in for the first time.',
  SIGN_IN_FAILED: 'A token was refused.',
  ROLES_CHANGED: 'A person signed in with other roles than before.',
  EXPOSURE_EXCEEDED: 'A person claimed a case in danger although a limit of exposure was reached.',
});

publishEnum(AuditSubject, 'AuditSubject', 'The kind of object that an entry is about.', {
  REPORT: 'A report.',
  CASE: 'A case.',
  CONTENT_ITEM: 'A content item.',
  ASSESSMENT: 'An assessment.',
  REFERRAL: 'A referral.',
  HAND_OVER: 'The delivery of one event to one recipient.',
  WORK_ITEM: 'A work item for a person.',
  WEBHOOK: 'A webhook of an external system.',
  ABUSE_CONTACT: 'An abuse contact.',
  NOTICE: 'A notice to a provider.',
  ACCOUNT: 'An account.',
  SIGN_IN: 'A sign-in that failed, which has no account.',
  COMMAND: 'A run of a command of the operator, which has no account.',
});

@ObjectType('AuditDetail', {
  description: 'A code or count that explains an entry; never free text.',
  simpleResolvers: true,
})
export class AuditDetailType {
  @Field(() => String, { description: 'The name of the detail. New releases add names.' })
  name!: string;

  @Field(() => String, { description: 'The code or count; several values are separated by spaces.' })
  value!: string;
}

/** The sort order of the audit trail: entries are numbered as they are written. */
export const AuditOrder = { OLDEST: 'OLDEST', NEWEST: 'NEWEST' } as const;
export type AuditOrder = keyof typeof AuditOrder;

publishEnum(AuditOrder, 'AuditOrder', 'The sort order of the audit trail.', {
  OLDEST: 'Oldest first, as written.',
  NEWEST: 'Newest first.',
});

@ObjectType('AuditEntry', {
  description: 'One change or one sensitive read. Never changed, never deleted.',
  simpleResolvers: true,
})
export class AuditEntryType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  at!: Date;

  @Field(() => AuditAction, { description: 'What was done or read.' })
  action!: AuditAction;

  @Field(() => AuditSubject, { description: 'The kind of object that it is about.' })
  subjectType!: AuditSubject;

  @Field(() => ID, { description: 'The id of the object that it is about.' })
  subjectId!: string;

  @Field(() => ID, { nullable: true, description: 'The case it belongs to.' })
  caseId!: string | null;

  @Field(() => [AuditDetailType], { description: 'Codes and counts that explain it.' })
  details!: readonly AuditDetailType[];

  @Field(() => String, {
    nullable: true,
    description: 'The short id of the account that did it. It never changes.',
  })
  actorCode!: string | null;

  @Field(() => String, { nullable: true, description: 'The name of that account at that time.' })
  actorName!: string | null;

  @Field(() => [Role], {
    nullable: true,
    description: 'The roles of that account at that time. `null` for entries that are older than this field.',
  })
  actorRoles!: readonly Role[] | null;

  /** Used by a field resolver; not in the schema. */
  actorId!: string | null;
}

export const AuditEntryConnection = connectionOf(AuditEntryType, 'AuditEntry', 'audit entries');

@InputType('AuditFilter', { description: 'Which entries to list; all given conditions must match.' })
export class AuditFilter {
  @Field(() => [AuditAction], { nullable: true, description: 'With any of these actions.' })
  action?: AuditAction[] | null;

  @Field(() => ID, { nullable: true, description: 'By this account.' })
  actorId?: string | null;

  @Field(() => ID, { nullable: true, description: 'About this case.' })
  caseId?: string | null;

  @Field(() => ID, { nullable: true, description: 'About this object.' })
  subjectId?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Written at or after this time.' })
  from?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Written before this time.' })
  before?: Date | null;
}

/** The columns of an entry that its presentation reads. */
export const columnsOfAuditEntry = [
  'id',
  'at',
  'action',
  'subjectType',
  'subjectId',
  'caseId',
  'details',
  'actorCode',
  'actorName',
  'actorRoles',
  'actorId',
] as const satisfies readonly (keyof AuditEntry)[];

export const presentAuditEntry = (
  row: Pick<AuditEntry, (typeof columnsOfAuditEntry)[number]>,
): AuditEntryType => ({
  id: String(row.id),
  at: row.at,
  action: row.action,
  subjectType: row.subjectType,
  subjectId: row.subjectId,
  caseId: row.caseId,
  details: Object.entries(row.details)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ({ name, value: Array.isArray(value) ? value.join(' ') : String(value) })),
  actorCode: row.actorCode,
  actorName: row.actorName,
  actorRoles: row.actorRoles,
  actorId: row.actorId,
});
