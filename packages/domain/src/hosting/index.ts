export { HostingKind, Confidence, type Hosting } from './hosting.js';
export { hostingOfPlace } from './hosting-of-place.js';
export { HostingSource, type HostingObservation } from './observation.js';
export { HostingRule } from './hosting-rule.js';
export { defaultHostingPolicy, type HostingPolicy } from './hosting-policy.js';
export { proxyOperatorOf } from './proxy-operator-of.js';
export {
  parseProviderRanges,
  RangesProblemCode,
  type ProviderRange,
  type RangesProblem,
} from './provider-ranges.js';
export { providerRegionOf, type ProviderRegion } from './provider-region-of.js';
export { resolveHosting } from './resolve-hosting.js';
export { ObservationFieldCode, parseObservation, type ObservationDraft } from './parse-observation.js';
