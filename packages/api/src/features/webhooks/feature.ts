import type { Feature } from '../../platform/feature.js';
import type { Outbound } from '../../platform/outbound/outbound.js';
import { webhookChannel } from './webhook-channel.js';
import { WebhookEndpointEntity, WebhookEventEntity } from './webhook.entity.js';
import { webhookPermissions } from './webhook.permissions.js';
import { WebhookResolver } from './webhook.resolver.js';

export const webhooks = {
  entities: [WebhookEndpointEntity, WebhookEventEntity],
  permissions: webhookPermissions,
  resolvers: () => [new WebhookResolver()],
  channels: ({ outbound }: { readonly outbound: Outbound }) => ({ WEBHOOK: webhookChannel(outbound) }),
} satisfies Feature;
