export { hasTimes, StatisticDimension, StatisticFigure } from './figure.js';
export {
  statisticTimes,
  TimeBand,
  timeBandOf,
  timeBands,
  type StatisticTimes,
  type TimeCount,
} from './times.js';
export { statisticsPolicy, type StatisticsPolicy } from './suppress.js';
export {
  illegalShare,
  suppressSmallCounts,
  type StatisticRow,
  type StatisticTable,
} from './statistic-row.js';
export {
  dimensionsOfExport,
  YearlyExport,
  yearlyExportColumns,
  yearlyExportLines,
  type ExportColumn,
  type ExportLine,
  type ExportMeasure,
  type ExportRule,
  type FiguresBy,
} from './yearly-export.js';
export { yearlyExports } from './yearly-exports.data.js';
