import { canSeeOpinions } from '@meldpunt/domain';
import { hasIdAmong } from '../../platform/database/is-any-of.js';
import { statement } from '../../platform/database/statement.js';
import { optionalLoadedField } from '../../platform/graphql/loaded-field.js';
import { manyByKey, oneByKey, type LoaderDefinition } from '../../platform/graphql/loaders.js';
import type { ContentItemType } from '../cases/index.js';
import type { QualificationType } from '../rules/index.js';
import type { Assessment, AssessmentTables } from './assessment.entity.js';
import {
  columnsOfAssessment,
  presentAssessment,
  presentQualification,
  type AssessmentType,
} from './assessment.type.js';

const selectQualifications = statement<AssessmentTables>()((tables, ids: readonly string[]) =>
  tables
    .selectFrom('assessment')
    .select([
      'id',
      'classification',
      'decidedBy',
      'legalBasis',
      'because',
      'settledBy',
      'needsLegalReview',
      'lawVersion',
      'rulesVersion',
    ])
    .where(hasIdAmong('id', ids)),
);

const selectDecidingFacts = statement<AssessmentTables>()((tables, ids: readonly string[]) =>
  tables
    .selectFrom('assessment')
    .select(['id', 'needsLegalReview', 'concernsPromotion', 'findings'])
    .where(hasIdAmong('id', ids)),
);

const selectAssessmentsOfItems = statement<AssessmentTables>()((tables, itemIds: readonly string[]) =>
  tables
    .selectFrom('assessment')
    .select(columnsOfAssessment)
    .where(hasIdAmong('contentItemId', itemIds))
    .orderBy('contentItemId')
    .orderBy('sequence'),
);

/** The stored qualification of a deciding assessment. */
export const qualificationById: LoaderDefinition<string, QualificationType | null> = async (
  ids,
  { em, rulebook },
) => {
  const rows = await selectQualifications(em, ids);
  const presented = rows.map((row) => ({
    id: row.id,
    qualification: presentQualification(row, rulebook.jurisdiction),
  }));
  return oneByKey(ids, presented, (row) => row.id).map((row) => row?.qualification ?? null);
};

/** The qualification of an item, loaded ahead for pages. */
export const qualificationOfItem = optionalLoadedField(
  qualificationById,
  ({ decidingAssessmentId }: ContentItemType) => decidingAssessmentId,
);

/** What the route of an item takes from its deciding assessment. */
export const decidingFactsById: LoaderDefinition<
  string,
  Pick<Assessment, 'needsLegalReview' | 'concernsPromotion' | 'findings'> | null
> = async (ids, { em }) => {
  const rows = await selectDecidingFacts(em, ids);
  return oneByKey(ids, rows, (row) => row.id);
};

/** The assessments of an item that the viewer may read. While a second opinion is pending, only the viewer's own. */
export const assessmentsOfItem: LoaderDefinition<
  { id: string; awaitingSecondOpinion: boolean },
  readonly AssessmentType[]
> = async (items, { em, rulebook, viewer }) => {
  const ids = items.map(({ id }) => id);
  const rows = await selectAssessmentsOfItems(em, ids);
  const presented = rows.map((row) => presentAssessment(row, rulebook.jurisdiction));
  const grouped = manyByKey(ids, presented, (assessment) => assessment.contentItemId);
  return items.map(({ awaitingSecondOpinion }, index) =>
    (grouped[index] ?? []).filter((assessment) =>
      canSeeOpinions({
        viewerId: viewer?.id ?? '',
        awaitingSecondOpinion,
        assessorIds: [assessment.assessedBy],
      }),
    ),
  );
};
