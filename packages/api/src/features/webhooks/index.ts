export { webhookAnnouncer } from './webhook-announcer.js';
export { webhookChannel } from './webhook-channel.js';
