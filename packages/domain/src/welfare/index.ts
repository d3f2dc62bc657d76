export {
  exposureOf,
  exposurePolicy,
  noExposureLimits,
  ExposureLimit,
  type Exposure,
  type ExposureFacts,
  type ExposurePolicy,
  type WorkPeriod,
} from './exposure.js';
