import { defineEntity, p, type InferEntity } from '@mikro-orm/postgresql';
import type { Language, SiteType } from '@meldpunt/domain';
import type { TablesOf } from '../../platform/database/kysely.js';

/**
 * A report of a citizen. Contact, site access and the texts of the reporter are sealed. Of the receipt only a keyed hash
 * is stored. `foundVia` and `remarks` have a value only in rows from before these texts were sealed.
 */
export const ReportEntity = defineEntity({
  name: 'Report',
  tableName: 'report',
  properties: {
    id: p.uuid().primary(),
    receiptHash: p.blob().$type<Buffer>(),
    receivedAt: p.datetime(),
    language: p.text().$type<Language>(),
    foundVia: p.text().strictNullable(),
    observedAt: p.datetime().strictNullable(),
    siteType: p.text().$type<SiteType>().strictNullable(),
    remarks: p.text().strictNullable(),
    remarksSealed: p.blob().$type<Buffer>().nullable(),
    foundViaSealed: p.blob().$type<Buffer>().nullable(),
    statesImmediateDanger: p.boolean(),
    contactSealed: p.blob().$type<Buffer>().strictNullable(),
    siteAccessSealed: p.blob().$type<Buffer>().strictNullable(),
    typedSealed: p.blob().$type<Buffer>().strictNullable(),
    idempotencyHash: p.blob().$type<Buffer>().strictNullable(),
    payloadHash: p.blob().$type<Buffer>().strictNullable(),
  },
});
export type Report = InferEntity<typeof ReportEntity>;

/** One address of a report, and the case that it opened or joined. */
export const ReportedAddressEntity = defineEntity({
  name: 'ReportedAddress',
  tableName: 'reported_address',
  properties: {
    id: p.uuid().primary(),
    reportId: p.uuid(),
    caseId: p.uuid(),
    url: p.text(),
  },
});
export type ReportedAddress = InferEntity<typeof ReportedAddressEntity>;

/** The tables of this file as rows. */
export type ReportTables = TablesOf<typeof ReportEntity | typeof ReportedAddressEntity>;
