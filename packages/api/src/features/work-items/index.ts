export { escalateWorkItem } from './escalate-work-item.js';
export { isWorkOpen, subjectsOfWork, wasWorkOpened } from './is-work-open.js';
export { openWorkItem, settleWorkItem, type WorkItemDraft } from './open-work-item.js';
export { followStoppedJobs } from './stopped-jobs.js';
export { WorkItemResolution } from './work-item.entity.js';
