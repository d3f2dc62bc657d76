import { HandOverCause, IccamAction, IccamItemState, IccamOrigin, type CountryCode } from '@meldpunt/domain';
import { Field, Int, ObjectType } from '../../platform/graphql/type-graphql.js';
import { publishEnum } from '../../platform/graphql/enums.js';
import { CountryCodeScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';

publishEnum(IccamOrigin, 'IccamOrigin', 'Which side something in the exchange comes from.', {
  OURS: 'This hotline.',
  PARTNER: 'Another hotline.',
});
publishEnum(IccamItemState, 'IccamItemState', 'Where an item of the exchange stands, seen from here.', {
  REPORTED: 'The hotline of another country has it.',
  IMPORTED: 'Taken up here; not claimed in the exchange yet.',
  CLAIMED: 'In our hands.',
  MOVED_ON: 'Passed on to another country.',
  FINISHED: 'Ended in the exchange.',
  UNREADABLE: 'Its address cannot be taken up here; a person looks.',
});
publishEnum(IccamAction, 'IccamAction', 'What a hotline tells the network it has done or found.', {
  REPORTED_TO_POLICE: 'Police have it.',
  REPORTED_TO_PROVIDER: 'The hosting provider was asked to take it down.',
  REMOVED: 'It was taken down.',
  UNAVAILABLE: 'It is not there, or cannot be reached.',
  NOT_ILLEGAL: 'It is not illegal there.',
});

@ObjectType('IccamItemAction', {
  description: 'One thing done with an item of the exchange.',
  simpleResolvers: true,
})
export class IccamItemActionType {
  @Field(() => IccamAction, { description: 'What was done.' })
  action!: IccamAction;

  @Field(() => IccamOrigin, { description: 'By whom.' })
  origin!: IccamOrigin;

  @Field(() => DateTimeScalar, { description: 'When it was done.' })
  doneAt!: Date;
}

@ObjectType('IccamItem', {
  description: 'An item of the network’s exchange: one address that one hotline reported to another.',
  simpleResolvers: true,
})
export class IccamItemType {
  @Field(() => Int, { description: 'The exchange’s number of the report.' })
  reportId!: number;

  @Field(() => Int, { description: 'The exchange’s number of the item.' })
  contentId!: number;

  @Field(() => IccamOrigin, { description: 'Who entered it.' })
  origin!: IccamOrigin;

  @Field(() => IccamItemState, { description: 'Where it stands.' })
  state!: IccamItemState;

  @Field(() => CountryCodeScalar, { nullable: true, description: 'The country whose hotline has it.' })
  assignedCountry!: CountryCode | null;

  @Field(() => DateTimeScalar, { description: 'When it was assigned to that country: its hotline’s clock.' })
  assignedAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'For an item of another hotline: when the public reported it there.',
  })
  receivedAt!: Date | null;

  @Field(() => Int, {
    nullable: true,
    description: 'For an item of another hotline: that hotline’s number in the exchange.',
  })
  reportingHotline!: number | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When we last read how far the other hotline is.',
  })
  readAt!: Date | null;

  @Field(() => [IccamItemActionType], {
    description: 'What has been done with it, in the order in which we learnt of it.',
  })
  actions!: readonly IccamItemActionType[];
}

@ObjectType('IccamStatus', { description: 'How the exchange with the network goes.', simpleResolvers: true })
export class IccamStatusType {
  @Field(() => Boolean, { description: 'Whether this system takes part in the exchange.' })
  isConfigured!: boolean;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the exchange last took or told us something.',
  })
  lastSuccessAt!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when the inbox cannot be read; `null` while it can.',
  })
  failingSince!: Date | null;

  @Field(() => HandOverCause, { nullable: true, description: 'Why not.' })
  failureCause!: HandOverCause | null;

  @Field(() => Int, { description: 'Hand-overs to the exchange that wait.' })
  waiting!: number;

  @Field(() => Int, { description: 'Hand-overs to the exchange that have stopped and wait for a person.' })
  stopped!: number;

  @Field(() => Int, { description: 'Items of ours that other hotlines have.' })
  withPartners!: number;

  @Field(() => Int, { description: 'Items of other hotlines that are in our hands.' })
  inOurHands!: number;

  @Field(() => [Int], {
    description:
      'Items of other hotlines that cannot be taken up or read here, by the exchange’s number; the last 100.',
  })
  unreadable!: readonly number[];
}
