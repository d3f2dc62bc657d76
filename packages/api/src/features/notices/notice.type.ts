import { NoticeAddressee, NoticeStatus, TakenOutReason } from '@meldpunt/domain';
import { Field, Int, ObjectType } from '../../platform/graphql/type-graphql.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import './notice.enums.js';
import { DeliveryReportCountType, DeliveryReportType } from './after-sending/delivery-report.type.js';
import { NoticeFormType } from './forms/notice-form.type.js';

@ObjectType('ProviderNotice', {
  description: 'A notice that contains or contained the address of a referral.',
  simpleResolvers: true,
})
export class ProviderNoticeType {
  @Field(() => String, { description: 'The reference number shown to the provider.' })
  reference!: string;

  @Field(() => NoticeAddressee, { description: 'The kind of recipient.' })
  addressee!: NoticeAddressee;

  @Field(() => NoticeStatus, { description: 'The status.' })
  status!: NoticeStatus;

  @Field(() => DateTimeScalar, { description: 'When the address was added.' })
  joinedAt!: Date;

  @Field(() => DateTimeScalar, {
    description: 'The earliest time of sending, if its contact is approved.',
  })
  leavesAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was first sent with this address in it. `null` before.',
  })
  sentAt!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was last sent with this address in it.',
  })
  lastSentAt!: Date | null;

  @Field(() => Int, { description: 'The number of times it was sent with this address in it.' })
  rounds!: number;

  @Field(() => Boolean, { description: 'Whether the sent message was marked as a test.' })
  isTest!: boolean;

  @Field(() => TakenOutReason, {
    nullable: true,
    description: 'Why the address was taken out. `null` if it is still in the notice.',
  })
  takenOutBecause!: TakenOutReason | null;

  @Field(() => [DeliveryReportCountType], {
    description: 'The messages received on its return paths, counted by class. Empty if there are none.',
  })
  deliveryReports!: readonly DeliveryReportCountType[];

  @Field(() => DeliveryReportType, {
    nullable: true,
    description: 'The last message received on its return paths. `null` if there is none.',
  })
  lastDeliveryReport!: DeliveryReportType | null;

  @Field(() => [NoticeFormType], {
    description: 'The rounds that a person submits through the form of the provider, earliest first.',
  })
  forms!: readonly NoticeFormType[];

  /** Used by field resolvers. Not published as is. */
  contactId!: string;
  itemId!: string;
}
