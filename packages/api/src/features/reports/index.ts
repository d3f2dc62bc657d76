export type { ReportLimits } from './report-limits.js';
export { eraseReportedAddresses } from './erase-reported-addresses.js';
export { foundViaOfCase } from './found-via-of-case.js';
export { ContactType } from './report.type.js';
export { isGiven, openGiven, sealedReport, type SealedReport } from './sealed-report.js';
export { sealEarlierReports } from './seal-earlier-reports.js';
