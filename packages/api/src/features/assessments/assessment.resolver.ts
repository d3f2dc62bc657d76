import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from '../../platform/graphql/type-graphql.js';
import type { RequestContext, SignedInContext } from '../../platform/context.js';
import { isId } from '../../platform/graphql/connection.js';
import { recordRead } from '../audit/index.js';
import {
  ContentItemType,
  changeInBulk,
  contentItemById,
  presentCase,
  type BulkChange,
} from '../cases/index.js';
import { AccountType, accountById } from '../identity/index.js';
import { QualificationType } from '../rules/index.js';
import { RecordAssessmentInput, RecordAssessmentsInput } from './assessment.inputs.js';
import { assessmentsOfItem, qualificationOfItem } from './assessment.loaders.js';
import { RecordAssessmentResult, RecordAssessmentsResult } from './assessment.results.js';
import { AssessmentType, presentAssessment } from './assessment.type.js';
import { recordAssessment } from './record-assessment.js';

const recordInBulk: BulkChange<RecordAssessmentInput> = {
  idOf: ({ contentItemId }) => contentItemId,
  casesOf: async (items, { loaders }) => {
    const ids = items.map(({ contentItemId }) => contentItemId);
    const found = await Promise.all(
      ids.map((id) => (isId(id) ? loaders.use(contentItemById).load(id) : Promise.resolve(null))),
    );
    return found.map((item) => item?.caseId ?? null);
  },
  change: async (item, context) => {
    const result = await recordAssessment(item, context);
    return 'recorded' in result ? { version: result.case.version, isRepeat: result.isRepeat } : result;
  },
};

@Resolver(() => AssessmentType)
export class AssessmentResolver {
  @FieldResolver(() => AccountType, { description: 'Who recorded it.' })
  assessor(
    @Root() { assessedBy }: AssessmentType,
    @Ctx() { loaders }: RequestContext,
  ): Promise<AccountType | null> | AccountType | null {
    return loaders.read(accountById, assessedBy);
  }

  @Mutation(() => RecordAssessmentResult, {
    description: 'Records findings on an item of a claimed case. Also used for the blind second opinion.',
  })
  async recordAssessment(
    @Arg('input', () => RecordAssessmentInput, { description: 'The findings.' }) input: RecordAssessmentInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof RecordAssessmentResult> {
    const result = await recordAssessment(input, context);
    return 'recorded' in result
      ? {
          __typename: 'RecordAssessmentSuccess',
          assessment: presentAssessment(result.recorded, context.rulebook.jurisdiction),
          case: presentCase(result.case, context),
        }
      : result;
  }

  @Mutation(() => RecordAssessmentsResult, {
    description:
      'Records findings on several items of claimed cases. Second opinions have the same rules as in `recordAssessment`.',
  })
  recordAssessments(
    @Arg('input', () => RecordAssessmentsInput, { description: 'The findings.' })
    input: RecordAssessmentsInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof RecordAssessmentsResult> {
    return changeInBulk('RecordAssessments', input, recordInBulk, context);
  }
}

@Resolver(() => ContentItemType)
export class ItemAssessmentsResolver {
  @FieldResolver(() => QualificationType, {
    nullable: true,
    description: 'The qualification and what decided it; `null` while the opinions are not final.',
  })
  qualification(
    @Root() parent: ContentItemType,
    @Ctx() context: RequestContext,
  ): Promise<QualificationType | null> | QualificationType | null {
    return qualificationOfItem.read(parent, context);
  }

  @FieldResolver(() => [AssessmentType], {
    description: 'Its assessments, earliest first. While a second opinion is pending, only your own.',
  })
  assessments(
    @Root() { id, caseId, opinions }: ContentItemType,
    @Ctx() context: RequestContext,
  ): Promise<readonly AssessmentType[]> {
    recordRead(context, { action: 'CASE_READ', subject: 'CASE', subjectId: caseId, caseId });
    return context.loaders
      .use(assessmentsOfItem)
      .load({ id, awaitingSecondOpinion: opinions === 'AWAITING_SECOND' });
  }
}
