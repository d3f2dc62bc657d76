import { randomUUID } from 'node:crypto';
import { ApolloServer, HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import {
  getOperationAST,
  GraphQLError,
  Kind,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Logger } from 'pino';
import type { AccountBudget } from '../platform/account-budget.js';
import { executeQuery } from './execute-query.js';
import { mayLag } from './may-lag.js';
import { recordRefusals } from '../features/audit/index.js';
import type { RequestContext } from '../platform/context.js';
import { badInput, tooManyAttempts } from '../platform/graphql/access-error.js';
import { compilingExecutor } from '../platform/graphql/execute.js';
import { presentError } from '../platform/graphql/format-error.js';
import { challengeHeaders } from '../platform/http/challenge.js';
import { noteRefusals } from '../platform/logging/note-refusals.js';
import { statusOfFault } from '../platform/http/status-of-fault.js';
import { inSpan } from '../platform/tracing/spans.js';
import { limitsRule, operationCosts, queryLimits } from '../platform/graphql/limits.js';
import { inLanguage } from '../platform/graphql/error-in-language.js';
import { presentRefusal } from '../platform/graphql/present-refusal.js';

export const maxTokens = 5_000;

interface ApolloSettings {
  readonly accounts: AccountBudget;
  readonly logger: Logger;
  /** Whether introspection is allowed, and errors may suggest names of the schema. */
  readonly showsSchema: boolean;
}

/** The GraphQL server: checks the limits before execution, executes compiled documents, masks faults. */
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

/** HTTP status of a failed request: 200 for a refusal (its own status is in `errors`), 5xx for a fault. */
const statusOfFailure = (error: unknown): number =>
  error instanceof GraphQLError ? 200 : statusOfFault(error);

/**
 * 400 if nothing was executed, the status of the fault if it left no data, 401 if stronger authentication is required and
 * there is no data, otherwise `null` (the default status).
 */
function statusOfResult({ data, errors = [] }: ExecutionResult): number | null {
  if (data === undefined) return 400;
  if (data !== null) return null;
  const faults = errors.map(({ originalError }) => originalError).filter((cause) => cause !== undefined);
  const statuses = faults.map(statusOfFailure).filter((status) => status >= 500);
  if (statuses.length > 0) return Math.max(...statuses);
  return errors.some(({ extensions }) => extensions['code'] === 'STEP_UP_REQUIRED') ? 401 : null;
}

/** The kind of an operation and its root fields: names of the schema. The name that its caller gave is not used. */
function spanNameOf(operation: OperationDefinitionNode | null | undefined): string {
  const fields = operation?.selectionSet.selections.map((one) =>
    one.kind === Kind.FIELD ? one.name.value : '…',
  );
  return `${operation?.operation ?? 'operation'} ${[...new Set(fields)].slice(0, 5).join(' ')}`;
}

const headersOf = (headers: Readonly<Record<string, string>>): HeaderMap => {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) map.set(name, value);
  return map;
};

/** Apollo's own log lines can contain requests. The API does its own logging. */
const silentLogger = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/**
 * Executes operations with compiled documents. It runs the steps of `beforeResponse` before it returns a result: if the
 * audit entry of a sensitive read cannot be written, nothing of the result is sent.
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
            inLanguage(
              presentRefusal(presentError(error, context.requestId, logger), error, showsSchema),
              context.language,
            );
          const operation = getOperationAST(document, request.operationName);
          try {
            if (operation?.operation === 'subscription')
              throw badInput('query', 'Send subscriptions to /graphql/stream.');
            if (context.viewer !== null) {
              const cost = costOf(document, request.operationName ?? undefined);
              const wait = await accounts.spend(context.viewer.id, cost);
              if (wait > 0) throw tooManyAttempts(wait);
            }
            const variables = request.variables ?? {};
            const run = () =>
              inSpan(spanNameOf(operation), {}, async () =>
                execute(document, request.operationName ?? undefined, context, variables),
              );
            const result =
              operation?.operation === 'query'
                ? await executeQuery(run, context, { mayLag: mayLag(schema, operation, variables), logger })
                : await run();
            recordRefusals(context, result.errors ?? []);
            for (const step of context.beforeResponse) await step();
            const errors = result.errors?.map(present);
            noteRefusals(context.noteSecurity, errors ?? [], context);
            const challenge = challengeHeaders(errors ?? []);
            const status = statusOfResult(result);
            return {
              http: { ...(status === null ? {} : { status }), headers: headersOf(challenge) },
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
