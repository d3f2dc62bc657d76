import { AnswerReason, ProviderAnswer } from '@meldpunt/domain';
import { publishEnum } from '../../platform/graphql/enums.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { Field, ObjectType } from '../../platform/graphql/type-graphql.js';

publishEnum(ProviderAnswer, 'ProviderAnswerKind', 'The possible answers of a provider to a notice.', {
  ACKNOWLEDGED: 'Received, being handled.',
  REMOVED: 'Removed, or access disabled. An observation must still confirm it.',
  PRESERVED: 'The evidence is preserved.',
  NOT_OURS: 'Not hosted by this provider.',
  DISPUTED: 'The provider disputes the notice.',
});
publishEnum(AnswerReason, 'ProviderAnswerReason', 'The reason for a negative answer of a provider.', {
  NOT_IN_OUR_NETWORK: 'The IP address does not belong to the provider.',
  NO_LONGER_WITH_US: 'The customer is no longer with the provider.',
  PASSED_ON_TO_CUSTOMER: 'The provider has forwarded the notice to its customer.',
  NOTHING_AT_ADDRESS: 'There is no content at the address.',
  NOT_ILLEGAL_FOR_US: 'The provider does not consider the content illegal.',
  ORDER_REQUIRED: 'The provider requires a court order.',
  OTHER_REASON: 'Another reason.',
});

@ObjectType('ProviderAnswer', {
  description: 'The answer of a provider about the address of a referral. It is never changed or deleted.',
  simpleResolvers: true,
})
export class ProviderAnswerType {
  @Field(() => ProviderAnswer, { description: 'The answer.' })
  answer!: ProviderAnswer;

  @Field(() => AnswerReason, { nullable: true, description: 'The reason, if the answer needs one.' })
  reason!: AnswerReason | null;

  @Field(() => String, { nullable: true, description: 'The reference of the provider.' })
  reference!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was given.' })
  answeredAt!: Date;
}
