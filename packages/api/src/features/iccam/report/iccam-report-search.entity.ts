import { defineEntity, p } from '@mikro-orm/postgresql';

/** How far a report whose answer was lost has been looked for; there while the search goes on. */
export const IccamReportSearchEntity = defineEntity({
  name: 'IccamReportSearch',
  tableName: 'iccam_report_search',
  properties: {
    handOverId: p.uuid().primary(),
    /** Every report up to this number has been looked at, or cannot be it. */
    lookedTo: p.integer(),
    /** How many of them could not be read. */
    unread: p.integer(),
  },
});
