import { Permission, WorkItemKind } from '@meldpunt/domain';
import { Field, ID, InputType, ObjectType } from '../../platform/graphql/type-graphql.js';
import { may, type Viewer } from '../../platform/auth/viewer.js';
import { publishEnum } from '../../platform/graphql/enums.js';
import { connectionOf } from '../../platform/graphql/connection.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { WorkItemResolution } from './work-item.entity.js';
import type { WorkItem } from './work-item.entity.js';

publishEnum(WorkItemKind, 'WorkItemKind', 'What kind of work waits for a person.', {
  HAND_OVER_FAILED: 'A hand-over has stopped: mend the cause and try it again.',
  PARTNER_NOT_REACHED: 'A recipient has not answered for a while; attempts go on.',
  CONTACT_TO_APPROVE: 'A new contact of a provider waits for approval.',
  CONTACT_NOT_FOUND: 'No contact was found for a provider.',
  NOTICE_INCOMPLETE: 'A notice lacks a required element and does not leave.',
  NOTICE_BOUNCED: 'A notice came back.',
  NOTICE_NEEDS_FORM: 'A provider takes reports through a form only: a person fills it in.',
  RETURNED_MAIL: 'A message came to a notice that only a person can deal with.',
  OWN_MAIL_REFUSED: 'A mail server refuses our mail, or somebody complained of it.',
  NOTICE_UNANSWERED: 'A provider does not answer and the content is still there.',
  NOTICE_LEFT_ANYWAY: 'A notice had left already when it was held or withdrawn.',
  HOST_CHANGED: 'The host changed between decision and sending.',
  PROVIDER_DISPUTES: 'A provider disputes a notice.',
  PROVIDER_NOT_THE_HOST: 'A provider says that the content is not with it.',
  QUESTION_FROM_POLICE: 'Police ask a question about a referral.',
  ACKNOWLEDGEMENT_OVERDUE: 'Police have not confirmed receipt in time.',
  HOLD_OVERDUE: 'The review day of a hold has passed.',
  CLEARANCE_OVERDUE: 'Police have not decided on a takedown in time.',
  POLICE_ANSWER_OVERDUE: 'Police have not said in time what came of a referral.',
  REFERRAL_OVERDUE: 'The time for a referral has passed.',
  CASE_WAITING: 'A case waits longer than it may.',
  DECISION_UNDER_OLD_LAW: 'A later edition of the law touches a decision of the case.',
  CONTENT_MOVED: 'The content is elsewhere now.',
  CONTENT_BACK: 'Removed content can be reached again.',
  CHECK_BY_HAND: 'An address that cannot be checked automatically.',
  PARTNER_DISAGREES: 'A partner judges otherwise than we do.',
  EXCHANGE_CODE_UNKNOWN: 'A partner uses a code that we do not know.',
  EXCHANGE_ITEM_UNREADABLE: 'A partner reported something that cannot be taken up here.',
  EXCHANGE_ITEM_UNANSWERED:
    'Our work on what a partner reported has ended, and no answer of the exchange fits.',
  JOB_STOPPED: 'A background job has used up its attempts.',
  WEBHOOK_GONE: 'The receiver of a webhook no longer exists.',
});

publishEnum(WorkItemResolution, 'WorkItemResolution', 'How work ended.', {
  DONE: 'A person did it.',
  NO_LONGER_NEEDED: 'It was no longer needed.',
  SETTLED_BY_SYSTEM: 'Its cause went away.',
});

@ObjectType('WorkItem', {
  description: 'Work that waits for a person, beside the queue of cases.',
  simpleResolvers: true,
})
export class WorkItemType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => WorkItemKind, { description: 'What kind of work.' })
  kind!: WorkItemKind;

  @Field(() => String, {
    nullable: true,
    description: 'The code of its cause; `null` where the kind says it all.',
  })
  cause!: string | null;

  @Field(() => Boolean, { description: 'Whether it comes before everything else.' })
  isUrgent!: boolean;

  @Field(() => DateTimeScalar, { description: 'Since when it waits.' })
  openedAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when a supervisor must see to it; `null` when nobody has been told.',
  })
  escalatedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended; `null` while it is open.' })
  settledAt!: Date | null;

  @Field(() => WorkItemResolution, { nullable: true, description: 'How it ended.' })
  resolution!: WorkItemResolution | null;

  @Field(() => ID, { nullable: true, description: 'The case it belongs to, for those who may read cases.' })
  caseId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The referral it belongs to.' })
  referralId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The hand-over it is about: what `retryHandOver` takes.' })
  handOverId!: string | null;
}

export const WorkItemConnection = connectionOf(WorkItemType, 'WorkItem', 'work items');

@InputType('WorkItemFilter', { description: 'Which work; all conditions given must hold.' })
export class WorkItemFilter {
  @Field(() => [WorkItemKind], { nullable: true, description: 'Any of these kinds.' })
  kind?: WorkItemKind[] | null;

  @Field(() => Boolean, { nullable: true, defaultValue: true, description: 'Open work, or what has ended.' })
  isOpen?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'What a supervisor must see to (true) or not (false).',
  })
  isEscalated?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Of this case.' })
  caseId?: string | null;
}

/** Who may not read cases is told of none: the liaison knows work by its referral. */
export const presentWorkItem = (row: WorkItem, viewer: Viewer | null): WorkItemType => ({
  id: row.id,
  kind: row.kind,
  cause: row.cause,
  isUrgent: row.queueBand === 0,
  openedAt: row.openedAt,
  escalatedAt: row.escalatedAt,
  settledAt: row.settledAt,
  resolution: row.resolution,
  caseId: may(viewer, Permission.CASE_READ) ? row.caseId : null,
  referralId: row.referralId,
  handOverId: row.handOverId,
});
