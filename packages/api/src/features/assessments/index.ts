export { AssessmentEntity, type Assessment } from './assessment.entity.js';
export { QualificationType } from '../rules/index.js';
export type { AssessmentTables } from './assessment.entity.js';
export { provisionsByCode, type CitedLaw } from './provisions-by-code.js';
