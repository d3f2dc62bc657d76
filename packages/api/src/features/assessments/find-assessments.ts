import type { EntityManager } from '@mikro-orm/postgresql';
import { AssessmentEntity, type Assessment } from './assessment.entity.js';

/** Returns an assessment. Throws if it does not exist. */
export const assessmentById = (em: EntityManager, id: string): Promise<Assessment> =>
  em.findOneOrFail(AssessmentEntity, { id });

/** Returns the assessments with these ids. */
export const assessmentsById = (em: EntityManager, ids: readonly string[]): Promise<readonly Assessment[]> =>
  em.find(AssessmentEntity, { id: { $in: [...ids] } });
