import {
  CaseStatus,
  Classification,
  CloseReason,
  ReferralKind,
  ReferralOutcome,
  ReferralStatus,
  RelationGrade,
  RelationReason,
} from '@meldpunt/domain';
import { publishEnum } from '../../platform/graphql/enums.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { Field, ID, Int, ObjectType } from '../../platform/graphql/type-graphql.js';

publishEnum(
  RelationGrade,
  'RelationGrade',
  'How certain it is that two addresses lead to the same content.',
  {
    SAME: 'One address in two spellings.',
    PROBABLY_SAME: 'Two addresses for which sites usually serve the same content.',
    RELATED: 'The same content at another address or time. Each needs its own takedown.',
    UNRELATED: 'Not related.',
  },
);

publishEnum(RelationReason, 'RelationReason', 'Why two addresses are related.', {
  IDENTICAL: 'Their identities are equal.',
  WWW: 'With and without `www.`.',
  MOBILE: 'The mobile or accelerated (AMP) version of a page.',
  TRAILING_SLASH: 'With and without a slash at the end.',
  INDEX_PAGE: 'With and without the name of the default page.',
  PARAMETER_ORDER: 'The same parameters in another order.',
  PLACE_ON_PAGE: 'Fragments that may point to a place on the same page.',
  PLATFORM_ALIAS: 'Two address forms of one platform for the same item, such as an invite and its web page.',
  SIGNED_LINK: 'Links with different signatures to the same object.',
  CONTENT_ID: 'The same content hash.',
  IPFS_GATEWAY: 'The same IPFS content through a gateway.',
  OVERLAY_GATEWAY: 'A service on Tor or I2P through a gateway.',
  TRANSLATION: 'A translated copy.',
  ARCHIVED_COPY: 'A copy stored by an archive.',
  CACHED_COPY: 'A copy stored by a search engine or an accelerator.',
  LINK_PROTECTOR: 'A link that redirects through a mail filter, a network or a search engine.',
  EMBEDDED: 'An address that contains the other one.',
});

@ObjectType('RelatedOutcome', {
  description: 'The outcome of a referral of a related case.',
  simpleResolvers: true,
})
export class RelatedOutcomeType {
  @Field(() => ReferralKind, { description: 'The kind of recipient.' })
  kind!: ReferralKind;

  @Field(() => ReferralStatus, { description: 'Its status.' })
  status!: ReferralStatus;

  @Field(() => ReferralOutcome, {
    nullable: true,
    description: 'Its outcome. Outcomes from police are visible to the liaison only.',
  })
  outcome!: ReferralOutcome | null;
}

@ObjectType('RelatedCase', {
  description:
    'Another case whose address may lead to the same content. Related cases are shown but never merged. If either case awaits a second opinion, no assessment data is shown.',
  simpleResolvers: true,
})
export class RelatedCaseType {
  @Field(() => ID, { description: 'The id of the other case.' })
  id!: string;

  @Field(() => String, { description: 'Its reference.' })
  reference!: string;

  @Field(() => String, { description: 'Its related address, or the place on one line.' })
  url!: string;

  @Field(() => RelationGrade, { description: 'How closely it is related.' })
  grade!: RelationGrade;

  @Field(() => [RelationReason], { description: 'Why it is related.' })
  because!: readonly RelationReason[];

  @Field(() => DateTimeScalar, { description: 'When it was opened.' })
  openedAt!: Date;

  @Field(() => Int, { description: 'The number of its cycle for the same address.' })
  cycle!: number;

  @Field(() => Boolean, {
    description:
      'Whether the other fields are withheld, so that a second opinion is given without knowing them.',
  })
  isWithheld!: boolean;

  @Field(() => CaseStatus, {
    nullable: true,
    description: 'Its status. `null` if withheld.',
  })
  status!: CaseStatus | null;

  @Field(() => Classification, {
    nullable: true,
    description: 'The legal classification of its related item. `null` until concluded, and if withheld.',
  })
  classification!: Classification | null;

  @Field(() => CloseReason, {
    nullable: true,
    description: 'Why it was closed. `null` if it is not closed, and if withheld.',
  })
  closedBecause!: CloseReason | null;

  @Field(() => [RelatedOutcomeType], { description: 'Its referrals. Empty if withheld.' })
  outcomes!: readonly RelatedOutcomeType[];

  /** Used by a field resolver. Not published as is. */
  judgedByIds!: readonly string[];
}
