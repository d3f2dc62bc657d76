import { execute, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';

/** How many documents stay compiled; a well-behaved client has a few dozen. */
const maximumCompiled = 500;

export type Execute = (
  document: DocumentNode,
  operationName: string | undefined,
  context: unknown,
  variables: Readonly<Record<string, unknown>>,
) => Promise<ExecutionResult>;

/**
 * Executes operations, compiled from their second sighting on: whoever sends a new document each time
 * pays for interpretation and cannot make the server compile.
 */
export function compilingExecutor(schema: GraphQLSchema): Execute {
  const seen = new WeakMap<DocumentNode, Map<string, CompiledQuery | null>>();
  let compiled = 0;

  const compile = (document: DocumentNode, operationName: string | undefined): CompiledQuery | null => {
    if (compiled >= maximumCompiled) return null;
    const query = compileQuery(schema, document, operationName);
    if (!isCompiledQuery(query)) return null;
    compiled += 1;
    return query;
  };

  return async (document, operationName, context, variables) => {
    const operations = seen.get(document) ?? new Map<string, CompiledQuery | null>();
    const key = operationName ?? '';
    let query = operations.get(key) ?? null;
    if (query === null && operations.has(key)) query = compile(document, operationName);
    operations.set(key, query);
    seen.set(document, operations);
    if (query !== null) return (await query.query(undefined, context, variables)) as ExecutionResult;
    return execute({
      schema,
      document,
      contextValue: context,
      variableValues: variables,
      ...(operationName === undefined ? {} : { operationName }),
    });
  };
}
