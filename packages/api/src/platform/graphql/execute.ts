import {
  execute,
  getOperationAST,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { variableDefaults, type Variables } from './variable-defaults.js';

/** How many documents stay compiled; a well-behaved client has a few dozen. */
const maximumCompiled = 500;

export type Execute = (
  document: DocumentNode,
  operationName: string | undefined,
  context: unknown,
  variables: Variables,
) => Promise<ExecutionResult>;

type Compiled = (context: unknown, variables: Variables) => Promise<ExecutionResult>;

/**
 * Executes operations, compiled from their second sighting on: whoever sends a new document each time
 * pays for interpretation and cannot make the server compile.
 */
export function compilingExecutor(schema: GraphQLSchema): Execute {
  const seen = new WeakMap<DocumentNode, Map<string, Compiled | null>>();
  let compiled = 0;

  const compile = (document: DocumentNode, operationName: string | undefined): Compiled | null => {
    if (compiled >= maximumCompiled) return null;
    const operation = getOperationAST(document, operationName);
    const query = compileQuery(schema, document, operationName);
    if (!operation || !isCompiledQuery(query)) return null;
    compiled += 1;
    const complete = variableDefaults(schema, operation);
    return async (context, variables) =>
      (await query.query(undefined, context, complete(variables))) as ExecutionResult;
  };

  return async (document, operationName, context, variables) => {
    const operations = seen.get(document) ?? new Map<string, Compiled | null>();
    const key = operationName ?? '';
    let query = operations.get(key) ?? null;
    if (query === null && operations.has(key)) query = compile(document, operationName);
    operations.set(key, query);
    seen.set(document, operations);
    if (query !== null) return query(context, variables);
    return execute({
      schema,
      document,
      contextValue: context,
      variableValues: variables,
      ...(operationName === undefined ? {} : { operationName }),
    });
  };
}
