import type { Fetcher } from '@graphiql/toolkit';
import { getOperationAST, parse, type OperationDefinitionNode } from 'graphql';
import { createClient } from 'graphql-sse';

/** Sends operations of the explorer with a token; subscriptions over Server-Sent Events. */
export const fetcherWith =
  (token: string | null): Fetcher =>
  ({ query, variables, operationName }, { headers } = {}) => {
    const sent = { ...(token === null ? {} : { authorization: `Bearer ${token}` }), ...headers };
    const chosen = operationOf(query, operationName);
    const operation = { query, variables, operationName: chosen?.name?.value };
    return chosen?.operation === 'subscription' ? subscribe(operation, sent) : send(operation, sent);
  };

/**
 * The operation of a text that is sent. If there is only one, it is that one, whatever name the editor gives: the editor
 * reads the text a moment after it was changed. `null` if none can be read; the API then tells the fault.
 */
function operationOf(query: string, name: string | null | undefined): OperationDefinitionNode | null {
  try {
    const document = parse(query);
    return getOperationAST(document) ?? getOperationAST(document, name) ?? null;
  } catch {
    return null;
  }
}

interface Operation {
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly operationName: string | undefined;
}

async function send(operation: Operation, headers: Record<string, string>) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(operation),
  });
  return response.json();
}

function subscribe(operation: Operation, headers: Record<string, string>) {
  const client = createClient({ url: '/graphql/stream', headers, retryAttempts: 0 });
  return client.iterate<Record<string, unknown>, Record<string, unknown>>(
    operation as Parameters<typeof client.iterate>[0],
  );
}
