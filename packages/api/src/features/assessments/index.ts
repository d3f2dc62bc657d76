export type { Assessment } from './assessment.entity.js';
export { assessmentById, assessmentsById } from './find-assessments.js';
export { QualificationType } from '../rules/index.js';
export { decidingFactsById } from './assessment.loaders.js';
export { secondOpinionFacts } from './second-opinion-facts.js';
export { provisionsByCode, type CitedLaw } from './provisions-by-code.js';
