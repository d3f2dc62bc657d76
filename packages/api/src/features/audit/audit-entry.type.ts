import { Field, ID, InputType, ObjectType } from '../../platform/graphql/type-graphql.js';
import { connectionOf } from '../../platform/graphql/connection.js';
import { publishEnum } from '../../platform/graphql/enums.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { AuditAction, AuditSubject } from './audit-event.js';
import type { AuditEntry } from './audit-entry.entity.js';

publishEnum(AuditAction, 'AuditAction', 'What was done or read.', {
  REPORT_SUBMITTED: 'A report came in.',
  CASE_OPENED: 'A report opened a case.',
  REPORT_JOINED: 'A report joined an open case.',
  CASE_CLAIMED: 'Somebody claimed a case, or extended the claim.',
  CASE_TAKEN_OVER: 'A supervisor took a case over.',
  CASE_RELEASED: 'Somebody gave a case back.',
  CONTENT_ITEM_ADDED: 'An address was added to a case.',
  HOSTING_OBSERVED: 'Hosting was looked up or recorded.',
  ASSESSMENT_RECORDED: 'Findings were recorded.',
  CASE_ROUTED: 'A case was handed over.',
  CASE_HELD: 'A case was held for a person.',
  REFERRAL_CREATED: 'A hand-over was made.',
  REFERRAL_WITHDRAWN: 'A hand-over that had not left was withdrawn.',
  REFERRAL_ACKNOWLEDGED: 'A recipient confirmed a hand-over.',
  REFERRAL_COMPLETED: 'A hand-over ended.',
  TAKEDOWN_HELD: 'Police held a takedown.',
  TAKEDOWN_CLEARED: 'Police freed a takedown.',
  CASE_CLOSED: 'The work on a case ended.',
  CASE_REOPENED: 'A linked cycle of a closed case was opened.',
  HAND_OVER_CONFIRMED: 'A recipient confirmed that something arrived.',
  HAND_OVER_STOPPED: 'Attempts to hand something over have stopped.',
  HAND_OVER_RETRIED: 'Somebody asked for another attempt.',
  HAND_OVER_CALLED_OFF: 'Somebody gave a stopped hand-over up.',
  REFERRAL_SENT: 'A hand-over left, confirmed by its channel.',
  REFERRAL_FAILED: 'A hand-over could not be delivered.',
  ABUSE_CONTACT_APPROVED: 'Somebody approved an abuse contact.',
  ABUSE_CONTACT_REJECTED: 'Somebody rejected an abuse contact.',
  ABUSE_CONTACT_OVERRIDE_SET: 'Somebody set, or took back, the abuse contact of a hostname or network.',
  NOTICE_JOINED: 'An address joined a notice to a provider.',
  NOTICE_ITEM_TAKEN_OUT: 'An address was taken out of a notice before it left.',
  NOTICE_SENT: 'A notice left for a provider, with this address in it.',
  NOTICE_BOUNCED: 'A notice did not reach the provider.',
  DELIVERY_REPORTED: 'A message came to the return path of a notice; its class was noted.',
  NOTICE_SUBMITTED_BY_FORM: 'Somebody entered a notice into the form of a provider.',
  ABUSE_CONTACT_FORM_SET: 'Somebody set the form that an abuse contact is written to through.',
  PROVIDER_ANSWERED: 'A provider answered a notice.',
  REFERRAL_RETRIED: 'A hand-over that failed is ready once more.',
  REACHABILITY_RECORDED: 'A person recorded whether content is still there.',
  REMOVAL_STATE_CHANGED: 'What was seen of content changed what is concluded of its removal.',
  REFERRAL_MADE_URGENT: 'Danger was found on what police already had.',
  QUESTION_ASKED: 'Police asked the analysts something.',
  QUESTION_ANSWERED: 'A caseworker answered police.',
  WORK_ITEM_OPENED: 'Work for a person became visible.',
  WORK_ITEM_SETTLED: 'Work for a person ended.',
  WEBHOOK_REGISTERED: 'A system outside was registered to be told of changes.',
  WEBHOOK_PAUSED: 'Messages to a webhook were paused.',
  WEBHOOK_RESUMED: 'Messages to a webhook go on.',
  WEBHOOK_SECRET_ROTATED: 'A webhook was given a new secret.',
  WEBHOOK_REMOVED: 'A webhook was removed.',
  WEBHOOK_TESTED: 'A test event was sent to a webhook.',
  WEBHOOK_DISABLED: 'A webhook ended because its receiver said that it is gone.',
  ICCAM_REPORT_LINKED: 'Somebody said which report of the exchange a stopped hand-over has become.',
  ICCAM_REPORTED: 'An item was entered into the network’s exchange.',
  ICCAM_IMPORTED: 'An item that another hotline reported was taken up.',
  ICCAM_PROGRESS: 'Another hotline went further with an item of ours.',
  DEADLINE_NEAR: 'Somebody was reminded that a deadline comes near.',
  DEADLINE_PASSED: 'A deadline passed.',
  DEADLINE_ESCALATED: 'A supervisor was told of a deadline that has passed.',
  CASE_READ: 'Somebody read a case.',
  REFERRAL_READ: 'Somebody read a hand-over.',
  DOSSIER_READ: 'Somebody read the dossier on a hand-over to police.',
  REPORTER_CONTACT_READ: 'Somebody read a reporter’s contact.',
  AUDIT_TRAIL_READ: 'Somebody read the audit trail.',
  LAW_REVIEW_READ: 'Somebody read which decisions a later edition of the law touches.',
});

