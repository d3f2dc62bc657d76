export { recordObservations, type NewObservation } from './record-observations.js';
export { targetOf } from './look-up-hosting.js';
export type { HostingLookup, LookupRefusal, LookupTarget } from './lookup/hosting-lookup.port.js';
export { addressSeenIn, newestLookUp } from './find-observations.js';
