export { deleteWorkItems } from './delete-work-items.js';
export { escalateWorkItem } from './escalate-work-item.js';
export { isWorkItemOpen, subjectsOfWork, wasWorkItemOpened } from './is-work-item-open.js';
export { openWorkItem, settleWorkItem, type WorkItemDraft } from './open-work-item.js';
export { followStoppedJobs } from './stopped-jobs.js';
export { WorkItemResolution } from './work-item.entity.js';
export type { WorkItemCause } from './work-item-cause.js';
