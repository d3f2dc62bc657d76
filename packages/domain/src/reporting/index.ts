export { normaliseReceipt, receiptFromBytes } from './receipt.js';
export { ReportFieldCode } from './field-reader.js';
export { type AddressParser } from './report-addresses.js';
export {
  type RejectedAddress,
  type ReportableAddress,
  type ReportDraft,
  type ReporterContact,
  type SiteAccess,
} from './report-draft.js';
export { validateReport } from './validate-report.js';
export { reportProgress, ReportProgress } from './report-progress.js';
export { RequestRefusal } from './request-refusal.js';
