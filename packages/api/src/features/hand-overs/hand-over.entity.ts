import { defineEntity, p, type InferEntity } from '@mikro-orm/postgresql';
import type { Channel, FailureClass, HandOverCause, HandOverMessage, HandOverStatus } from '@meldpunt/domain';
import type { TablesOf } from '../../platform/database/kysely.js';

/** Ids, codes and counts. The content to send is read from the database when it is sent. */
export type HandOverPayload = Readonly<Record<string, string | number | boolean | null>>;

/** An outbox message: one event for one recipient. Its subject never changes; its status does. */
export const HandOverEntity = defineEntity({
  name: 'HandOver',
  tableName: 'hand_over',
  properties: {
    id: p.uuid().primary(),
    sequence: p.bigint('string').autoincrement(),
    channel: p.text().$type<Channel>(),
    recipient: p.text(),
    event: p.text().$type<HandOverMessage>(),
    eventKey: p.text(),
    subjectId: p.uuid(),
    caseId: p.uuid().strictNullable(),
    referralId: p.uuid().strictNullable(),
    queueBand: p.smallint().$type<0 | 1>(),
    payload: p.json().$type<HandOverPayload>(),
    isTest: p.boolean(),
    createdAt: p.datetime(),
    status: p.text().$type<HandOverStatus>(),
    attempts: p.integer().default(0),
    failures: p.integer().default(0),
    failingSince: p.datetime().strictNullable(),
    nextAttemptAt: p.datetime(),
    pausesRecipient: p.boolean().default(false),
    keepsWait: p.boolean().default(false),
    failureClass: p.text().$type<FailureClass>().strictNullable(),
    failureCause: p.text().$type<HandOverCause>().strictNullable(),
    endedAt: p.datetime().strictNullable(),
    proof: p.json().$type<HandOverPayload>().strictNullable(),
    calledOffBecause: p.text().strictNullable(),
    /** When its content was erased; see `emptyHandOvers`. */
    erasedAt: p.datetime().strictNullable(),
  },
});
export type HandOver = InferEntity<typeof HandOverEntity>;

/** One attempt and its result. Append-only. */
export const HandOverAttemptEntity = defineEntity({
  name: 'HandOverAttempt',
  tableName: 'hand_over_attempt',
  properties: {
    handOverId: p.uuid().primary(),
    number: p.integer().primary(),
    startedAt: p.datetime(),
    endedAt: p.datetime(),
    outcome: p.text().$type<'CONFIRMED' | 'FAILED' | 'POSTPONED' | 'CALLED_OFF'>(),
    failureClass: p.text().$type<FailureClass>().strictNullable(),
    failureCause: p.text().$type<HandOverCause>().strictNullable(),
  },
});
export type HandOverAttempt = InferEntity<typeof HandOverAttemptEntity>;

/** The tables of this file as rows. */
export type HandOverTables = TablesOf<typeof HandOverEntity | typeof HandOverAttemptEntity>;
