export { rebuildStatistics, type Rebuilt } from './rebuild-statistics.js';
export { csvOfExport, exportYears, readYearlyExport } from './yearly-export.js';
