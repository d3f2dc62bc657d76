import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  GraphQLError,
  createSourceEventStream,
  execute,
  type ExecutionResult,
  type FormattedExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { createHandler, type Response } from 'graphql-sse';
import type { Logger } from 'pino';
import type { RequestContext } from '../context.js';
import { unauthenticated } from '../graphql/access-error.js';
import { noteRefusals } from '../logging/note-refusals.js';
import { inLanguage } from '../graphql/error-in-language.js';
import { languageOfRequest } from '../http/language-of-request.js';
import { presentError } from '../graphql/format-error.js';
import { readDocument, type TrustedDocuments } from '../graphql/trusted-documents.js';
import { presentRefusal } from '../graphql/present-refusal.js';
import { atReadersPace, sendEvents } from './event-stream.js';
import { makeLive } from './live-connection.js';
import { openStreams } from './open-streams.js';
import { singleConnections } from './single-connection.js';
import {
  asRequest,
  eventStream,
  headersOf,
  tokenOf,
  withCodes,
  type Called,
  type Caller,
  type Following,
} from './stream-request.js';
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
  readonly trustedDocuments: TrustedDocuments;
  readonly settings: StreamSettings;
}

/**
 * Serves subscriptions at `/graphql/stream`: GraphQL over Server-Sent Events by `graphql-sse`, with the bearer token of the
 * API. Each subscription has its own connection, or several share one (see `single-connection.ts`). A refused request gets
 * an HTTP error status before the stream opens. An event is read only after the caller has received the previous one.
 */
export function serveSubscriptions(app: FastifyInstance, parts: StreamParts): void {
  const limiter = streamLimiter(parts.settings.limits);
  const streams = openStreams();
  const handle = createHandler<FastifyRequest, Following>({
    authenticate: ({ context }) => context.token,
    async onSubscribe({ raw: request, context: following }, params) {
      const { context, caller, signal, response, viewerId } = following;
      const asked = prepareSubscription(params, parts.schema, parts);
      if (!('document' in asked)) return refusal(400, asked, request, context, parts);
      const leave = limiter.take(viewerId);
      if (leave === null) return refusal(429, [tooManyStreams()], request, context, parts);
      following.leave = leave;
      const source = await sourceOf(asked, context, caller, signal, parts);
      if (!(Symbol.asyncIterator in source))
        return refusal(statusOf(source.errors), source.errors, request, context, parts);
      const { stalledMs } = parts.settings;
      // The library only sends the results, so their formatted form is enough.
      const results = follow(source, asked, caller, signal, parts) as AsyncGenerator<ExecutionResult>;
      return untilItEnds(atReadersPace(results, { response, signal, stalledMs }), () => {
        following.leave();
        following.ended();
      });
    },
  });
  app.addHook('preClose', async () => {
    await streams.endAll();
    await parts.events.close();
  });
  const single = singleConnections({ handle, limiter, streams });
  app.route({
    url: '/graphql/stream',
    method: ['GET', 'POST', 'PUT', 'DELETE'],
    handler: async (request, reply) => {
      const context = await parts.contextOf(request);
      if (context.viewer === null) throw unauthenticated();
      readDocument(request, parts.trustedDocuments);
      const called = { request, reply, context, viewerId: context.viewer.id };
      return request.method === 'POST' && tokenOf(request) === null ? distinct(called) : single(called);
    },
  });

  /** One subscription with its own connection. */
  async function distinct({ request, reply, context, viewerId }: Called): Promise<FastifyReply> {
    const stream = streams.begin(reply.raw);
    const caller = { request, context };
    const { signal, response } = stream;
    const following: Following = {
      context,
      caller,
      viewerId,
      signal,
      response,
      token: null,
      leave: nothing,
      ended: nothing,
    };
    try {
      const [body, { status }] = await handle(asRequest(request, following, eventStream));
      if (body === null || typeof body === 'string') return reply.code(status).send(withCodes(body));
      const headers = headersOf(reply);
      reply.hijack();
      await sendEvents(body, headers, stream);
    } finally {
      following.leave();
      stream.end();
    }
    return reply;
  }
}

const nothing = (): void => {};

/** Calls `end` when the events end, for whatever reason. */
async function* untilItEnds<Event>(
  events: AsyncGenerator<Event>,
  end: () => void,
): AsyncGenerator<Event, void> {
  try {
    yield* events;
  } finally {
    end();
  }
}

/** Formats errors in the same way as for other operations. */
const presenter =
  ({ id, headers }: FastifyRequest, { logger, showsSchema }: StreamParts) =>
  (error: unknown) =>
    inLanguage(
      presentRefusal(presentError(error, id, logger), error, showsSchema),
      languageOfRequest(headers, null),
    );

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

/** Opens the source of events after the permission check of the field, or returns the errors. */
async function sourceOf(
  { document, operationName, variables }: SubscriptionRequest,
  context: RequestContext,
  caller: Caller,
  signal: AbortSignal,
  { schema, contextOf, events, settings }: StreamParts,
): Promise<AsyncIterable<unknown> | { readonly errors: readonly GraphQLError[] }> {
  await context.restrictRows();
  makeLive(context, {
    signal,
    events,
    waitFor: async (wakeUp) => {
      await waitFor(wakeUp, settings.checkMs, signal);
      if (tokenHasExpired(caller.context)) throw unauthenticated('EXPIRED');
    },
    renew: async () => {
      const fresh = await contextOf(caller.request);
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
  caller: Caller,
  signal: AbortSignal,
  parts: StreamParts,
): AsyncGenerator<FormattedExecutionResult, void> {
  const { schema, contextOf } = parts;
  const present = presenter(caller.request, parts);
  try {
    for await (const rootValue of source) {
      if (signal.aborted) return;
      const contextValue = await contextOf(caller.request);
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
