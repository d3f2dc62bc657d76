import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, createSourceEventStream, execute, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { RequestContext } from '../context.js';
import type { NotificationListener } from '../database/notification-listener.js';
import { unauthenticated } from '../graphql/access-error.js';
import { presentError } from '../graphql/format-error.js';
import { presentRefusal } from '../graphql/present-refusal.js';
import { openEventStream, type EventStream } from './event-stream.js';
import { makeLive } from './live-connection.js';
import { streamLimiter, type StreamLimits } from './stream-limiter.js';
import { prepareSubscription, type SubscriptionRequest } from './prepare-subscription.js';

/** Limits and intervals of subscriptions. */
export interface StreamSettings {
  readonly limits: StreamLimits;
  /** Max time between two polls without a notification. Each poll also verifies the token of the caller again. */
  readonly pollMs: number;
}

export const streamSettings: StreamSettings = { limits: { overall: 200, perViewer: 5 }, pollMs: 15_000 };

interface StreamParts {
  readonly schema: GraphQLSchema;
  readonly contextOf: (request: FastifyRequest) => Promise<RequestContext>;
  readonly listener: NotificationListener;
  readonly logger: Logger;
  readonly showsSchema: boolean;
  readonly maxTokens: number;
  readonly settings: StreamSettings;
}

/**
 * Serves subscriptions at `/graphql/stream`: GraphQL over Server-Sent Events, one connection for each subscription, with
 * the bearer token of the API. A refused request gets an HTTP error status before the stream opens. An event is read only
 * after the caller has received the previous one.
 */
export function serveSubscriptions(app: FastifyInstance, parts: StreamParts): void {
  const limiter = streamLimiter(parts.settings.limits);
  const open = new Set<{ readonly controller: AbortController; readonly done: Promise<void> }>();
  app.addHook('preClose', async () => {
    for (const { controller } of open) controller.abort();
    await Promise.all([...open].map(({ done }) => done));
    await parts.listener.close();
  });
  app.post('/graphql/stream', async (request, reply) => {
    const refuse = (status: number, errors: readonly unknown[]) =>
      reply.code(status).send({ errors: errors.map(presenter(request, parts)) });
    const context = await parts.contextOf(request);
    if (context.viewer === null) throw unauthenticated();
    const asked = prepareSubscription(request.body, parts.schema, parts);
    if (!('document' in asked)) return refuse(400, asked);
    const leave = limiter.take(context.viewer.id);
    if (leave === null) return refuse(429, [tooManyStreams()]);
    const controller = new AbortController();
    const finished = Promise.withResolvers<void>();
    const entry = { controller, done: finished.promise };
    open.add(entry);
    reply.raw.once('close', () => controller.abort());
    try {
      const source = await sourceOf(asked, request, context, controller.signal, parts);
      if (!(Symbol.asyncIterator in source)) return refuse(statusOf(source.errors), source.errors);
      const headers = headersOf(reply);
      reply.hijack();
      const stream = openEventStream(reply.raw, headers, controller.signal);
      await follow(source, stream, asked, request, controller.signal, parts);
      await stream.end();
    } finally {
      leave();
      controller.abort();
      open.delete(entry);
      finished.resolve();
    }
    return reply;
  });
}

/** Formats errors in the same way as for other operations. */
const presenter =
  ({ id }: FastifyRequest, { logger, showsSchema }: StreamParts) =>
  (error: unknown) =>
    presentRefusal(presentError(error, id, logger), error, showsSchema);

/** Opens the source of events after the permission check of the field, or returns the errors. */
async function sourceOf(
  { document, operationName, variables }: SubscriptionRequest,
  request: FastifyRequest,
  context: RequestContext,
  signal: AbortSignal,
  { schema, contextOf, listener, settings }: StreamParts,
): Promise<AsyncIterable<unknown> | { readonly errors: readonly GraphQLError[] }> {
  makeLive(context, {
    signal,
    next: listener.next,
    waitFor: (wakeUp) => waitFor(wakeUp, settings.pollMs, signal),
    renew: async () => {
      const fresh = await contextOf(request);
      if (fresh.viewer === null) throw unauthenticated();
      return fresh;
    },
  });
  const source = await createSourceEventStream({
    schema,
    document,
    contextValue: context,
    variableValues: variables,
    operationName,
  });
  return Symbol.asyncIterator in source ? source : { errors: source.errors ?? [] };
}

/** Sends each event when it arrives, executed in a new context. On an error it sends the error and ends the stream. */
async function follow(
  source: AsyncIterable<unknown>,
  stream: EventStream,
  { document, operationName, variables }: SubscriptionRequest,
  request: FastifyRequest,
  signal: AbortSignal,
  parts: StreamParts,
): Promise<void> {
  const { schema, contextOf } = parts;
  const present = presenter(request, parts);
  try {
    for await (const rootValue of source) {
      if (signal.aborted) break;
      const contextValue = await contextOf(request);
      const { data, errors } = await execute({
        schema,
        document,
        rootValue,
        contextValue,
        variableValues: variables,
        operationName,
      });
      for (const step of contextValue.beforeResponse) await step();
      await stream.send('next', { data, ...(errors ? { errors: errors.map(present) } : {}) });
    }
  } catch (error) {
    await stream.send('next', { errors: [present(error)] });
  }
  await stream.send('complete', null);
}

/** Waits for the wake-up, the maximum time, or the end of the connection. Always clears its timer. */
async function waitFor(wakeUp: Promise<void>, ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  const end = () => resolve();
  signal.addEventListener('abort', end, { once: true });
  await Promise.race([wakeUp, promise]);
  clearTimeout(timer);
  signal.removeEventListener('abort', end);
}

/** The headers that other parts of the server have set: a hijacked response must send them itself. */
const headersOf = (reply: FastifyReply): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(Object.entries(reply.getHeaders()).map(([name, value]) => [name, String(value)])),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
});

const tooManyStreams = (): GraphQLError =>
  new GraphQLError('Too many streams are open: close one, or try again later.', {
    extensions: { code: 'RATE_LIMITED' },
  });

function statusOf(errors: readonly GraphQLError[]): number {
  const codes = errors.map(
    (error) =>
      (error.originalError as GraphQLError | undefined)?.extensions?.['code'] ?? error.extensions['code'],
  );
  if (codes.includes('UNAUTHENTICATED')) return 401;
  return codes.includes('FORBIDDEN') ? 403 : 400;
}
