import { DataClass, LegalHoldReason, type CalendarDate } from '@meldpunt/domain';
import { Field, ID, Int, ObjectType } from '../../platform/graphql/type-graphql.js';
import { connectionOf } from '../../platform/graphql/connection.js';
import { publishEnum } from '../../platform/graphql/enums.js';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';
import type { HoldRow } from './find-holds.js';
import type { Erased } from './retention.entity.js';

publishEnum(LegalHoldReason, 'LegalHoldReason', 'Why nothing of a case may be erased.', {
  POLICE_INVESTIGATION: 'Police investigate.',
  COURT_ORDER: 'A court or a magistrate has ordered it.',
  COMPLAINT: 'A complaint or a dispute about the case is open.',
  RIGHTS_OF_REPORTER: 'A reporter has asked to keep the data.',
});

publishEnum(DataClass, 'DataClass', 'A kind of data that the retention policy decides on.', {
  REPORTER_CONTACT: 'The contact data of reporters.',
  SITE_ACCESS: 'Logins that reporters gave.',
  REPORT_TEXT: 'What reporters wrote: addresses as typed, remarks, the referring page.',
  POLICE_TEXT: 'Texts of questions of police, and of the answers.',
  COMMENT: 'Comments of caseworkers on cases.',
  ADDRESS: 'Addresses in canonical form.',
  ASSESSMENT: 'Findings and opinions.',
  REFERRAL: 'Referrals and what came of them.',
  OUTBOX: 'What was sent.',
  WORK_ITEM: 'Work items.',
  AUDIT: 'The audit trail.',
});

@ObjectType('LegalHold', {
  description: 'While it is in force, nothing of the case is erased.',
  simpleResolvers: true,
})
export class LegalHoldType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => ID, { description: 'The case.' })
  caseId!: string;

  @Field(() => LegalHoldReason, { description: 'Why it was placed.' })
  reason!: LegalHoldReason;

  @Field(() => DateScalar, { description: 'When it must be reviewed. It stays in force until it is lifted.' })
  reviewOn!: CalendarDate;

  @Field(() => Boolean, { description: 'Whether the review is due.' })
  isReviewDue!: boolean;

  @Field(() => DateTimeScalar, { description: 'When it was placed.' })
  placedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was lifted; `null` while in force.' })
  liftedAt!: Date | null;

  /** Presented as accounts by field resolvers. */
  ownerId!: string;
  liftedById!: string | null;
}

export const LegalHoldConnection = connectionOf(LegalHoldType, 'LegalHold', 'legal holds');

export function presentHold(row: HoldRow | null, today: CalendarDate): LegalHoldType {
  if (row === null) throw new TypeError('a legal hold written in this transaction was not found');
  return {
    id: row.id,
    caseId: row.caseId,
    reason: row.reason,
    reviewOn: row.reviewOn,
    isReviewDue: row.liftedAt === null && row.reviewOn <= today,
    placedAt: row.placedAt,
    liftedAt: row.liftedAt,
    ownerId: row.placedBy,
    liftedById: row.liftedBy,
  };
}

@ObjectType('ErasedCount', { description: 'How many rows of one kind a run erased.', simpleResolvers: true })
export class ErasedCountType {
  @Field(() => DataClass, { description: 'The kind of data.' })
  dataClass!: DataClass;

  @Field(() => Int, { description: 'The number of rows.' })
  count!: number;
}

@ObjectType('RetentionRun', { description: 'One run of the retention job.', simpleResolvers: true })
export class RetentionRunType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When it ran.' })
  at!: Date;

  @Field(() => String, { description: 'The version of the policy.' })
  policyVersion!: string;

  @Field(() => [ErasedCountType], { description: 'What it erased; empty if nothing was due.' })
  erased!: readonly ErasedCountType[];

  @Field(() => String, {
    description:
      'The SHA-256 of the erased rows, `KIND id`, sorted, one a line. The audit entries DATA_ERASED of the same time have them.',
  })
  digest!: string;

  @Field(() => Boolean, { description: 'Whether nothing was left that was due.' })
  isComplete!: boolean;
}

export const RetentionRunConnection = connectionOf(RetentionRunType, 'RetentionRun', 'runs');

export const presentErased = (erased: Erased): readonly ErasedCountType[] =>
  Object.entries(erased).map(([dataClass, count]) => ({ dataClass: dataClass as DataClass, count }));
