import { SearchKind } from '@meldpunt/domain';
import { publishEnum } from '../../platform/graphql/enums.js';
import { Field, ID, ObjectType } from '../../platform/graphql/type-graphql.js';
import { CaseType } from '../cases/index.js';
import { ReferralType } from '../referrals/index.js';

publishEnum(SearchKind, 'SearchKind', 'How a text of a search was read.', {
  REFERENCE: 'A reference of a case, a referral or a notice.',
  ADDRESS: 'A web address, in any spelling.',
  HOSTNAME: 'A hostname.',
  DOMAIN: 'A registered domain with every name below it.',
  IP_ADDRESS: 'An IP address at which content was hosted.',
  NETWORK: 'The number of an autonomous system, such as AS64496.',
  PARTNER_REFERENCE: 'A reference that a recipient or the exchange gave.',
  PROVIDER: 'The beginning of the name of a hosting provider.',
});

@ObjectType('SearchReading', { description: 'One way in which the text was read.', simpleResolvers: true })
export class SearchReadingType {
  @Field(() => SearchKind, { description: 'What the text was read as.' })
  kind!: SearchKind;

  @Field(() => String, { description: 'The value that was looked up.' })
  value!: string;
}

@ObjectType('SearchMatch', { description: 'What matched the search.', simpleResolvers: true })
export class SearchMatchType {
  @Field(() => SearchKind, { description: 'How the text was read.' })
  kind!: SearchKind;

  @Field(() => String, { description: 'The stored value that matched, such as an address or a reference.' })
  value!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The content item with this value; `null` if the case or the referral itself has it.',
  })
  contentItemId!: string | null;
}

@ObjectType('SearchHit', { description: 'A case or referral that matched.', simpleResolvers: true })
export class SearchHitType {
  @Field(() => CaseType, {
    nullable: true,
    description: 'The case, for users who may list cases. `null` for the liaison.',
  })
  case!: CaseType | null;

  @Field(() => ReferralType, {
    nullable: true,
    description: 'The referral whose own reference matched. For the liaison: the referral to police.',
  })
  referral!: ReferralType | null;

  @Field(() => [SearchMatchType], { description: 'What matched, most specific first.' })
  matches!: readonly SearchMatchType[];
}

@ObjectType('SearchResult', { description: 'The result of a search.', simpleResolvers: true })
export class SearchResultType {
  @Field(() => [SearchReadingType], {
    description: 'How the text was read, most specific first. Empty if it could not be read.',
  })
  readAs!: readonly SearchReadingType[];

  @Field(() => [SearchHitType], { description: 'The hits: the most specific match first, then the newest.' })
  hits!: readonly SearchHitType[];

  @Field(() => Boolean, {
    description: 'Whether more cases or referrals match. Use a longer text or a filter.',
  })
  hasMore!: boolean;
}
