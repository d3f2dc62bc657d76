import { Permission, WorkItemKind } from '@meldpunt/domain';
import { Field, ID, InputType, ObjectType } from '../../platform/graphql/type-graphql.js';
import { may, type Viewer } from '../../platform/auth/viewer.js';
import { publishEnum } from '../../platform/graphql/enums.js';
import { connectionOf } from '../../platform/graphql/connection.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { WorkItemResolution } from './work-item.entity.js';
import type { WorkItem } from './work-item.entity.js';
import { WorkItemCause } from './work-item-cause.js';

publishEnum(WorkItemKind, 'WorkItemKind', 'The kind of a work item.', {
  HAND_OVER_FAILED: 'Delivery of an outbox message has stopped. Fix the cause and retry it.',
  PARTNER_NOT_REACHED: 'A recipient has not responded for a while. Attempts continue.',
  CONTACT_TO_APPROVE: 'A new provider contact waits for approval.',
  CONTACT_NOT_FOUND: 'No contact of the provider was found.',
  NOTICE_INCOMPLETE: 'A notice lacks a required element and is not sent.',
  NOTICE_BOUNCED: 'A notice bounced.',
  NOTICE_NEEDS_FORM: 'A provider accepts reports through a form only. A person must submit it.',
  RETURNED_MAIL: 'A reply to a notice needs a person.',
  OWN_MAIL_REFUSED: 'A mail server refuses our mail, or a complaint about our mail was received.',
  NOTICE_UNANSWERED: 'A provider has not answered and the content is still online.',
  NOTICE_LEFT_ANYWAY: 'A notice was already sent when it was held or withdrawn.',
  HOST_CHANGED: 'The host changed between decision and sending.',
  PROVIDER_DISPUTES: 'A provider disputes a notice.',
  PROVIDER_NOT_THE_HOST: 'A provider states that it does not host the content.',
  QUESTION_FROM_POLICE: 'Police have asked a question about a referral.',
  ACKNOWLEDGEMENT_OVERDUE: 'Police have not confirmed receipt in time.',
  HOLD_OVERDUE: 'The review date of a hold has passed.',
  CLEARANCE_OVERDUE: 'Police have not decided on a takedown in time.',
  POLICE_ANSWER_OVERDUE: 'Police have not stated the outcome of a referral in time.',
  REFERRAL_OVERDUE: 'The deadline of a referral has passed.',
  CASE_WAITING: 'A case has waited longer than allowed.',
  DECISION_UNDER_OLD_LAW: 'A newer version of the law affects a decision of the case.',
  CONTENT_MOVED: 'The content has moved to another host.',
  CONTENT_BACK: 'Removed content is online again.',
  CHECK_BY_HAND: 'An address cannot be checked automatically.',
  PARTNER_DISAGREES: 'A partner has a different assessment.',
  EXCHANGE_CODE_UNKNOWN: 'A partner uses an unknown code.',
  EXCHANGE_ITEM_UNREADABLE: 'A report of a partner cannot be imported.',
  EXCHANGE_ITEM_UNANSWERED:
    'The work on a report of a partner has ended, and no answer code of the exchange matches.',
  JOB_STOPPED: 'A background job has no attempts left.',
  RELEASE_REQUESTED: 'A person asks for the release of data of a reporter. A second person must decide.',
  RELEASES_UNUSUAL: 'A person has made the maximum number of requests for releases.',
  LEGAL_HOLD_REVIEW: 'The review date of a legal hold has come.',
  EXPOSURE_EXCEEDED: 'A person works on a case in danger although a limit of exposure has been reached.',
  WEBHOOK_GONE: 'The receiver of a webhook no longer exists.',
});

publishEnum(WorkItemResolution, 'WorkItemResolution', 'How a work item was closed.', {
  DONE: 'A person has done it.',
  NO_LONGER_NEEDED: 'It was no longer needed.',
  SETTLED_BY_SYSTEM: 'The system closed it, because its cause no longer exists.',
});

@ObjectType('WorkItem', {
  description: 'A task for a person, separate from the case queue.',
  simpleResolvers: true,
})
export class WorkItemType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => WorkItemKind, { description: 'The kind of work item.' })
  kind!: WorkItemKind;

  @Field(() => String, {
    nullable: true,
    description: 'The code of its cause. `null` if the kind needs no cause.',
    deprecationReason: 'Read `reason`.',
  })
  cause!: WorkItemCause | null;

  @Field(() => WorkItemCause, {
    nullable: true,
    description: 'Its cause. `null` if the kind needs no cause.',
  })
  reason!: WorkItemCause | null;

  @Field(() => Boolean, { description: 'Whether it has priority over all other work items.' })
  isUrgent!: boolean;

  @Field(() => DateTimeScalar, { description: 'When it was opened.' })
  openedAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was escalated to a supervisor. `null` if it was not escalated.',
  })
  escalatedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was closed. `null` if it is open.' })
  settledAt!: Date | null;

  @Field(() => WorkItemResolution, { nullable: true, description: 'How it was closed.' })
  resolution!: WorkItemResolution | null;

  @Field(() => ID, { nullable: true, description: 'Its case, for users who may read cases.' })
  caseId!: string | null;

  @Field(() => ID, { nullable: true, description: 'Its referral.' })
  referralId!: string | null;

  @Field(() => ID, { nullable: true, description: 'Its hand-over, to be passed to `retryHandOver`.' })
  handOverId!: string | null;
}

export const WorkItemConnection = connectionOf(WorkItemType, 'WorkItem', 'work items');

@InputType('WorkItemFilter', { description: 'A filter for work items. All given conditions must match.' })
export class WorkItemFilter {
  @Field(() => [WorkItemKind], { nullable: true, description: 'Any of these kinds.' })
  kind?: WorkItemKind[] | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: 'Open (true) or closed (false) work items.',
  })
  isOpen?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Escalated to a supervisor (true) or not (false).',
  })
  isEscalated?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Only this case.' })
  caseId?: string | null;
}

/** The case id is hidden from viewers who may not read cases. The liaison identifies a work item by its referral. */
export const presentWorkItem = (row: WorkItem, viewer: Viewer | null): WorkItemType => ({
  id: row.id,
  kind: row.kind,
  cause: row.cause,
  reason: row.cause,
  isUrgent: row.queueBand === 0,
  openedAt: row.openedAt,
  escalatedAt: row.escalatedAt,
  settledAt: row.settledAt,
  resolution: row.resolution,
  caseId: may(viewer, Permission.CASE_READ) ? row.caseId : null,
  referralId: row.referralId,
  handOverId: row.handOverId,
});
