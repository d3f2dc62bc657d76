import { AnswerReason, ProviderAnswer } from '@meldpunt/domain';
import { publishEnum } from '../../platform/graphql/enums.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { Field, ObjectType } from '../../platform/graphql/type-graphql.js';

publishEnum(ProviderAnswer, 'ProviderAnswerKind', 'What a provider can answer to a notice.', {
  ACKNOWLEDGED: 'Received, being handled.',
  REMOVED: 'Removed, or access disabled. An observation still has to show it.',
  PRESERVED: 'The evidence is preserved.',
  NOT_OURS: 'Not hosted by this provider.',
  DISPUTED: 'The provider disputes the notice.',
});
publishEnum(AnswerReason, 'ProviderAnswerReason', 'Why a provider says no.', {
  NOT_IN_OUR_NETWORK: 'The IP address is not theirs.',
  NO_LONGER_WITH_US: 'The customer has left.',
  PASSED_ON_TO_CUSTOMER: 'Passed on to a customer of theirs.',
  NOTHING_AT_ADDRESS: 'There is nothing at the address.',
  NOT_ILLEGAL_FOR_US: 'Not illegal in their view.',
  ORDER_REQUIRED: 'They require a court order.',
  OTHER_REASON: 'Another reason.',
});

@ObjectType('ProviderAnswer', {
  description: 'What a provider answered about the address of a referral. Never changed, never deleted.',
  simpleResolvers: true,
})
export class ProviderAnswerType {
  @Field(() => ProviderAnswer, { description: 'The answer.' })
  answer!: ProviderAnswer;

  @Field(() => AnswerReason, { nullable: true, description: 'Why, where the answer needs a reason.' })
  reason!: AnswerReason | null;

  @Field(() => String, { nullable: true, description: 'The provider’s own number for it.' })
  reference!: string | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  answeredAt!: Date;
}
