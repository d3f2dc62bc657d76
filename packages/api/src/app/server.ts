import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastifyCors from '@fastify/cors';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { accountBudget } from '../platform/account-budget.js';
import type { RequestContext } from '../platform/context.js';
import { listenTo } from '../platform/database/notification-listener.js';
import { liveChannel, liveEvents } from '../platform/live/live-events.js';
import { handleErrors } from '../platform/http/error-handler.js';
import { serveHealth } from '../platform/http/health.js';
import { noteRefusals } from '../platform/logging/note-refusals.js';
import { logRequests } from '../platform/http/log-requests.js';
import { traceRequests } from '../platform/http/trace-requests.js';
import { addSecurityHeaders } from '../platform/http/security-headers.js';
import type { TrustedProxies } from '../platform/http/trusted-proxies.js';
import { requestIdHeader, requestIdOf, returnRequestIds } from '../platform/http/request-ids.js';
import {
  noTrustedDocuments,
  readDocument,
  readDocumentInAddress,
  type TrustedDocuments,
} from '../platform/graphql/trusted-documents.js';
import { conditionalGet } from '../platform/http/conditional-get.js';
import { closeIdleConnections } from '../platform/http/close-idle-connections.js';
import { timeouts } from '../platform/http/timeouts.js';
import {
  serveSubscriptions,
  streamSettings,
  type StreamSettings,
} from '../platform/live/serve-subscriptions.js';
import { createApollo, maxTokens } from './apollo.js';
import { addExplorer, type DemoToken } from './explorer.js';
import { contextFactory, type ContextParts } from './request-context.js';
import { workContextFactory } from './work-context.js';
import { features, type RouteParts } from './features.js';
import { createResolvers, schemaOf, type SchemaParts } from './schema.js';

/** All parts of the API. The main program and the tests compose them. */
export interface ApiParts extends SchemaParts, Omit<ContextParts, 'resolvers'> {
  readonly logger: Logger;
  /** The address for the connection that listens; default that of `orm`. */
  readonly databaseUrl?: string;
  /** The page on which providers answer notices; `null` for no page. */
  readonly answerPage: RouteParts['answerPage'];
  /** Issuer of printed dossiers, and the certificate that signs them. */
  readonly pdfSettings: RouteParts['pdfSettings'];
  readonly hasExplorer: boolean;
  /** The tokens that the explorer of a demo offers. */
  readonly demoTokens?: () => Promise<readonly DemoToken[]>;
  readonly showsSchema: boolean;
  readonly trustedProxies: TrustedProxies;
  readonly allowedOrigins: readonly string[];
  /** The documents that clients may send by their hash; none when absent. */
  readonly trustedDocuments?: TrustedDocuments;
  /** How far this machine's clock is ahead of the database's, in seconds; default 0. */
  readonly clockSkewSeconds?: () => number;
  /** The cost of the operations that one account may send in a minute. */
  readonly accountCostPerMinute: number;
  /** How long a request may take to arrive, headers and body; as shipped when absent. */
  readonly requestTimeoutMs?: number;
  /** Limits and intervals of subscriptions; default `streamSettings`. */
  readonly streams?: StreamSettings;
}

/** 50 reported texts of 8,192 characters, max six bytes of JSON per character, and 256 KiB for everything else. */
const bodyLimitBytes = 50 * 8_192 * 6 + 256 * 1024;

/**
 * Builds the HTTP server: `/graphql`, `/graphql/stream`, the files of dossiers, `/answer/…` for providers, `/health`
 * and, if configured, `/explorer`. Call `listen` or `inject` on the result.
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
  const resolvers = createResolvers(parts);
  const schema = schemaOf(resolvers);
  const apollo = createApollo(
    schema,
    { ...parts, accounts: accountBudget(parts.limits.counters, parts.accountCostPerMinute) },
    app,
  );
  await apollo.start();
  await app.register(fastifyCors, {
    origin: [...allowedOrigins],
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'],
    maxAge: 600,
    exposedHeaders: [requestIdHeader, 'www-authenticate', 'etag'],
  });
  returnRequestIds(app);
  closeIdleConnections(app);
  addSecurityHeaders(app);
  traceRequests(app);
  logRequests(app, logger);
  const contexts = new WeakMap<FastifyRequest, RequestContext>();
  handleErrors(app, logger, (request, errors) =>
    noteRefusals(parts.securityLog, errors, {
      viewer: contexts.get(request)?.viewer ?? null,
      requestId: request.id,
    }),
  );
  const newContext = contextFactory({ ...parts, resolvers });
  const trusted = parts.trustedDocuments ?? noTrustedDocuments;
  const contextOf = async (request: FastifyRequest): Promise<RequestContext> => {
    const context = await newContext(request);
    contexts.set(request, context);
    return context;
  };
  app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    // Created before Apollo runs, so that an error here is refused or masked like any other error.
    preHandler: async (request) => {
      await contextOf(request);
      readDocument(request, trusted);
      readDocumentInAddress(request, trusted);
    },
    onSend: conditionalGet({
      key: parts.keys.receipt,
      isWhole: hasNoErrors,
      callerOf: (request) => contexts.get(request)?.viewer?.id ?? '',
    }),
    handler: fastifyApolloHandler(apollo, { context: async (request) => contextFor(contexts, request) }),
  });
  serveSubscriptions(app, {
    schema,
    contextOf,
    logger,
    maxTokens,
    showsSchema: parts.showsSchema,
    trustedDocuments: trusted,
    events: liveEvents({
      orm,
      logger,
      listener: listenTo({
        connectionString: parts.databaseUrl ?? orm.config.get('clientUrl') ?? '',
        channel: liveChannel,
        logger,
      }),
    }),
    settings: parts.streams ?? streamSettings,
  });
  serveHealth(app, {
    orm,
    clockSkewSeconds: parts.clockSkewSeconds,
    isIdentityProviderUp: parts.verifyToken.isAvailable,
    areMasterKeysUp: () => parts.keys.envelopes.isAvailable(),
  });
  const workContextOf = workContextFactory(parts);
  const routeParts: RouteParts = {
    contextOf,
    workContext: () => workContextOf(new AbortController().signal),
    answerPage: parts.answerPage,
    pdfSettings: parts.pdfSettings,
  };
  for (const { routes } of features) await routes?.(app, routeParts);
  if (parts.hasExplorer) await addExplorer(app, parts.demoTokens);
  return app;
}

/** Apollo Server writes `errors` before `data`. */
const hasNoErrors = (body: string): boolean => body.startsWith('{"data":');

function contextFor(
  contexts: WeakMap<FastifyRequest, RequestContext>,
  request: FastifyRequest,
): RequestContext {
  const context = contexts.get(request);
  if (context === undefined) throw new TypeError('a request reached GraphQL without a context');
  return context;
}
