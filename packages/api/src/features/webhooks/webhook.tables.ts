import type { InferKyselyDB } from '@mikro-orm/sql';
import type { Selectable } from 'kysely';
import type { WebhookEndpointEntity, WebhookEventEntity } from './webhook.entity.js';

/** The database tables of this feature. */
export type WebhookTables = InferKyselyDB<typeof WebhookEndpointEntity> &
  InferKyselyDB<typeof WebhookEventEntity>;
export type WebhookEndpointRow = Selectable<WebhookTables['webhook_endpoint']>;
