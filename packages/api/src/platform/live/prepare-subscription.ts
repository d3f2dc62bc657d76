import {
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  getOperationAST,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import type { RequestParams } from 'graphql-sse';
import { limitsRule, queryLimits } from '../graphql/limits.js';

/** A parsed request for a subscription. */
export interface SubscriptionRequest {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface PrepareSettings {
  readonly showsSchema: boolean;
  readonly maxTokens: number;
}

/** Parses and validates a request for a subscription, with the same limits as other documents. Returns it or its errors. */
export function prepareSubscription(
  { query, variables, operationName }: RequestParams,
  schema: GraphQLSchema,
  { showsSchema, maxTokens }: PrepareSettings,
): SubscriptionRequest | readonly GraphQLError[] {
  const document = parsed(query, maxTokens);
  if (document instanceof GraphQLError) return [document];
  const rules = [...specifiedRules, limitsRule(queryLimits)];
  const problems = validate(
    schema,
    document,
    showsSchema ? rules : [...rules, NoSchemaIntrospectionCustomRule],
  );
  if (problems.length > 0)
    return problems.map(
      ({ message, nodes }) =>
        new GraphQLError(message, {
          ...(nodes === undefined ? {} : { nodes }),
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
        }),
    );
  const name = typeof operationName === 'string' ? operationName : null;
  if (getOperationAST(document, name)?.operation !== 'subscription')
    return [
      refusal('Only subscriptions are accepted here: send queries and mutations to /graphql.', 'BAD_REQUEST'),
    ];
  return { document, operationName: name, variables: variables ?? {} };
}

function parsed(query: string, maxTokens: number): DocumentNode | GraphQLError {
  try {
    return parse(query, { maxTokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return refusal(error.message, 'GRAPHQL_PARSE_FAILED', error.locations);
  }
}

const refusal = (message: string, code: string, locations?: GraphQLError['locations']): GraphQLError =>
  new GraphQLError(message, {
    extensions: { code, ...(locations === undefined ? {} : { locations }) },
  });
