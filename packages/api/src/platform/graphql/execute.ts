import {
  execute,
  getOperationAST,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { variableDefaults, type Variables } from './variable-defaults.js';

/** Max number of compiled documents in the cache; a typical client has a few dozen. */
const maxCompiled = 500;

export type Execute = (
  document: DocumentNode,
  operationName: string | undefined,
  context: unknown,
  variables: Variables,
) => Promise<ExecutionResult>;

type Compiled = (context: unknown, variables: Variables) => Promise<ExecutionResult>;

/**
 * Executes operations. An operation is interpreted the first time and compiled from the second time on, so that a caller
 * who always sends new documents cannot make the server compile. The most recently used documents stay compiled.
 */
export function compilingExecutor(schema: GraphQLSchema): Execute {
  const sighted = new WeakMap<DocumentNode, Set<string>>();
  const compiled = new Map<DocumentNode, Map<string, Compiled | null>>();

  /** Returns the compiled form; `null` the first time, and for an operation that cannot be compiled. */
  const compiledForm = (document: DocumentNode, operationName: string): Compiled | null => {
    const names = sighted.get(document);
    if (!names?.has(operationName)) {
      sighted.set(document, (names ?? new Set()).add(operationName));
      return null;
    }
    const forms = compiled.get(document) ?? new Map<string, Compiled | null>();
    compiled.delete(document);
    compiled.set(document, forms);
    if (!forms.has(operationName)) forms.set(operationName, compile(schema, document, operationName));
    const [oldest] = compiled.keys();
    if (compiled.size > maxCompiled && oldest !== undefined) compiled.delete(oldest);
    return forms.get(operationName) ?? null;
  };

  return async (document, operationName, context, variables) => {
    const form = compiledForm(document, operationName ?? '');
    const result = await form?.(context, variables);
    // No data means that the variables are invalid and nothing was executed. The interpreter gives the error message.
    if (result !== undefined && 'data' in result) return result;
    return execute({
      schema,
      document,
      contextValue: context,
      variableValues: variables,
      ...(operationName === undefined ? {} : { operationName }),
    });
  };
}

function compile(schema: GraphQLSchema, document: DocumentNode, name: string): Compiled | null {
  const operationName = name === '' ? undefined : name;
  const operation = getOperationAST(document, operationName);
  const query = compileQuery(schema, document, operationName);
  if (!operation || !isCompiledQuery(query)) return null;
  const complete = variableDefaults(schema, operation);
  return async (context, variables) =>
    (await query.query(undefined, context, complete(variables))) as ExecutionResult;
}
