export { AssessmentEntity, type Assessment } from './assessment.entity.js';
export { QualificationType } from '../rules/index.js';
export { provisionsByCode } from './provisions-by-code.js';
