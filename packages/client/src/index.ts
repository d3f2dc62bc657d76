export { createClient, type Client, type ClientOptions } from './client.js';
export type { ExecuteOptions } from './execute-options.js';
export type { RequestFacts, ResponseFacts } from './exchange.js';
export { matchResult, type ResultHandlers, type UnknownRefusal } from './match-result.js';
export { nodesOf, type Page } from './nodes-of.js';
export { RequestError } from './request-error.js';
export type { RetryOptions } from './retries.js';
export type { Followed, FollowOptions, Resumable } from './streams.js';
export type { DocumentTypes, Operation, ParsedDocument, TypedDocument } from './typed-document.js';
export {
  verifyWebhook,
  type VerifiedWebhook,
  type WebhookDelivery,
  type WebhookOrder,
  type WebhookRefusal,
} from './verify-webhook.js';
export {
  fastifyWebhook,
  fetchWebhookHandler,
  nodeWebhookHandler,
  type FastifyLike,
  type FastifyReplyLike,
  type NodeRequest,
  type NodeResponse,
  type WebhookReceiver,
} from './webhook-handlers.js';
export type { WebhookMessage } from './webhook-message.js';
export * from './generated/graphql.js';
