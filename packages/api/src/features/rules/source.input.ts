import { Commerciality, PaymentMethod, SiteType, type SourceAnswers } from '@meldpunt/domain';
import { Field, InputType } from '../../platform/graphql/type-graphql.js';

@InputType('SourceInput', {
  description: 'The facts about the reported page, for a preview. An absent field means not answered.',
})
export class SourceInput {
  @Field(() => SiteType, { nullable: true, description: 'The kind of site.' })
  siteType?: SiteType | null;

  @Field(() => Commerciality, { nullable: true, description: 'Whether the site is commercial.' })
  commerciality?: Commerciality | null;

  @Field(() => [PaymentMethod], { nullable: true, description: 'The payment methods.' })
  paymentMethods?: PaymentMethod[] | null;
}

/** Converts the answers about the page for the rules. An absent answer is open. */
export const sourceAnswers = ({ siteType, commerciality, paymentMethods }: SourceInput): SourceAnswers => ({
  siteType: siteType ?? null,
  commerciality: commerciality ?? null,
  paymentMethods: paymentMethods ?? [],
});
