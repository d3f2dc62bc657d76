import {
  Classification,
  Gate,
  LowConfidenceHandling,
  NoticeIssuer,
  OrphanHandling,
  PromotionRecipient,
  ProxiedHandling,
  SharingHandling,
  SourceConfidence,
  StaleMembershipHandling,
  policeAtHome,
  type RoutingPolicy,
} from '@meldpunt/domain';
import { publishEnum } from '../../platform/graphql/enums.js';
import { Field, Int, ObjectType } from '../../platform/graphql/type-graphql.js';

publishEnum(NoticeIssuer, 'NoticeIssuer', 'Who sends the notice to the provider at home.', {
  HOTLINE: 'This hotline.',
  POLICE: 'The police.',
  AUTHORITY: 'The domestic authority.',
  NONE: 'Nobody.',
});
publishEnum(
  OrphanHandling,
  'OrphanHandling',
  'What to do with content in a country without a usable hotline.',
  {
    POLICE_ABROAD: 'The police at home pass it on to the police of that country.',
    INHOPE_EXCHANGE:
      'It goes to the exchange of INHOPE, for a hotline that processes reports of such countries.',
    HOLD: 'A person decides.',
  },
);
publishEnum(ProxiedHandling, 'ProxiedHandling', 'What to do with content behind a proxy.', {
  HOLD: 'Wait for the origin.',
  POLICE: 'The police find the origin.',
});
publishEnum(
  LowConfidenceHandling,
  'LowConfidenceHandling',
  'What to do with a hosting country of low confidence.',
  { HOLD: 'Wait until a person confirms it.', ROUTE: 'Use it.' },
);
publishEnum(
  PromotionRecipient,
  'PromotionRecipient',
  'Who receives content abroad that promotes abuse and does not show it.',
  {
    POLICE_ABROAD: 'Police abroad, through the police at home.',
    INHOPE_HOTLINE: 'The hotline of the country.',
  },
);
publishEnum(
  StaleMembershipHandling,
  'StaleMembershipHandling',
  'What to do when a membership was checked too long ago.',
  { WARN: 'Say so in the reasons of the leg.', HOLD: 'A person decides.' },
);
publishEnum(SharingHandling, 'SharingHandling', 'What a hotline that shares the work at home does.', {
  BESIDE: 'It gets a copy.',
  INSTEAD: 'It sends the notice to the provider, and this hotline sends none.',
});
publishEnum(SourceConfidence, 'SourceConfidence', 'How reliable the source of a statement is.', {
  HIGH: 'The primary source.',
  MEDIUM: 'Secondary sources.',
  LOW: 'Background knowledge.',
});

@ObjectType('DomesticAuthority', {
  description: 'An authority of the home country that receives hand-overs by law.',
  simpleResolvers: true,
})
export class DomesticAuthorityType {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'The law that makes it a recipient.' })
  source!: string;
}

@ObjectType('HomeHotline', {
  description: 'Another hotline of the home country that shares the work on content at home.',
  simpleResolvers: true,
})
export class HomeHotlineType {
  @Field(() => String, { description: 'The organisation, as in the directory.' })
  organisation!: string;

  @Field(() => String, { description: 'The agreement between the hotlines.' })
  source!: string;

  @Field(() => [Classification], {
    nullable: true,
    description: 'Content of these classifications is shared. `null`: all illegal content.',
  })
  classifications!: readonly Classification[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only content that promotes abuse (true), or only other content (false). `null`: both.',
  })
  concernsPromotion!: boolean | null;

  @Field(() => SharingHandling, { description: 'What it does.' })
  handling!: SharingHandling;
}

@ObjectType('HomeRouting', {
  description: 'The recipients of content that is hosted at home, apart from the provider.',
  simpleResolvers: true,
})
export class HomeRoutingType {
  @Field(() => Boolean, {
    description: 'Whether police receive it. For a child in immediate danger they always do.',
  })
  toPolice!: boolean;

  @Field(() => DomesticAuthorityType, {
    nullable: true,
    description: 'The authority; `null` if there is none.',
  })
  authority!: DomesticAuthorityType | null;

  @Field(() => [HomeHotlineType], { description: 'The hotlines that share the work.' })
  hotlines!: readonly HomeHotlineType[];
}

@ObjectType('OrphanPolicy', {
  description: 'What to do with content in a country without a usable hotline.',
  simpleResolvers: true,
})
export class OrphanPolicyType {
  @Field(() => OrphanHandling, { description: 'The country has no hotline in the network.' })
  nonMember!: OrphanHandling;

  @Field(() => OrphanHandling, { description: 'It is doubtful whether the country has a hotline.' })
  unconfirmed!: OrphanHandling;
}

@ObjectType('MembershipPolicy', {
  description: 'When a row of the directory is reliable enough.',
  simpleResolvers: true,
})
export class MembershipPolicyType {
  @Field(() => SourceConfidence, { description: 'A row with less confidence proves nothing.' })
  minimumConfidence!: SourceConfidence;

  @Field(() => Int, {
    nullable: true,
    description: 'After this many whole months since its check, a row is stale. `null`: never.',
  })
  staleAfterMonths!: number | null;
}

@ObjectType('RoutingPolicy', {
  description: 'The choices of this hotline within the routing rules.',
  simpleResolvers: true,
})
export class RoutingPolicyType {
  @Field(() => NoticeIssuer, { description: 'Who sends the notice to the provider at home.' })
  noticeIssuer!: NoticeIssuer;

  @Field(() => HomeRoutingType, { description: 'Who else receives content hosted at home.' })
  atHome!: HomeRoutingType;

  @Field(() => Gate, {
    nullable: true,
    description: 'What must be lifted before the notice to a provider at home may be sent. `null`: nothing.',
  })
  homeProviderGate!: Gate | null;

  @Field(() => Boolean, {
    description: 'Whether the police at home get a copy of hand-overs to a hotline abroad.',
  })
  copyForeignToPolice!: boolean;

  @Field(() => ProxiedHandling, { description: 'What to do with content behind a proxy.' })
  proxied!: ProxiedHandling;

  @Field(() => LowConfidenceHandling, { description: 'What to do with a country of low confidence.' })
  lowConfidence!: LowConfidenceHandling;

  @Field(() => OrphanPolicyType, { description: 'What to do without a usable hotline in the country.' })
  orphans!: OrphanPolicyType;

  @Field(() => PromotionRecipient, {
    description: 'Who receives content abroad that promotes abuse and does not show it.',
  })
  promotionAbroad!: PromotionRecipient;

  @Field(() => StaleMembershipHandling, {
    description: 'What to do when a membership was checked too long ago.',
  })
  staleMembership!: StaleMembershipHandling;

  @Field(() => MembershipPolicyType, { description: 'When a row of the directory is reliable enough.' })
  membership!: MembershipPolicyType;
}

/** Returns every choice, also those that the policy leaves to the defaults of the rules. */
export const presentRoutingPolicy = ({
  atHome = policeAtHome,
  ...policy
}: RoutingPolicy): RoutingPolicyType => ({
  ...policy,
  atHome: {
    ...atHome,
    hotlines: atHome.hotlines.map(({ classifications = null, concernsPromotion = null, ...hotline }) => ({
      ...hotline,
      classifications,
      concernsPromotion,
    })),
  },
});
