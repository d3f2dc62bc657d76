export {
  exposureOf,
  exposurePolicy,
  ExposureLimit,
  type Exposure,
  type ExposureFacts,
  type ExposurePolicy,
  type WorkPeriod,
} from './exposure.js';
