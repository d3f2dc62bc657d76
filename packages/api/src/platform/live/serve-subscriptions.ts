import type { ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  GraphQLError,
  createSourceEventStream,
  execute,
  type ExecutionResult,
  type FormattedExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import { createHandler, type Response } from 'graphql-sse';
import type { Logger } from 'pino';
import type { RequestContext } from '../context.js';
import { unauthenticated } from '../graphql/access-error.js';
import { noteRefusals } from '../logging/note-refusals.js';
import { presentError } from '../graphql/format-error.js';
import { presentRefusal } from '../graphql/present-refusal.js';
import { atReadersPace, sendEvents } from './event-stream.js';
import { makeLive } from './live-connection.js';
import type { LiveEvents } from './live-events.js';
import { isVisible } from './visible.js';
import { streamLimiter, type StreamLimits } from './stream-limiter.js';
import { prepareSubscription, type SubscriptionRequest } from './prepare-subscription.js';

/** Limits and intervals of subscriptions. */
export interface StreamSettings {
  readonly limits: StreamLimits;
  /** Max time after which an idle stream checks whether the token of its caller has expired. */
  readonly checkMs: number;
  /** A reader that reads nothing for this time is disconnected. */
  readonly stalledMs: number;
}

export const streamSettings: StreamSettings = {
  limits: { overall: 1_000, perViewer: 20 },
  checkMs: 15_000,
  stalledMs: 60_000,
};

interface StreamParts {
  readonly schema: GraphQLSchema;
  readonly contextOf: (request: FastifyRequest) => Promise<RequestContext>;
  readonly events: LiveEvents;
  readonly logger: Logger;
  readonly showsSchema: boolean;
  readonly maxTokens: number;
  readonly settings: StreamSettings;
}

/** One subscription, from its request to the end of its connection. */
interface Following {
  readonly context: RequestContext;
  readonly viewerId: string;
  readonly signal: AbortSignal;
  readonly response: ServerResponse;
  /** Subtracts this stream from the number of open streams. */
  leave: () => void;
}

/**
 * Serves subscriptions at `/graphql/stream`: GraphQL over Server-Sent Events by `graphql-sse`, one connection for each
 * subscription, with the bearer token of the API. A refused request gets an HTTP error status before the stream opens. An
 * event is read only after the caller has received the previous one.
 */
export function serveSubscriptions(app: FastifyInstance, parts: StreamParts): void {
  const limiter = streamLimiter(parts.settings.limits);
  const open = new Set<{ readonly controller: AbortController; readonly done: Promise<void> }>();
  const handle = createHandler<FastifyRequest, Following>({
    // Streams have no token, because each subscription has its own connection.
    authenticate: () => null,
    async onSubscribe({ raw: request, context: following }, params) {
      const { context, viewerId, signal, response } = following;
      const asked = prepareSubscription(params, parts.schema, parts);
      if (!('document' in asked)) return refusal(400, asked, request, context, parts);
      const leave = limiter.take(viewerId);
      if (leave === null) return refusal(429, [tooManyStreams()], request, context, parts);
      following.leave = leave;
      const source = await sourceOf(asked, request, context, signal, parts);
      if (!(Symbol.asyncIterator in source))
        return refusal(statusOf(source.errors), source.errors, request, context, parts);
      const { stalledMs } = parts.settings;
      // The library only sends the results, so their formatted form is enough.
      const results = follow(source, asked, request, signal, parts) as AsyncGenerator<ExecutionResult>;
      return atReadersPace(results, { response, signal, stalledMs });
    },
  });
  app.addHook('preClose', async () => {
    for (const { controller } of open) controller.abort();
    await Promise.all([...open].map(({ done }) => done));
    await parts.events.close();
  });
  app.post('/graphql/stream', async (request, reply) => {
    const context = await parts.contextOf(request);
    if (context.viewer === null) throw unauthenticated();
    const controller = new AbortController();
    const finished = Promise.withResolvers<void>();
    const entry = { controller, done: finished.promise };
    open.add(entry);
    const { signal } = controller;
    const following: Following = {
      context,
      viewerId: context.viewer.id,
      signal,
      response: reply.raw,
      leave: () => {},
    };
    reply.raw.once('close', () => controller.abort());
    try {
      const [body, { status }] = await handle({
        method: request.method,
        url: request.url,
        headers: { get: (name) => (name === 'accept' ? eventStream : String(request.headers[name])) },
        body: request.body as Record<string, unknown>,
        raw: request,
        context: following,
      });
      if (body === null || typeof body === 'string') return reply.code(status).send(withCodes(body));
      const headers = headersOf(reply);
      reply.hijack();
      await sendEvents(body, headers, following);
    } finally {
      following.leave();
      controller.abort();
      open.delete(entry);
      finished.resolve();
    }
    return reply;
  });
}

const eventStream = 'text/event-stream';

/** Formats errors in the same way as for other operations. */
const presenter =
  ({ id }: FastifyRequest, { logger, showsSchema }: StreamParts) =>
  (error: unknown) =>
    presentRefusal(presentError(error, id, logger), error, showsSchema);

function refusal(
  status: number,
  errors: readonly unknown[],
  request: FastifyRequest,
  context: RequestContext,
  parts: StreamParts,
): Response {
  const presented = errors.map(presenter(request, parts));
  noteRefusals(context.noteSecurity, presented, context);
  return [JSON.stringify({ errors: presented }), { status, statusText: '' }];
}

/** Adds codes to the errors of the library, which has none. */
function withCodes(body: string | null): { readonly errors: readonly GraphQLFormattedError[] } {
  const { errors } = JSON.parse(body ?? '{"errors":[{"message":"Send JSON with a `query`."}]}') as {
    readonly errors: readonly GraphQLFormattedError[];
  };
  return {
    errors: errors.map((error) => ({ ...error, extensions: { code: 'BAD_REQUEST', ...error.extensions } })),
  };
}

/** Opens the source of events after the permission check of the field, or returns the errors. */
async function sourceOf(
  { document, operationName, variables }: SubscriptionRequest,
  request: FastifyRequest,
  context: RequestContext,
  signal: AbortSignal,
  { schema, contextOf, events, settings }: StreamParts,
): Promise<AsyncIterable<unknown> | { readonly errors: readonly GraphQLError[] }> {
  await context.restrictRows();
  makeLive(context, {
    signal,
    events,
    waitFor: async (wakeUp) => {
      await waitFor(wakeUp, settings.checkMs, signal);
      if (tokenHasExpired(context)) throw unauthenticated('EXPIRED');
    },
    renew: async () => {
      const fresh = await contextOf(request);
      if (fresh.viewer === null) throw unauthenticated();
      await fresh.restrictRows();
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

/** Whether the token of the caller has expired by now. */
const tokenHasExpired = ({ viewer, clock }: RequestContext): boolean =>
  viewer?.tokenExpiresAt !== undefined && viewer.tokenExpiresAt <= clock();

/**
 * Yields the result of each event, executed in a new context: permissions and visibility are those of the moment. It ends
 * with an error, or when the field itself is refused.
 */
async function* follow(
  source: AsyncIterable<unknown>,
  { document, operationName, variables }: SubscriptionRequest,
  request: FastifyRequest,
  signal: AbortSignal,
  parts: StreamParts,
): AsyncGenerator<FormattedExecutionResult, void> {
  const { schema, contextOf } = parts;
  const present = presenter(request, parts);
  try {
    for await (const rootValue of source) {
      if (signal.aborted) return;
      const contextValue = await contextOf(request);
      const liftRestriction = await contextValue.restrictRows();
      if (!(await isVisible(rootValue, contextValue))) continue;
      const { errors, ...result } = await execute({
        schema,
        document,
        rootValue,
        contextValue,
        variableValues: variables,
        operationName,
      });
      liftRestriction();
      for (const step of contextValue.beforeResponse) await step();
      yield errors === undefined ? result : { ...result, errors: errors.map(present) };
      if (!result.data) return;
    }
  } catch (error) {
    yield { errors: [present(error)] };
  }
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
