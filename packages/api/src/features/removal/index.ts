export { checkRemoval, checkRemovalTask, type RemovalPorts } from './check-removal.js';
export { scheduleChecks } from './schedule-checks.js';
export { timeToRemovalOfCase } from './removal.loaders.js';
export { watchRemoval } from './watch-removal.js';
export type { RemovalAgent } from './removal-agent.port.js';
