export { eraseDue, type Run } from './erase-due.js';
export { erasableClasses, findDue, type DueData } from './find-due.js';
