import { canSeeOpinions } from '@meldpunt/domain';
import { hasIdAmong, kysely } from '../../platform/database/kysely.js';
import { manyByKey, oneByKey, type LoaderDefinition } from '../../platform/graphql/loaders.js';
import type { QualificationType } from '../rules/index.js';
import type { Assessment, AssessmentTables } from './assessment.entity.js';
import {
  columnsOfAssessment,
  presentAssessment,
  presentQualification,
  type AssessmentType,
} from './assessment.type.js';

/** The stored qualification of a deciding assessment. */
export const qualificationById: LoaderDefinition<string, QualificationType | null> = async (
  ids,
  { em, rulebook },
) => {
  const rows = await kysely<AssessmentTables>(em)
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
    .where(hasIdAmong('id', ids))
    .execute();
  const presented = rows.map((row) => ({
    id: row.id,
    qualification: presentQualification(row, rulebook.jurisdiction),
  }));
  return oneByKey(ids, presented, (row) => row.id).map((row) => row?.qualification ?? null);
};

/** What the route of an item takes from its deciding assessment. */
export const decidingFactsById: LoaderDefinition<
  string,
  Pick<Assessment, 'needsLegalReview' | 'concernsPromotion' | 'findings'> | null
> = async (ids, { em }) => {
  const rows = await kysely<AssessmentTables>(em)
    .selectFrom('assessment')
    .select(['id', 'needsLegalReview', 'concernsPromotion', 'findings'])
    .where(hasIdAmong('id', ids))
    .execute();
  return oneByKey(ids, rows, (row) => row.id);
};

/** The assessments of an item that the viewer may read. While a second opinion is pending, only the viewer's own. */
export const assessmentsOfItem: LoaderDefinition<
  { id: string; awaitingSecondOpinion: boolean },
  readonly AssessmentType[]
> = async (items, { em, rulebook, viewer }) => {
  const ids = items.map(({ id }) => id);
  const rows = await kysely<AssessmentTables>(em)
    .selectFrom('assessment')
    .select(columnsOfAssessment)
    .where(hasIdAmong('contentItemId', ids))
    .orderBy('contentItemId')
    .orderBy('sequence')
    .execute();
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
