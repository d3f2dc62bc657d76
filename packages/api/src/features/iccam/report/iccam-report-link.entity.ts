import { defineEntity, p } from '@mikro-orm/postgresql';

/** The ICCAM report that a person has linked to a hand-over. Append-only; the newest counts. */
export const IccamReportLinkEntity = defineEntity({
  name: 'IccamReportLink',
  tableName: 'iccam_report_link',
  properties: {
    sequence: p.bigint('string').primary(),
    handOverId: p.uuid(),
    reportId: p.integer(),
    linkedBy: p.uuid(),
    linkedAt: p.datetime(),
  },
});
