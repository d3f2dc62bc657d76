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

/** A message to one contact, repeated until there is an answer. Its contact never changes. */
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

/** An address in a notice, with the host decided at that time. Append-only. */
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

/** An address taken out of a notice, with the reason. Append-only. */
export const NoticeItemTakenOutEntity = defineEntity({
  name: 'NoticeItemTakenOut',
  tableName: 'notice_item_taken_out',
  properties: {
    noticeItemId: p.uuid().primary(),
    because: p.text().$type<TakenOutReason>(),
    at: p.datetime(),
  },
});

/**
 * Permission to send one address in one attempt. The database refuses it if the police gate is closed. Append-only.
 */
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

/** A round that the server of the contact has accepted. Append-only. */
export const NoticeRoundEntity = defineEntity({
  name: 'NoticeRound',
  tableName: 'notice_round',
  properties: {
    noticeId: p.uuid().primary(),
    number: p.integer().primary(),
    handOverId: p.uuid(),
    messageId: p.text(),
    itemIds: p.array().columnType('uuid[]').$type<string[]>(),
    /** The version of the law whose articles the notice cited. `null` for notices sent before this was stored. */
    rulesVersion: p.text().strictNullable(),
    language: p.text().$type<Language>(),
    isTest: p.boolean(),
    trustedFlagger: p.text().strictNullable(),
    sentAt: p.datetime(),
  },
});

/** The token of a message for one purpose, with an expiry. Only its keyed hash is stored. Append-only. */
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

/** The class of a message received on the return path of a round. Its text is not stored. Append-only. */
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
    /** A keyed hash of the report. Duplicates count once. */
    digest: p.blob().$type<Buffer>(),
    receivedAt: p.datetime(),
  },
});

/** A round that a person submits through the form of a provider. It never changes after submission. */
export const NoticeFormEntity = defineEntity({
  name: 'NoticeForm',
  tableName: 'notice_form',
  properties: {
    noticeId: p.uuid().primary(),
    round: p.integer().primary(),
    itemIds: p.array().columnType('uuid[]').$type<string[]>(),
    formUrl: p.text(),
    /** The text to paste. Deleted after submission. */
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
