export { foundViaOfCase } from './found-via-of-case.js';
export { sealEarlierReports } from './seal-earlier-reports.js';
