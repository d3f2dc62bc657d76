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

publishEnum(RelationGrade, 'RelationGrade', 'How sure it is that two addresses lead to the same content.', {
  SAME: 'One address in two spellings.',
  PROBABLY_SAME: 'Two addresses that sites usually answer alike.',
  RELATED: 'The same content in another place, or at another moment: each is one to take down.',
  UNRELATED: 'Not related.',
});

publishEnum(RelationReason, 'RelationReason', 'Why two addresses are related.', {
  IDENTICAL: 'Their identities are equal.',
  WWW: 'With and without `www.`.',
  MOBILE: 'The version for telephones, or the accelerated one, of one page.',
  TRAILING_SLASH: 'With and without a slash at the end.',
  INDEX_PAGE: 'With and without the name of the default page.',
  PARAMETER_ORDER: 'The same parameters in another order.',
  PLACE_ON_PAGE: 'Fragments that may name a place on one page.',
  PLATFORM_ALIAS: 'Two forms that one platform gives to the same item, such as an invite and its web page.',
  SIGNED_LINK: 'Links with other signatures to one object.',
  CONTENT_ID: 'The same hash of content.',
  IPFS_GATEWAY: 'The same content of IPFS through a gateway.',
  OVERLAY_GATEWAY: 'A service on Tor or I2P through a gateway.',
  TRANSLATION: 'A translated copy.',
  ARCHIVED_COPY: 'A copy that an archive keeps.',
  CACHED_COPY: 'A copy that a search engine or an accelerator keeps.',
  LINK_PROTECTOR: 'A link that leads through a mail filter, a network or a search engine.',
  EMBEDDED: 'An address that holds the other one.',
});

@ObjectType('RelatedOutcome', {
  description: 'What came of a hand-over of a related case.',
  simpleResolvers: true,
})
export class RelatedOutcomeType {
  @Field(() => ReferralKind, { description: 'Who it was addressed to.' })
  kind!: ReferralKind;

  @Field(() => ReferralStatus, { description: 'Where it stands.' })
  status!: ReferralStatus;

  @Field(() => ReferralOutcome, {
    nullable: true,
    description: 'What came of it. What police answer is for the liaison only.',
  })
  outcome!: ReferralOutcome | null;
}

@ObjectType('RelatedCase', {
  description:
    'Another case whose address may lead to the same content. Shown, never merged. While either case awaits a second opinion, nothing that was judged is shown.',
  simpleResolvers: true,
})
export class RelatedCaseType {
  @Field(() => ID, { description: 'The id of the other case.' })
  id!: string;

  @Field(() => String, { description: 'Its number.' })
  reference!: string;

  @Field(() => String, { description: 'Its related address, or the place on one line.' })
  url!: string;

  @Field(() => RelationGrade, { description: 'How closely it is related.' })
  grade!: RelationGrade;

  @Field(() => [RelationReason], { description: 'Why it is.' })
  because!: readonly RelationReason[];

  @Field(() => DateTimeScalar, { description: 'When it was opened.' })
  openedAt!: Date;

  @Field(() => Int, { description: 'Which cycle of its address it is.' })
  cycle!: number;

  @Field(() => Boolean, {
    description: 'Whether the rest is not shown, because a second opinion is to be given without knowing it.',
  })
  isWithheld!: boolean;

  @Field(() => CaseStatus, {
    nullable: true,
    description: 'Where its work stands; `null` while it is withheld.',
  })
  status!: CaseStatus | null;

  @Field(() => Classification, {
    nullable: true,
    description: 'What its related item is in law; `null` until concluded, and while it is withheld.',
  })
  classification!: Classification | null;

  @Field(() => CloseReason, {
    nullable: true,
    description: 'Why its work ended; `null` before, and while it is withheld.',
  })
  closedBecause!: CloseReason | null;

  @Field(() => [RelatedOutcomeType], { description: 'Its hand-overs; none while it is withheld.' })
  outcomes!: readonly RelatedOutcomeType[];

  /** Resolved by a field; not published as they are. */
  judgedByIds!: readonly string[];
}
