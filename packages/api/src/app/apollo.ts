import { randomUUID } from 'node:crypto';
import { ApolloServer, HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import { getOperationAST, GraphQLError, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { AccountBudget } from '../platform/account-budget.js';
import type { RequestContext } from '../platform/context.js';
import { badInput, tooManyAttempts } from '../platform/graphql/access-error.js';
import { compilingExecutor } from '../platform/graphql/execute.js';
import { presentError } from '../platform/graphql/format-error.js';
import { statusOfFault } from '../platform/http/status-of-fault.js';
import { limitsRule, operationCosts, queryLimits } from '../platform/graphql/limits.js';
import { presentRefusal } from '../platform/graphql/present-refusal.js';

export const maxTokens = 5_000;

interface ApolloSettings {
  readonly accounts: AccountBudget;
  readonly logger: Logger;
  /** Whether callers may ask for the schema, and errors may suggest names from it. */
  readonly showsSchema: boolean;
}

/** The GraphQL half of the server: limits before anything runs, compiled execution, masked faults. */
export function createApollo(
  schema: GraphQLSchema,
  { logger, showsSchema, accounts }: ApolloSettings,
  app: FastifyInstance,
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    introspection: showsSchema,
    hideSchemaDetailsFromClientErrors: !showsSchema,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    validationRules: [limitsRule(queryLimits)],
    parseOptions: { maxTokens },
    formatError: (formatted, error) =>
      error instanceof GraphQLError || formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR'
        ? presentRefusal(formatted, error, showsSchema)
        : presentError(error, randomUUID(), logger),
    logger: silentLogger,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(app),
      executionPlugin(schema, logger, showsSchema, accounts),
    ],
  });
}

/** A refusal keeps its status in the errors; a fault that withheld the whole result says so in the status too. */
const statusOfFailure = (error: unknown): number =>
  error instanceof GraphQLError ? 200 : statusOfFault(error);

/** 400 where nothing has run, the status of a fault that withheld the whole result, otherwise the usual one (`null`). */
function statusOfResult({ data, errors = [] }: ExecutionResult): number | null {
  if (data === undefined) return 400;
  if (data !== null) return null;
  const faults = errors.map(({ originalError }) => originalError).filter((cause) => cause !== undefined);
  const statuses = faults.map(statusOfFailure).filter((status) => status >= 500);
  return statuses.length === 0 ? null : Math.max(...statuses);
}

/** Apollo's own log lines can quote requests; the API logs what it needs itself. */
const silentLogger = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/**
 * Executes operations with compiled documents, and lets an answer leave only after what must precede it:
 * a sensitive read whose audit entry cannot be written is not answered.
 */
function executionPlugin(
  schema: GraphQLSchema,
  logger: Logger,
  showsSchema: boolean,
  accounts: AccountBudget,
): ApolloServerPlugin<RequestContext> {
  const execute = compilingExecutor(schema);
  const costOf = operationCosts(schema);
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, request, contextValue: context }) {
          const present = (error: unknown) =>
            presentRefusal(presentError(error, context.requestId, logger), error, showsSchema);
          try {
            if (getOperationAST(document, request.operationName)?.operation === 'subscription')
              throw badInput('query', 'Subscriptions are answered at /graphql/stream.');
            if (context.viewer !== null) {
              const cost = costOf(document, request.operationName ?? undefined);
              const wait = await accounts.spend(context.viewer.id, cost);
              if (wait > 0) throw tooManyAttempts(wait);
            }
            const result = await execute(
              document,
              request.operationName ?? undefined,
              context,
              request.variables ?? {},
            );
            for (const step of context.beforeResponse) await step();
            const errors = result.errors?.map(present);
            const status = statusOfResult(result);
            return {
              http: { ...(status === null ? {} : { status }), headers: new HeaderMap() },
              body: {
                kind: 'single',
                singleResult: {
                  ...(result.data === undefined ? {} : { data: result.data }),
                  ...(errors ? { errors } : {}),
                },
              },
            };
          } catch (error) {
            return {
              http: { status: statusOfFailure(error), headers: new HeaderMap() },
              body: { kind: 'single', singleResult: { data: null, errors: [present(error)] } },
            };
          }
        },
      };
    },
  };
}
