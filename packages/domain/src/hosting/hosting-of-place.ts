import type { Hosting } from './hosting.js';

/** The hosting of a place without a web address. There is nothing to look up, so no observation changes it. @public */
export const hostingOfPlace: Hosting = {
  kind: 'NO_ADDRESS',
  country: null,
  countries: [],
  confidence: 'NONE',
  provider: null,
  proxyOperator: null,
  decidedBy: ['PLACE_WITHOUT_ADDRESS'],
  evidence: [],
  asOf: null,
};
