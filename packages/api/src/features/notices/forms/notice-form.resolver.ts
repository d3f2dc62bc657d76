import { Arg, Ctx, Mutation, Resolver } from '../../../platform/graphql/type-graphql.js';
import type { SignedInContext } from '../../../platform/context.js';
import { RecordFormSubmissionInput } from './notice-form.inputs.js';
import { RecordFormSubmissionResult } from './notice-form.results.js';
import { NoticeFormType } from './notice-form.type.js';
import { recordFormSubmission } from './record-submission.js';

@Resolver(() => NoticeFormType)
export class NoticeFormResolver {
  @Mutation(() => RecordFormSubmissionResult, {
    description:
      'Records that a person has submitted a notice through the form of its provider, with the ticket number.',
  })
  async recordFormSubmission(
    @Arg('input', () => RecordFormSubmissionInput, { description: 'The notice and its ticket number.' })
    input: RecordFormSubmissionInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof RecordFormSubmissionResult> {
    const result = await recordFormSubmission(input, context);
    return 'form' in result ? { __typename: 'RecordFormSubmissionSuccess', form: result.form } : result;
  }
}
