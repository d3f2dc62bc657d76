import { defineEntity, p, type InferEntity } from '@mikro-orm/postgresql';
import type {
  BounceClass,
  BounceReason,
  ContactReason,
  CountryCode,
  Language,
  NoticeAddressee,
  NoticeStatus,
  TakenOutReason,
} from '@meldpunt/domain';
import type { TablesOf } from '../../platform/database/kysely.js';

/** What goes to one contact in one message, and again until somebody answers. Whom it is for never changes. */
export const NoticeEntity = defineEntity({
  name: 'Notice',
  tableName: 'notice',
  properties: {
    id: p.uuid().primary(),
    reference: p.text().defaultRaw('next_notice_reference()'),
    contactId: p.uuid(),
    addressee: p.text().$type<NoticeAddressee>(),
    queueBand: p.smallint().$type<0 | 1>(),
    openedAt: p.datetime(),
    leavesAt: p.datetime(),
    status: p.text().$type<NoticeStatus>(),
    rounds: p.integer().default(0),
    lastSentAt: p.datetime().strictNullable(),
  },
});

/** An address in a notice, with the host that was decided on. Append-only. */
export const NoticeItemEntity = defineEntity({
  name: 'NoticeItem',
  tableName: 'notice_item',
  properties: {
    id: p.uuid().primary(),
    sequence: p.bigint('string').autoincrement(),
    noticeId: p.uuid(),
    referralId: p.uuid(),
    contentItemId: p.uuid(),
    hostCountry: p.text().$type<CountryCode>().strictNullable(),
    hostProvider: p.text().strictNullable(),
    hostNetworks: p.array().$type<string[]>(),
    chosenBecause: p.text().$type<ContactReason>(),
    addedAt: p.datetime(),
  },
});

/** An address that was taken out of a notice, and why. Append-only. */
export const NoticeItemTakenOutEntity = defineEntity({
  name: 'NoticeItemTakenOut',
  tableName: 'notice_item_taken_out',
  properties: {
    noticeItemId: p.uuid().primary(),
    because: p.text().$type<TakenOutReason>(),
    at: p.datetime(),
  },
});

/** Permission for one address to leave in one attempt; the database refuses it past a closed gate. Append-only. */
export const NoticeDepartureEntity = defineEntity({
  name: 'NoticeDeparture',
  tableName: 'notice_departure',
  properties: {
    noticeItemId: p.uuid().primary(),
    round: p.integer().primary(),
    attempt: p.integer().primary(),
    at: p.datetime(),
  },
});

/** One sending that the contact's server confirmed. Append-only. */
export const NoticeRoundEntity = defineEntity({
  name: 'NoticeRound',
  tableName: 'notice_round',
  properties: {
    noticeId: p.uuid().primary(),
    number: p.integer().primary(),
    handOverId: p.uuid(),
    messageId: p.text(),
    itemIds: p.array().columnType('uuid[]').$type<string[]>(),
    /** The edition of the law whose articles it cited; `null` for what was sent before this was kept. */
    rulesVersion: p.text().strictNullable(),
    language: p.text().$type<Language>(),
    isTest: p.boolean(),
    trustedFlagger: p.text().strictNullable(),
    sentAt: p.datetime(),
  },
});

/** A secret in a message, for one purpose and a time; only its keyed hash is kept. Append-only. */
export const NoticeLinkEntity = defineEntity({
  name: 'NoticeLink',
  tableName: 'notice_link',
  properties: {
    tokenHash: p.blob().$type<Buffer>().primary(),
    noticeId: p.uuid(),
    round: p.integer(),
    purpose: p.text().$type<'ANSWER' | 'RETURN_PATH'>(),
    madeAt: p.datetime(),
    expiresAt: p.datetime(),
  },
});

/** What came to the return path of a round, as a class; its text is not kept. Append-only. */
export const NoticeDeliveryReportEntity = defineEntity({
  name: 'NoticeDeliveryReport',
  tableName: 'notice_delivery_report',
  properties: {
    id: p.uuid().primary(),
    noticeId: p.uuid(),
    round: p.integer(),
    class: p.text().$type<BounceClass>(),
    decidedBy: p.text().$type<BounceReason>(),
    status: p.text().strictNullable(),
    /** A keyed hash of the report, so that the same one counts once. */
    digest: p.blob().$type<Buffer>(),
    receivedAt: p.datetime(),
  },
});

/** A round that a person enters into a provider's form. Never changes once it was submitted. */
export const NoticeFormEntity = defineEntity({
  name: 'NoticeForm',
  tableName: 'notice_form',
  properties: {
    noticeId: p.uuid().primary(),
    round: p.integer().primary(),
    itemIds: p.array().columnType('uuid[]').$type<string[]>(),
    formUrl: p.text(),
    /** What to paste; gone once it was submitted. */
    text: p.text().strictNullable(),
    preparedAt: p.datetime(),
    ticketNumber: p.text().strictNullable(),
    submittedBy: p.uuid().strictNullable(),
    submittedAt: p.datetime().strictNullable(),
  },
});

export type NoticeRow = InferEntity<typeof NoticeEntity>;
export type NoticeItem = InferEntity<typeof NoticeItemEntity>;
export type NoticeForm = InferEntity<typeof NoticeFormEntity>;

/** The tables of this file as rows. */
export type NoticeTables = TablesOf<
  | typeof NoticeEntity
  | typeof NoticeItemEntity
  | typeof NoticeItemTakenOutEntity
  | typeof NoticeDepartureEntity
  | typeof NoticeRoundEntity
  | typeof NoticeLinkEntity
  | typeof NoticeDeliveryReportEntity
  | typeof NoticeFormEntity
>;
