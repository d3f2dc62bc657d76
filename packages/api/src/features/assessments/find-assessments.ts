import type { EntityManager } from '@mikro-orm/postgresql';
import { AssessmentEntity, type Assessment } from './assessment.entity.js';

/** An assessment that is known to exist. */
export const assessmentById = (em: EntityManager, id: string): Promise<Assessment> =>
  em.findOneOrFail(AssessmentEntity, { id });

/** Assessments by their ids. */
export const assessmentsById = (em: EntityManager, ids: readonly string[]): Promise<readonly Assessment[]> =>
  em.find(AssessmentEntity, { id: { $in: [...ids] } });
