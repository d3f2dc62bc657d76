export { normaliseReceipt, receiptFromBytes } from './receipt.js';
export { reportLimits } from './report-limits.js';
export {
  type ReadPart,
  type RejectedAddress,
  type ReportDraft,
  type ReporterContact,
  type SiteAccess,
  type TypedTexts,
} from './report-draft.js';
export { validateReport } from './validate-report.js';
export { readReportText, type ReadText } from './report-places.js';
export { reportProgress, ReportProgress } from './report-progress.js';
export { RequestRefusal } from './request-refusal.js';
