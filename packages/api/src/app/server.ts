import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastifyCors from '@fastify/cors';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { feedChannel } from '../features/police/feed/feed.tables.js';
import { accountBudget } from '../platform/account-budget.js';
import type { RequestContext } from '../platform/context.js';
import { protect } from '../platform/auth/rules.js';
import { listenTo } from '../platform/database/notification-listener.js';
import { answerErrors } from '../platform/http/answer-errors.js';
import { answerHealth } from '../platform/http/answer-health.js';
import { logRequests } from '../platform/http/log-requests.js';
import { protectAnswers } from '../platform/http/protect-answers.js';
import type { TrustedProxies } from '../platform/http/trusted-proxies.js';
import { requestIdHeader, requestIdOf, returnRequestIds } from '../platform/http/request-ids.js';
import { releaseConnections } from '../platform/http/release-connections.js';
import { timeouts } from '../platform/http/timeouts.js';
import {
  serveSubscriptions,
  streamSettings,
  type StreamSettings,
} from '../platform/live/serve-subscriptions.js';
import { createApollo, maxTokens } from './apollo.js';
import { addExplorer } from './explorer.js';
import { permissions } from './permissions.js';
import { contextFactory, type ContextParts } from './request-context.js';
import { workContextFactory } from './work-context.js';
import { features, type RouteParts } from './features.js';
import { createBareSchema, type SchemaParts } from './schema.js';

/** Everything the API is made of; main and tests compose it. */
export interface ApiParts extends SchemaParts, ContextParts {
  readonly logger: Logger;
  /** The page on which providers answer notices; `null` serves none. */
  readonly answerPage: RouteParts['answerPage'];
  /** Who issues the printed dossiers, and what they are signed with. */
  readonly pdfSettings: RouteParts['pdfSettings'];
  readonly hasExplorer: boolean;
  readonly showsSchema: boolean;
  readonly trustedProxies: TrustedProxies;
  readonly allowedOrigins: readonly string[];
  /** How far this machine's clock is ahead of the database's; 0 when absent. */
  readonly clockSkewSeconds?: () => number;
  /** The cost of the operations that one account may send in a minute. */
  readonly accountCostPerMinute: number;
  /** How long a request may take to arrive, headers and body; as shipped when absent. */
  readonly requestTimeoutMs?: number;
  /** How subscriptions are served; as shipped when absent. */
  readonly streams?: StreamSettings;
}

/** Room for 50 reported texts of 8,192 characters, each written as six bytes of JSON, and everything beside them. */
const bodyLimitBytes = 50 * 8_192 * 6 + 256 * 1024;

/**
 * Builds the HTTP server: `/graphql`, `/graphql/stream`, the files of dossiers, `/answer/…` for providers, `/health`
 * and, where it is wanted, `/explorer`. Call `listen` or `inject` on it.
 */
export async function createApi(parts: ApiParts): Promise<FastifyInstance> {
  const { orm, logger, allowedOrigins, trustedProxies } = parts;
  const app = Fastify({
    logger: false,
    bodyLimit: bodyLimitBytes,
    trustProxy: trustedProxies === false ? false : [...trustedProxies],
    genReqId: requestIdOf,
    ...timeouts(parts.requestTimeoutMs),
  });
  const schema = protect(createBareSchema(parts), permissions);
  const apollo = createApollo(
    schema,
    { ...parts, accounts: accountBudget(parts.limits.counters, parts.accountCostPerMinute) },
    app,
  );
  await apollo.start();
  await app.register(fastifyCors, {
    origin: [...allowedOrigins],
    maxAge: 600,
    exposedHeaders: [requestIdHeader],
  });
  returnRequestIds(app);
  releaseConnections(app);
  protectAnswers(app);
  logRequests(app, logger);
  answerErrors(app, logger);
  const contextOf = contextFactory(parts);
  const contexts = new WeakMap<FastifyRequest, RequestContext>();
  app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    // Made before Apollo runs: what fails here is then refused or masked like any other error.
    preHandler: async (request) => void contexts.set(request, await contextOf(request)),
    handler: fastifyApolloHandler(apollo, { context: async (request) => contextFor(contexts, request) }),
  });
  serveSubscriptions(app, {
    schema,
    contextOf,
    logger,
    maxTokens,
    showsSchema: parts.showsSchema,
    listener: listenTo({ connectionString: orm.config.get('clientUrl') ?? '', channel: feedChannel, logger }),
    settings: parts.streams ?? streamSettings,
  });
  answerHealth(app, orm, parts.clockSkewSeconds);
  const workContextOf = workContextFactory(parts);
  const routeParts: RouteParts = {
    contextOf,
    workContext: () => workContextOf(new AbortController().signal),
    answerPage: parts.answerPage,
    pdfSettings: parts.pdfSettings,
  };
  for (const { routes } of features) await routes?.(app, routeParts);
  if (parts.hasExplorer) await addExplorer(app);
  return app;
}

function contextFor(
  contexts: WeakMap<FastifyRequest, RequestContext>,
  request: FastifyRequest,
): RequestContext {
  const context = contexts.get(request);
  if (context === undefined) throw new TypeError('a request reached GraphQL without a context');
  return context;
}
