import { randomUUID } from 'node:crypto';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastifyCors from '@fastify/cors';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { addDossierRoutes } from '../features/police/dossier/dossier-routes.js';
import { feedChannel } from '../features/police/feed/feed.tables.js';
import { protect } from '../platform/auth/rules.js';
import { listenTo } from '../platform/database/wakes.js';
import { answerErrors } from '../platform/http/answer-errors.js';
import { answerHealth } from '../platform/http/answer-health.js';
import { logRequests } from '../platform/http/log-requests.js';
import { protectAnswers } from '../platform/http/protect-answers.js';
import { releaseConnections } from '../platform/http/release-connections.js';
import { addAnswerPage } from '../features/notices/index.js';
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
import type { RateLimit } from '../platform/rate-limits.js';
import { createBareSchema, type Ports } from './schema.js';

/** Everything the API is made of; main and tests compose it. */
export interface ApiParts extends Ports, ContextParts {
  readonly logger: Logger;
  /** The page on which providers answer notices; `null` serves none. */
  readonly answerPage: { readonly organisation: string; readonly limit: RateLimit } | null;
  readonly hasExplorer: boolean;
  readonly showsSchema: boolean;
  readonly trustsProxy: boolean;
  readonly allowedOrigins: readonly string[];
  /** How subscriptions are served; as shipped when absent. */
  readonly streams?: StreamSettings;
}

/** Room for all that one report may hold (200,000 characters of addresses), however its characters are escaped. */
const bodyLimitBytes = 2 * 1024 * 1024;

/**
 * Builds the HTTP server: `/graphql`, `/graphql/stream`, the files of dossiers, `/answer/…` for providers, `/health`
 * and, where it is wanted, `/explorer`. Call `listen` or `inject` on it.
 */
export async function createApi(parts: ApiParts): Promise<FastifyInstance> {
  const { orm, logger, allowedOrigins, trustsProxy: trustProxy } = parts;
  const app = Fastify({ logger: false, bodyLimit: bodyLimitBytes, trustProxy, genReqId: () => randomUUID() });
  const schema = protect(createBareSchema(parts), permissions);
  const apollo = createApollo(schema, parts, app);
  await apollo.start();
  await app.register(fastifyCors, { origin: [...allowedOrigins], maxAge: 600 });
  releaseConnections(app);
  protectAnswers(app);
  logRequests(app, logger);
  answerErrors(app, logger);
  const contextOf = contextFactory(parts);
  app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    handler: fastifyApolloHandler(apollo, { context: contextOf }),
  });
  addDossierRoutes(app, contextOf);
  serveSubscriptions(app, {
    schema,
    contextOf,
    logger,
    maxTokens,
    showsSchema: parts.showsSchema,
    wakes: listenTo({ connectionString: orm.config.get('clientUrl') ?? '', channel: feedChannel, logger }),
    settings: parts.streams ?? streamSettings,
  });
  answerHealth(app, orm);
  const workContextOf = workContextFactory(parts);
  if (parts.answerPage !== null)
    await addAnswerPage(app, {
      ...parts.answerPage,
      contextOf: () => workContextOf(new AbortController().signal),
    });
  if (parts.hasExplorer) await addExplorer(app);
  return app;
}
