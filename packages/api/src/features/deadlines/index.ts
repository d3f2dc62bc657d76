export { updateDeadlines } from './update-deadlines.js';
export { processDeadline, processDeadlineTask } from './process-deadline.js';
