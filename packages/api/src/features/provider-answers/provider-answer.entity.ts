import { defineEntity, p } from '@mikro-orm/postgresql';
import type { AnswerReason, ProviderAnswer } from '@meldpunt/domain';
import type { TablesOf } from '../../platform/database/kysely.js';

/** The answer of a provider about one address. Append-only. The newest is valid. */
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
