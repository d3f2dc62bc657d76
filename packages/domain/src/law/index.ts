export { SourceConfidence } from './source-confidence.js';
export { LegalTopic } from './legal-topic.js';
export { provisionsInForce, type LegalProvision, type Sanction } from './provision.js';
export { type Jurisdiction, type LawVersion, type RuleSet } from './jurisdiction.js';
export { defineJurisdiction, JurisdictionProblem } from './define-jurisdiction.js';
export { interpolBaseline } from './interpol-baseline.data.js';
export { belgium } from './belgium.data.js';
