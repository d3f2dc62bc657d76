import { defineEntity, p } from '@mikro-orm/postgresql';

/** Which report of the exchange a person says that a hand-over has become. Append-only; the newest counts. */
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
