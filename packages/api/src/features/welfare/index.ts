export { exposureOfPerson, noteClaim, noteClaimEnd, noteExceeded } from './claim-periods.js';
export { ExposureType } from './exposure.type.js';
