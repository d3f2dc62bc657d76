export { html, Html } from './html.js';
export { preferredLanguage } from './preferred-language.js';
export { reportForm, type ReportFormOptions } from './report-form.js';
export { neutralPage, type FormSettings } from './settings.js';
