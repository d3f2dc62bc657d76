import { HandOverCause, IccamAction, IccamItemState, IccamOrigin, type CountryCode } from '@meldpunt/domain';
import { Field, Int, ObjectType } from '../../platform/graphql/type-graphql.js';
import { publishEnum } from '../../platform/graphql/enums.js';
import { CountryCodeScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';

publishEnum(IccamOrigin, 'IccamOrigin', 'Which side an item or action in ICCAM comes from.', {
  OURS: 'This hotline.',
  PARTNER: 'Another hotline.',
});
publishEnum(IccamItemState, 'IccamItemState', 'The state of an ICCAM item for this hotline.', {
  REPORTED: 'It was reported to the hotline of another country.',
  IMPORTED: 'Imported here; not claimed in ICCAM yet.',
  CLAIMED: 'Claimed by this hotline.',
  MOVED_ON: 'Moved to another country.',
  FINISHED: 'Finished in ICCAM.',
  UNREADABLE: 'Its address cannot be imported; a person must check it.',
});
publishEnum(IccamAction, 'IccamAction', 'An action that a hotline reports to ICCAM.', {
  REPORTED_TO_POLICE: 'It was reported to police.',
  REPORTED_TO_PROVIDER: 'It was reported to the hosting provider.',
  REMOVED: 'It was removed.',
  UNAVAILABLE: 'It no longer exists or cannot be reached.',
  NOT_ILLEGAL: 'It is not illegal in that country.',
});

@ObjectType('IccamItemAction', {
  description: 'One action on an ICCAM item.',
  simpleResolvers: true,
})
export class IccamItemActionType {
  @Field(() => IccamAction, { description: 'The action.' })
  action!: IccamAction;

  @Field(() => IccamOrigin, { description: 'Which side did it.' })
  origin!: IccamOrigin;

  @Field(() => DateTimeScalar, { description: 'When it was done.' })
  doneAt!: Date;
}

@ObjectType('IccamItem', {
  description: 'An ICCAM item: one address that one hotline reported to another.',
  simpleResolvers: true,
})
export class IccamItemType {
  @Field(() => Int, { description: 'The id of the report in ICCAM.' })
  reportId!: number;

  @Field(() => Int, { description: 'The id of the item in ICCAM.' })
  contentId!: number;

  @Field(() => IccamOrigin, { description: 'Which side entered it.' })
  origin!: IccamOrigin;

  @Field(() => IccamItemState, { description: 'Its state.' })
  state!: IccamItemState;

  @Field(() => CountryCodeScalar, {
    nullable: true,
    description: 'The country whose hotline it is assigned to.',
  })
  assignedCountry!: CountryCode | null;

  @Field(() => DateTimeScalar, {
    description: 'When it was assigned to that country. The deadlines of that country’s hotline start here.',
  })
  assignedAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'For an item of another hotline: when the public reported it to that hotline.',
  })
  receivedAt!: Date | null;

  @Field(() => Int, {
    nullable: true,
    description: 'For an item of another hotline: the id of that hotline in ICCAM.',
  })
  reportingHotline!: number | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the progress of the other hotline was last read.',
  })
  readAt!: Date | null;

  @Field(() => [IccamItemActionType], {
    description: 'The actions on it, in the order in which this system read them.',
  })
  actions!: readonly IccamItemActionType[];
}

@ObjectType('IccamStatus', { description: 'The status of the connection to ICCAM.', simpleResolvers: true })
export class IccamStatusType {
  @Field(() => Boolean, { description: 'Whether ICCAM is configured.' })
  isConfigured!: boolean;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When data was last sent to or read from ICCAM.',
  })
  lastSuccessAt!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When reading the inbox started to fail; `null` if it does not fail.',
  })
  failingSince!: Date | null;

  @Field(() => HandOverCause, { nullable: true, description: 'Why it fails.' })
  failureCause!: HandOverCause | null;

  @Field(() => Int, { description: 'The number of pending hand-overs to ICCAM.' })
  waiting!: number;

  @Field(() => Int, { description: 'The number of stopped hand-overs to ICCAM, which wait for a person.' })
  stopped!: number;

  @Field(() => Int, { description: 'The number of our items that other hotlines are working on.' })
  withPartners!: number;

  @Field(() => Int, { description: 'The number of items of other hotlines that are assigned to us.' })
  inOurHands!: number;

  @Field(() => [Int], {
    description: 'The ICCAM ids of items of other hotlines that cannot be imported or read; the last 100.',
  })
  unreadable!: readonly number[];
}
