import { defineEntity, p, type InferEntity } from '@mikro-orm/postgresql';
import type { CountryCode, HandOverCause, IccamAction, IccamItemState, IccamOrigin } from '@meldpunt/domain';

/**
 * One item of the network's exchange that concerns us. Addresses stay with the content item; ICCAM's numbers are kept
 * here.
 */
export const IccamItemEntity = defineEntity({
  name: 'IccamItem',
  tableName: 'iccam_item',
  properties: {
    id: p.uuid().primary(),
    contentId: p.integer(),
    reportId: p.integer(),
    origin: p.text().$type<IccamOrigin>(),
    state: p.text().$type<IccamItemState>(),
    caseId: p.uuid().nullable(),
    contentItemId: p.uuid().nullable(),
    referralId: p.uuid().nullable(),
    /** Taken by mandate: its country has no hotline. */
    isOrphan: p.boolean().default(false),
    assignedCountry: p.text().$type<CountryCode>().nullable(),
    /** When it was assigned to that country: the time limits of its holder start here. */
    assignedAt: p.datetime(),
    /** When the public reported it to the hotline that entered it. */
    receivedAt: p.datetime().nullable(),
    reportingHotline: p.integer().nullable(),
    recordedAt: p.datetime(),
    readAt: p.datetime().nullable(),
    nextReadingAt: p.datetime().nullable(),
    /** From when on the exchange takes actions on it, as far as we know; `null` until its report is complete. */
    actionsFrom: p.datetime().nullable(),
    /** Our reference that stands on it in the exchange; of what others entered, once it was claimed. */
    reference: p.text().nullable(),
    /** When it last came home after we had passed it on. */
    returnedAt: p.datetime().nullable(),
  },
});
export type IccamItem = InferEntity<typeof IccamItemEntity>;

/** What a hotline did with an item, each once. Append-only. */
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

/** When we last looked into a list of the exchange, and what came of it. */
export const IccamVisitEntity = defineEntity({
  name: 'IccamVisit',
  tableName: 'iccam_visit',
  properties: {
    kind: p.text().$type<'INBOX' | 'LISTS'>().primary(),
    triedAt: p.datetime(),
    succeededAt: p.datetime().nullable(),
    failingSince: p.datetime().nullable(),
    failureCause: p.text().$type<HandOverCause>().nullable(),
  },
});
