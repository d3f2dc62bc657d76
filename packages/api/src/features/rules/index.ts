import './enums.js';

export { FindingsInput } from './findings.input.js';
export { HostingType } from './hosting.type.js';
export { QualificationType } from './qualification.type.js';
export { RouteType, presentRoute } from './route.type.js';
export { FindingsFields } from './findings.fields.js';
