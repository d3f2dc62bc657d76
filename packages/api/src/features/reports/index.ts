export type { ReportLimits } from './report-limits.js';
