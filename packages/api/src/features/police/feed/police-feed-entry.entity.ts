import { defineEntity, p } from '@mikro-orm/postgresql';
import type { PoliceFeedEvent } from '@meldpunt/domain';

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
    questionId: p.uuid().nullable(),
    isTest: p.boolean(),
    at: p.datetime(),
  },
});
