import { Commerciality, PaymentMethod, SiteType } from '@meldpunt/domain';
import { Field, ID, InputType, Int } from '../../platform/graphql/type-graphql.js';
import { FindingsInput } from '../rules/index.js';
import { BulkMode } from '../cases/index.js';

@InputType('RecordAssessmentInput', { description: 'The findings of an analyst on one content item.' })
export class RecordAssessmentInput {
  @Field(() => ID, { description: 'The content item, of a case that you have claimed.' })
  contentItemId!: string;

  @Field(() => Int, { description: 'The version of the case that you saw.' })
  expectedVersion!: number;

  @Field(() => FindingsInput, { description: 'The answers to the closed questions.' })
  findings!: FindingsInput;

  @Field(() => SiteType, { nullable: true, description: 'The kind of site.' })
  siteType?: SiteType | null;

  @Field(() => Commerciality, { nullable: true, description: 'Whether the site is commercial.' })
  commerciality?: Commerciality | null;

  @Field(() => [PaymentMethod], { nullable: true, description: 'The payment methods that the site accepts.' })
  paymentMethods?: PaymentMethod[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'A remark for colleagues; max. 500 characters. Do not describe the content.',
  })
  note?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Chosen by the client, 8 to 200 characters. A repeated request with the same key changes nothing and returns the first result.',
  })
  idempotencyKey?: string | null;
}

@InputType('RecordAssessmentsInput', { description: 'The findings of an analyst on several content items.' })
export class RecordAssessmentsInput {
  @Field(() => BulkMode, { description: 'What happens to the other items if one is refused.' })
  mode!: BulkMode;

  @Field(() => [RecordAssessmentInput], {
    description: 'The items, 1 to 200. They are changed in this order.',
  })
  items!: RecordAssessmentInput[];
}
