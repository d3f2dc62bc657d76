import { defineEntity, p } from '@mikro-orm/postgresql';
import type { AnswerReason, ProviderAnswer } from '@meldpunt/domain';
import type { TablesOf } from '../../platform/database/kysely.js';

/** What a provider answered about one address. Append-only; the newest counts. */
export const ProviderAnswerEntity = defineEntity({
  name: 'ProviderAnswer',
  tableName: 'provider_answer',
  properties: {
    id: p.uuid().primary(),
    noticeItemId: p.uuid(),
    sequence: p.integer(),
    answer: p.text().$type<ProviderAnswer>(),
    reason: p.text().$type<AnswerReason>().strictNullable(),
    reference: p.text().strictNullable(),
    answeredAt: p.datetime(),
  },
});

/** The tables of this file as rows. */
export type ProviderAnswerTables = TablesOf<typeof ProviderAnswerEntity>;
