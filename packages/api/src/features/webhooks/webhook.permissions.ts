import { Permission } from '@meldpunt/domain';
import { requires } from '../../platform/auth/rules.js';

const manage = requires(Permission.WEBHOOK_MANAGE);

export const webhookPermissions = {
  Query: { webhooks: manage },
  Mutation: {
    registerWebhook: manage,
    pauseWebhook: manage,
    resumeWebhook: manage,
    rotateWebhookSecret: manage,
    removeWebhook: manage,
    sendTestEvent: manage,
  },
};
