import { defineEntity, p, type InferEntity } from '@mikro-orm/postgresql';
import type { AnnouncementAudience, AnnouncementType } from '@meldpunt/domain';
import type { TablesOf } from '../../platform/database/kysely.js';

/** The status of an endpoint. A removed endpoint stays as the recipient of sent messages, without its secret. */
export type EndpointStatus = 'ACTIVE' | 'PAUSED' | 'DISABLED' | 'REMOVED';

/** An external system that receives messages about changes. */
export const WebhookEndpointEntity = defineEntity({
  name: 'WebhookEndpoint',
  tableName: 'webhook_endpoint',
  properties: {
    id: p.uuid().primary(),
    url: p.text(),
    audience: p.text().$type<AnnouncementAudience>(),
    types: p.array().$type<AnnouncementType[]>(),
    secretSealed: p.blob().$type<Buffer>().strictNullable(),
    previousSecretSealed: p.blob().$type<Buffer>().strictNullable(),
    previousSecretUntil: p.datetime().strictNullable(),
    status: p.text().$type<EndpointStatus>(),
    nextSequence: p.integer().default(1),
    createdBy: p.uuid(),
    createdAt: p.datetime(),
  },
});
export type WebhookEndpoint = InferEntity<typeof WebhookEndpointEntity>;

/** The sequence number of a message to an endpoint. Append-only. */
export const WebhookEventEntity = defineEntity({
  name: 'WebhookEvent',
  tableName: 'webhook_event',
  properties: {
    handOverId: p.uuid().primary(),
    endpointId: p.uuid(),
    sequence: p.integer(),
  },
});
export type WebhookEvent = InferEntity<typeof WebhookEventEntity>;

/** The tables of this file as rows. */
export type WebhookTables = TablesOf<typeof WebhookEndpointEntity | typeof WebhookEventEntity>;
