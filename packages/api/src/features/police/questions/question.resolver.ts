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
    description: 'The questions of police about it, earliest first. For the liaison and for caseworkers.',
  })
  questions(
    @Root() { id }: ReferralType,
    @Ctx() { loaders }: RequestContext,
  ): Promise<readonly PoliceQuestionType[]> {
    return loaders.use(questionsOfReferral).load(id);
  }

  @Mutation(() => AskQuestionResult, {
    description: 'Records a question of police to the analysts about a referral.',
  })
  async askQuestion(
    @Arg('input', () => AskQuestionInput, { description: 'The referral and the question.' })
    input: AskQuestionInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof AskQuestionResult> {
    const result = await askQuestion(input, context);
    return 'questionId' in result
      ? presentAs('AskQuestionSuccess', { question: await questionOf(result, context) })
      : result;
  }

  @Mutation(() => AnswerQuestionResult, {
    description:
      'Records the answer of a caseworker to a question of police. It is published in the police feed.',
  })
  async answerQuestion(
    @Arg('input', () => AnswerQuestionInput, { description: 'The question and the answer.' })
    input: AnswerQuestionInput,
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
    description: 'For an ANSWER entry: the question that was answered.',
  })
  question(
    @Root() { questionId }: PoliceFeedEntryType,
    @Ctx() { loaders }: RequestContext,
  ): Promise<PoliceQuestionType | null> | null {
    return questionId === null ? null : loaders.use(questionById).load(questionId);
  }
}

/** Returns a question as changed in this request. */
async function questionOf(
  { questionId }: { readonly questionId: string },
  { loaders }: SignedInContext,
): Promise<PoliceQuestionType> {
  const question = await loaders.use(questionById).load(questionId);
  if (question === null) throw new TypeError('a question written in this request was not found');
  return question;
}
