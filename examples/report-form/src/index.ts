export { reportForm, type ReportFormOptions } from './report-form.js';
export { neutralPage, type FormSettings } from './settings.js';