publishEnum(AuditSubject, 'AuditSubject', 'What an entry is about.', {
  REPORT: 'A report.',
  CASE: 'A case.',
  CONTENT_ITEM: 'A content item.',
  ASSESSMENT: 'An assessment.',
  REFERRAL: 'A referral.',
  HAND_OVER: 'One event for one recipient.',
  WORK_ITEM: 'Work that waits for a person.',
  WEBHOOK: 'A system outside that is told of changes.',
  ABUSE_CONTACT: 'An abuse contact.',
  NOTICE: 'A notice to a provider.',
  ACCOUNT: 'An account.',
});

@ObjectType('AuditDetail', {
  description: 'A code or count that explains an entry; never text that a person typed.',
  simpleResolvers: true,
})
export class AuditDetailType {
  @Field(() => String, { description: 'What it says.' })
  name!: string;

  @Field(() => String, { description: 'The code or count; several are separated by spaces.' })
  value!: string;
}

@ObjectType('AuditEntry', {
  description: 'One change or one sensitive read. Never changed, never deleted.',
  simpleResolvers: true,
})
export class AuditEntryType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Date;

  @Field(() => AuditAction, { description: 'What was done or read.' })
  action!: AuditAction;

  @Field(() => AuditSubject, { description: 'What kind of thing it was done to.' })
  subjectType!: AuditSubject;

  @Field(() => ID, { description: 'The thing it was done to.' })
  subjectId!: string;

  @Field(() => ID, { nullable: true, description: 'The case it belongs to.' })
  caseId!: string | null;

  @Field(() => [AuditDetailType], { description: 'What explains it.' })
  details!: readonly AuditDetailType[];

  /** Resolved by a field; not published as it is. */
  actorId!: string | null;
}

export const AuditEntryConnection = connectionOf(AuditEntryType, 'AuditEntry', 'audit entries');

@InputType('AuditFilter', { description: 'Which entries; all conditions given must hold.' })
export class AuditFilter {
  @Field(() => [AuditAction], { nullable: true, description: 'Any of these actions.' })
  action?: AuditAction[] | null;

  @Field(() => ID, { nullable: true, description: 'By this account.' })
  actorId?: string | null;

  @Field(() => ID, { nullable: true, description: 'About this case.' })
  caseId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Done to this thing.' })
  subjectId?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'At or after.' })
  from?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Before.' })
  before?: Date | null;
}

export const presentAuditEntry = (row: AuditEntry): AuditEntryType => ({
  id: String(row.id),
  at: row.at,
  action: row.action,
  subjectType: row.subjectType,
  subjectId: row.subjectId,
  caseId: row.caseId,
  details: Object.entries(row.details)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ({ name, value: Array.isArray(value) ? value.join(' ') : String(value) })),
  actorId: row.actorId,
});
