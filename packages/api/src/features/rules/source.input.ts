import { Commerciality, PaymentMethod, SiteType, type SourceAnswers } from '@meldpunt/domain';
import { Field, InputType } from '../../platform/graphql/type-graphql.js';

@InputType('SourceInput', {
  description: 'What is known of the reported page, for a preview. What is left out is not answered.',
})
export class SourceInput {
  @Field(() => SiteType, { nullable: true, description: 'The kind of site.' })
  siteType?: SiteType | null;

  @Field(() => Commerciality, { nullable: true, description: 'Whether the site is run for money.' })
  commerciality?: Commerciality | null;

  @Field(() => [PaymentMethod], { nullable: true, description: 'How it takes payment.' })
  paymentMethods?: PaymentMethod[] | null;
}

/** The answers about the page as the rules take them; what is left out is open. */
export const sourceAnswers = ({ siteType, commerciality, paymentMethods }: SourceInput): SourceAnswers => ({
  siteType: siteType ?? null,
  commerciality: commerciality ?? null,
  paymentMethods: paymentMethods ?? [],
});
