import type { Fetcher } from '@graphiql/toolkit';
import { getOperationAST } from 'graphql';
import { createClient } from 'graphql-sse';

/** Sends operations of the explorer with a token; subscriptions over Server-Sent Events. */
export const fetcherWith =
  (token: string | null): Fetcher =>
  ({ query, variables, operationName }, { headers, documentAST } = {}) => {
    const sent = { ...(token === null ? {} : { authorization: `Bearer ${token}` }), ...headers };
    const operation = { query, variables, operationName: operationName ?? undefined };
    const isSubscription =
      documentAST !== undefined && getOperationAST(documentAST, operationName)?.operation === 'subscription';
    return isSubscription ? subscribe(operation, sent) : send(operation, sent);
  };

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
