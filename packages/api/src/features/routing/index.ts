export { openNextCycle } from './reopen-case.js';
export { rerouteItem, type Rerouted } from './reroute-item.js';
