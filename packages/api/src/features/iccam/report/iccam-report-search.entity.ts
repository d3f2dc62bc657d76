import { defineEntity, p } from '@mikro-orm/postgresql';

/** The progress of a search for a report whose response was lost. Deleted when the search ends. */
export const IccamReportSearchEntity = defineEntity({
  name: 'IccamReportSearch',
  tableName: 'iccam_report_search',
  properties: {
    handOverId: p.uuid().primary(),
    /** Every report up to this id was checked or cannot be the one. */
    lookedTo: p.integer(),
    /** The number of reports that could not be read. */
    unread: p.integer(),
  },
});
