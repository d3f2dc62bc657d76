import { defineEntity, p, type InferEntity } from '@mikro-orm/postgresql';
import type { CountryCode, HandOverCause, IccamAction, IccamItemState, IccamOrigin } from '@meldpunt/domain';
import type { TablesOf } from '../../platform/database/kysely.js';

/** One ICCAM item that concerns this hotline. It has ICCAM's ids; the address is stored on the content item. */
export const IccamItemEntity = defineEntity({
  name: 'IccamItem',
  tableName: 'iccam_item',
  properties: {
    id: p.uuid().primary(),
    contentId: p.integer(),
    reportId: p.integer(),
    origin: p.text().$type<IccamOrigin>(),
    state: p.text().$type<IccamItemState>(),
    caseId: p.uuid().strictNullable(),
    contentItemId: p.uuid().strictNullable(),
    referralId: p.uuid().strictNullable(),
    /** Taken under a mandate, because its country has no hotline. */
    isOrphan: p.boolean().default(false),
    assignedCountry: p.text().$type<CountryCode>().strictNullable(),
    /** When it was assigned to that country. The deadlines of that country's hotline start here. */
    assignedAt: p.datetime(),
    /** When the public reported it to the hotline that entered it into ICCAM. */
    receivedAt: p.datetime().strictNullable(),
    reportingHotline: p.integer().strictNullable(),
    recordedAt: p.datetime(),
    readAt: p.datetime().strictNullable(),
    nextReadingAt: p.datetime().strictNullable(),
    /** The earliest time for actions on it, as far as we know; `null` until its report is complete. */
    actionsFrom: p.datetime().strictNullable(),
    /** Our reference in ICCAM. For items of other hotlines it is set by the claim. */
    reference: p.text().strictNullable(),
    /** When it was last returned to us after we had moved it to another country. */
    returnedAt: p.datetime().strictNullable(),
  },
});
export type IccamItemRow = InferEntity<typeof IccamItemEntity>;

/** An action of a hotline on an item, each stored once. Append-only. */
export const IccamActionEntity = defineEntity({
  name: 'IccamAction',
  tableName: 'iccam_action',
  properties: {
    iccamItemId: p.uuid().primary(),
    action: p.text().$type<IccamAction>().primary(),
    origin: p.text().$type<IccamOrigin>(),
    sequence: p.bigint('string').autoincrement(),
    doneAt: p.datetime(),
    recordedAt: p.datetime(),
  },
});
export type IccamActionRecord = InferEntity<typeof IccamActionEntity>;

/** The last poll of an ICCAM list, and its result. */
export const IccamVisitEntity = defineEntity({
  name: 'IccamVisit',
  tableName: 'iccam_visit',
  properties: {
    kind: p.text().$type<'INBOX' | 'LISTS'>().primary(),
    triedAt: p.datetime(),
    succeededAt: p.datetime().strictNullable(),
    failingSince: p.datetime().strictNullable(),
    failureCause: p.text().$type<HandOverCause>().strictNullable(),
  },
});

/** The tables of this file as rows. */
export type IccamTables = TablesOf<
  typeof IccamItemEntity | typeof IccamActionEntity | typeof IccamVisitEntity
>;
