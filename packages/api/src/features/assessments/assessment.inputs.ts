import { Commerciality, PaymentMethod, SiteType } from '@meldpunt/domain';
import { Field, ID, InputType, Int } from '../../platform/graphql/type-graphql.js';
import { FindingsInput } from '../rules/index.js';

@InputType('RecordAssessmentInput', { description: 'What an analyst found at one address.' })
export class RecordAssessmentInput {
  @Field(() => ID, { description: 'The content item, of a case that you have claimed.' })
  contentItemId!: string;

  @Field(() => Int, { description: 'The version of the case that you saw.' })
  expectedVersion!: number;

  @Field(() => FindingsInput, { description: 'The answers to the closed questions.' })
  findings!: FindingsInput;

  @Field(() => SiteType, { nullable: true, description: 'The kind of site.' })
  siteType?: SiteType | null;

  @Field(() => Commerciality, { nullable: true, description: 'Whether the site is run for money.' })
  commerciality?: Commerciality | null;

  @Field(() => [PaymentMethod], { nullable: true, description: 'How it takes payment.' })
  paymentMethods?: PaymentMethod[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'A remark for colleagues; at most 500 characters, never a description of content.',
  })
  note?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Chosen by the caller, 8 to 200 characters: repeating it changes nothing and returns the same.',
  })
  idempotencyKey?: string | null;
}
