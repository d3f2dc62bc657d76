import type { ServerResponse } from 'node:http';
import { securityHeaders } from '../http/security-headers.js';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import type { Request } from 'graphql-sse';
import type { RequestContext } from '../context.js';

export const eventStream = 'text/event-stream';

/** A request of a signed-in caller to `/graphql/stream`. */
export interface Called {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly context: RequestContext;
  readonly viewerId: string;
}

/** Whose rights a stream has: the newest request of its caller, with its bearer token, and the context of that request. */
export interface Caller {
  readonly request: FastifyRequest;
  readonly context: RequestContext;
}

/** One subscription, from its request to its end. */
export interface Following {
  readonly context: RequestContext;
  readonly caller: Caller;
  readonly viewerId: string;
  readonly signal: AbortSignal;
  readonly response: ServerResponse;
  /** The token of the connection that it shares with others; `null` for a connection of its own. */
  readonly token: string | null;
  /** Subtracts this subscription from the number of open ones. */
  leave: () => void;
  /** Called when it has ended. */
  readonly ended: () => void;
}

/** The token of a shared connection, in a request of its caller. */
export function tokenOf({ headers }: FastifyRequest): string | null {
  const token = headers['x-graphql-event-stream-token'];
  return typeof token === 'string' && token !== '' ? token : null;
}

/** The request as the library reads it. */
export const asRequest = <Context>(
  request: FastifyRequest,
  context: Context,
  accept: string,
  { method, url } = { method: request.method, url: request.url },
): Request<FastifyRequest, Context> => ({
  method,
  url,
  headers: { get: (name) => (name === 'accept' ? accept : String(request.headers[name])) },
  body: request.body as Record<string, unknown>,
  raw: request,
  context,
});

/** Adds codes to the errors of the library, which has none. */
export function withCodes(body: string | null): { readonly errors: readonly GraphQLFormattedError[] } {
  const { errors } = JSON.parse(body ?? '{"errors":[{"message":"Send JSON with a `query`."}]}') as {
    readonly errors: readonly GraphQLFormattedError[];
  };
  return {
    errors: errors.map((error) => ({ ...error, extensions: { code: 'BAD_REQUEST', ...error.extensions } })),
  };
}

/** The headers that other parts of the server have set: a hijacked response must send them itself. */
export const headersOf = (reply: FastifyReply): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(Object.entries(reply.getHeaders()).map(([name, value]) => [name, String(value)])),
  ...securityHeaders,
});
