import { defineEntity, p } from '@mikro-orm/postgresql';
import type { AnswerReason, ProviderAnswer } from '@meldpunt/domain';

/** What a provider answered about one address. Append-only; the newest counts. */
export const ProviderAnswerEntity = defineEntity({
  name: 'ProviderAnswer',
  tableName: 'provider_answer',
  properties: {
    id: p.uuid().primary(),
    noticeItemId: p.uuid(),
    sequence: p.integer(),
    answer: p.text().$type<ProviderAnswer>(),
    reason: p.text().$type<AnswerReason>().nullable(),
    reference: p.text().nullable(),
    answeredAt: p.datetime(),
  },
});
