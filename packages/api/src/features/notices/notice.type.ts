import { NoticeAddressee, NoticeStatus, TakenOutReason } from '@meldpunt/domain';
import { Field, Int, ObjectType } from '../../platform/graphql/type-graphql.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import './notice.enums.js';
import { DeliveryReportCountType, DeliveryReportType } from './after-sending/delivery-report.type.js';
import { NoticeFormType } from './forms/notice-form.type.js';

@ObjectType('ProviderNotice', {
  description: 'A notice that the address of a referral is, or was, in.',
  simpleResolvers: true,
})
export class ProviderNoticeType {
  @Field(() => String, { description: 'The number that the provider sees.' })
  reference!: string;

  @Field(() => NoticeAddressee, { description: 'Whom it turns to.' })
  addressee!: NoticeAddressee;

  @Field(() => NoticeStatus, { description: 'Where it stands.' })
  status!: NoticeStatus;

  @Field(() => DateTimeScalar, { description: 'When the address joined it.' })
  joinedAt!: Date;

  @Field(() => DateTimeScalar, {
    description: 'When it leaves at the earliest, once its contact is approved.',
  })
  leavesAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was first sent with this address in it; `null` before.',
  })
  sentAt!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was last sent with this address in it.',
  })
  lastSentAt!: Date | null;

  @Field(() => Int, { description: 'How often it was sent with this address in it.' })
  rounds!: number;

  @Field(() => Boolean, { description: 'Whether what was sent was marked as a test.' })
  isTest!: boolean;

  @Field(() => TakenOutReason, {
    nullable: true,
    description: 'Why the address was taken out; `null` while it is in.',
  })
  takenOutBecause!: TakenOutReason | null;

  @Field(() => [DeliveryReportCountType], {
    description: 'What came to its return paths, counted by class; empty when nothing came.',
  })
  deliveryReports!: readonly DeliveryReportCountType[];

  @Field(() => DeliveryReportType, {
    nullable: true,
    description: 'The last message that came to its return paths; `null` when none came.',
  })
  lastDeliveryReport!: DeliveryReportType | null;

  @Field(() => [NoticeFormType], {
    description: 'Its rounds that a person enters into the form of the provider, earliest first.',
  })
  forms!: readonly NoticeFormType[];

  /** Resolved by fields; not published as they are. */
  contactId!: string;
  itemId!: string;
}
