import { defineEntity, p, type InferEntity } from '@mikro-orm/postgresql';
import type { PoliceFeedEvent } from '@meldpunt/domain';
import type { TablesOf } from '../../../platform/database/kysely.js';

/** One message to police. Its id is the id of its hand-over. Append-only. */
export const PoliceFeedEntryEntity = defineEntity({
  name: 'PoliceFeedEntry',
  tableName: 'police_feed_entry',
  properties: {
    sequence: p.bigint('string').primary(),
    id: p.uuid(),
    event: p.text().$type<PoliceFeedEvent>(),
    referralId: p.uuid(),
    caseId: p.uuid(),
    questionId: p.uuid().strictNullable(),
    isTest: p.boolean(),
    at: p.datetime(),
  },
});

export type PoliceFeedEntry = InferEntity<typeof PoliceFeedEntryEntity>;

/** The tables of this file as rows. */
export type FeedTables = TablesOf<typeof PoliceFeedEntryEntity>;
