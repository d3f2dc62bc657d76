import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from '../../../platform/graphql/type-graphql.js';
import type { RequestContext, SignedInContext } from '../../../platform/context.js';
import { presentAs } from '../../../platform/graphql/user-error.js';
import { ReferralType } from '../../referrals/index.js';
import { PoliceFeedEntryType } from '../feed/feed.type.js';
import { answerQuestion } from './answer-question.js';
import { askQuestion } from './ask-question.js';
import { questionById, questionsOfReferral } from './question.loaders.js';
import { AnswerQuestionResult, AskQuestionResult } from './question.results.js';
import { AnswerQuestionInput, AskQuestionInput, PoliceQuestionType } from './question.type.js';

@Resolver(() => ReferralType)
export class QuestionResolver {
  @FieldResolver(() => [PoliceQuestionType], {
    description: 'What police asked about it, earliest first; for the liaison and for caseworkers.',
  })
  questions(
    @Root() { id }: ReferralType,
    @Ctx() { loaders }: RequestContext,
  ): Promise<readonly PoliceQuestionType[]> {
    return loaders.use(questionsOfReferral).load(id);
  }

  @Mutation(() => AskQuestionResult, { description: 'Police ask the analysts something about a referral.' })
  async askQuestion(
    @Arg('input', () => AskQuestionInput, { description: 'About what, and what.' }) input: AskQuestionInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof AskQuestionResult> {
    const result = await askQuestion(input, context);
    return 'questionId' in result
      ? presentAs('AskQuestionSuccess', { question: await questionOf(result, context) })
      : result;
  }

  @Mutation(() => AnswerQuestionResult, {
    description: 'A caseworker answers a question of police; their feed tells them.',
  })
  async answerQuestion(
    @Arg('input', () => AnswerQuestionInput, { description: 'Which, and what.' }) input: AnswerQuestionInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof AnswerQuestionResult> {
    const result = await answerQuestion(input, context);
    return 'questionId' in result
      ? presentAs('AnswerQuestionSuccess', { question: await questionOf(result, context) })
      : result;
  }
}

@Resolver(() => PoliceFeedEntryType)
export class EntryQuestionResolver {
  @FieldResolver(() => PoliceQuestionType, {
    nullable: true,
    description: 'For an answer: the question that it answers.',
  })
  question(
    @Root() { questionId }: PoliceFeedEntryType,
    @Ctx() { loaders }: RequestContext,
  ): Promise<PoliceQuestionType | null> | null {
    return questionId === null ? null : loaders.use(questionById).load(questionId);
  }
}

/** A question as it is after a change in this request. */
async function questionOf(
  { questionId }: { readonly questionId: string },
  { loaders }: SignedInContext,
): Promise<PoliceQuestionType> {
  const question = await loaders.use(questionById).load(questionId);
  if (question === null) throw new TypeError('a question that was just written is gone');
  return question;
}
