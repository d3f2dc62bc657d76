import 'reflect-metadata';
import { randomBytes, randomUUID } from 'node:crypto';
import { ApolloServer, HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import fastifyCors from '@fastify/cors';
import type { MikroORM } from '@mikro-orm/postgresql';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { TokenVerifier } from '../platform/auth/token-verifier.js';
import { protect } from '../platform/auth/rules.js';
import type { Clock } from '../platform/clock.js';
import type { Keys, RequestContext } from '../platform/context.js';
import { keyedHash } from '../platform/crypto/sealed.js';
import { compilingExecutor } from '../platform/graphql/execute.js';
import { presentError } from '../platform/graphql/format-error.js';
import { limitsRule, queryLimits } from '../platform/graphql/limits.js';
import { Loaders } from '../platform/graphql/loaders.js';
import { withoutValues } from '../platform/graphql/without-values.js';
import type { Rulebook } from '../platform/rulebook.js';
import { authenticator, type Authenticate } from './authenticate.js';
import { addExplorer } from './explorer.js';
import { permissions } from './permissions.js';
import { createBareSchema, type Ports } from './schema.js';

/** Everything the API is made of; main and tests compose it. */
export interface ApiParts extends Ports {
  readonly orm: MikroORM;
  readonly verifyToken: TokenVerifier;
  readonly keys: Keys;
  readonly clock: Clock;
  readonly newId?: () => string;
  readonly rulebook: Rulebook;
  readonly logger: Logger;
  readonly hasExplorer: boolean;
  readonly trustsProxy: boolean;
  readonly allowedOrigins: readonly string[];
}

const bodyLimitBytes = 256 * 1024;
const maxTokens = 5_000;

/** Builds the HTTP server: `/graphql`, `/health` and, where it is wanted, `/explorer`. Call `listen` or `inject` on it. */
export async function createApi(parts: ApiParts): Promise<FastifyInstance> {
  const app = Fastify({
    logger: false,
    bodyLimit: bodyLimitBytes,
    trustProxy: parts.trustsProxy,
    genReqId: () => randomUUID(),
  });
  const schema = protect(createBareSchema(parts), permissions);
  const apollo = createApollo(schema, parts, app);
  await apollo.start();
  await app.register(fastifyCors, { origin: [...parts.allowedOrigins], maxAge: 600 });
  addLogging(app, parts.logger);
  addErrors(app, parts.logger);
  const contextOf = contextFactory(parts);
  app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    handler: fastifyApolloHandler(apollo, { context: contextOf }),
  });
  app.get('/health', async (_request, reply) => {
    const isUp = await parts.orm.em
      .getConnection()
      .execute('select 1')
      .then(
        () => true,
        () => false,
      );
    return reply.code(isUp ? 200 : 503).send({ database: isUp ? 'up' : 'down' });
  });
  if (parts.hasExplorer) await addExplorer(app);
  return app;
}

function createApollo(
  schema: GraphQLSchema,
  { logger }: ApiParts,
  app: FastifyInstance,
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    validationRules: [limitsRule(queryLimits)],
    parseOptions: { maxTokens },
    formatError: (formatted, error) =>
      error instanceof GraphQLError || formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR'
        ? { ...formatted, message: withoutValues(formatted.message) }
        : presentError(error, randomUUID(), logger),
    logger: silentLogger,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(app),
      executionPlugin(schema, logger),
    ],
  });
}

/** Apollo's own log lines can quote requests; the API logs what it needs itself. */
const silentLogger = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/**
 * Executes operations with compiled documents, and lets an answer leave only after what must precede it:
 * a sensitive read whose audit entry cannot be written is not answered.
 */
function executionPlugin(schema: GraphQLSchema, logger: Logger): ApolloServerPlugin<RequestContext> {
  const execute = compilingExecutor(schema);
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, request, contextValue: context }) {
          const present = (error: unknown) => presentError(error, context.requestId, logger);
          try {
            const result = await execute(
              document,
              request.operationName ?? undefined,
              context,
              request.variables ?? {},
            );
            for (const step of context.beforeResponse) await step();
            const errors = result.errors?.map(present);
            const isRefused = result.data === undefined;
            return {
              http: { ...(isRefused ? { status: 400 } : {}), headers: new HeaderMap() },
              body: {
                kind: 'single',
                singleResult: { ...(isRefused ? {} : { data: result.data }), ...(errors ? { errors } : {}) },
              },
            };
          } catch (error) {
            return {
              http: { headers: new HeaderMap() },
              body: { kind: 'single', singleResult: { data: null, errors: [present(error)] } },
            };
          }
        },
      };
    },
  };
}

function contextFactory(parts: ApiParts): (request: FastifyRequest) => Promise<RequestContext> {
  const { orm, clock, keys, rulebook, newId = randomUUID } = parts;
  const authenticate: Authenticate = authenticator(parts.verifyToken, newId);
  const callerKey = randomBytes(32);
  return async (request) => {
    const em = orm.em.fork();
    const viewer = await authenticate(request.headers.authorization, em, clock());
    const context = {
      em,
      viewer,
      clock,
      newId,
      keys,
      rulebook,
      requestId: request.id,
      callerHash: keyedHash(callerKey, request.ip).toString('base64'),
      beforeResponse: [],
    };
    return Object.assign(context, { loaders: new Loaders(context as unknown as RequestContext) });
  };
}

/** One line per request: what was asked for in kind, how it ended, how long it took. Never by whom, never about what. */
function addLogging(app: FastifyInstance, logger: Logger): void {
  app.addHook('onSend', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'no-referrer');
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
  app.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions } = request;
    logger.info(
      {
        requestId: request.id,
        method,
        route: routeOptions.url,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'request',
    );
  });
}

/** What the server itself refuses (not JSON, too large, wrong type) is answered in GraphQL's form, without an echo. */
function addErrors(app: FastifyInstance, logger: Logger): void {
  app.setErrorHandler((error: { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) return reply.code(status).send({ errors: [presentError(error, request.id, logger)] });
    const message =
      status === 413 ? 'The request is too large.' : 'The request cannot be read: send JSON with a `query`.';
    return reply.code(status).send({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
  });
}
