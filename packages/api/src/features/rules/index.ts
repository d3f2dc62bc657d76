import './enums.js';

export { GuidanceType } from './guidance.type.js';
export { FindingsInput } from './findings.input.js';
export { HostingType } from './hosting.type.js';
export { QualificationType } from './qualification.type.js';
export { RouteType, presentRoute } from './route.type.js';
export { PackAnswerType, presentPackAnswers } from './pack-answer.js';
export { readFindings } from './read-findings.js';
export { FindingsFields } from './findings.fields.js';
export { ReasonCode, listedReasons } from './reason-codes.js';
