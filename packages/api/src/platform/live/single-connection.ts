import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Request, Response } from 'graphql-sse';
import type { RequestContext } from '../context.js';
import { sendEvents } from './event-stream.js';
import type { OpenStreams } from './open-streams.js';
import type { StreamLimiter } from './stream-limiter.js';
import {
  asRequest,
  eventStream,
  headersOf,
  tokenOf,
  withCodes,
  type Called,
  type Following,
} from './stream-request.js';

/** A connection that several subscriptions of one account share. */
interface Connection {
  readonly token: string;
  readonly viewerId: string;
  /** The newest request of its caller: each request with a valid bearer token renews the connection. */
  request: FastifyRequest;
  context: RequestContext;
  /** `null` until the caller has opened the stream. */
  response: ServerResponse | null;
  readonly controller: AbortController;
  /** Ends one subscription, by the id that the caller gave it. */
  readonly operations: Map<string, AbortController>;
  readonly leave: () => void;
}

interface Parts {
  readonly handle: (request: Request<FastifyRequest, Following>) => Promise<Response>;
  readonly limiter: StreamLimiter;
  readonly streams: OpenStreams;
}

/** A reservation that is not opened in this time is removed. */
const reservedMs = 30_000;

/**
 * The single-connection mode of `graphql-sse`. `PUT` reserves a connection and returns its token; `GET` opens it; `POST` adds
 * a subscription; `DELETE` ends one. `PUT` with the token of an own connection renews its bearer token. A connection is known
 * to this process only and belongs to one account. Each connection and each subscription counts in the limits of streams.
 */
export function singleConnections({
  handle,
  limiter,
  streams,
}: Parts): (called: Called) => Promise<FastifyReply> {
  const connections = new Map<string, Connection>();

  return async (called) => {
    const { request, reply, context, viewerId } = called;
    const token = tokenOf(request);
    const found = token === null ? undefined : connections.get(token);
    const connection = found?.viewerId === viewerId ? found : null;
    if (connection !== null) Object.assign(connection, { request, context });
    if (request.method === 'PUT' && token === null) return reserve(called);
    if (connection === null) return refuse(reply, 404, 'Connection not found: reserve one with PUT.');
    switch (request.method) {
      case 'PUT':
        return reply.type('text/plain').send(connection.token);
      case 'GET':
        return open(connection, reply);
      case 'POST':
        return subscribe(connection, reply);
      default:
        return end(connection, reply);
    }
  };

  async function reserve({ request, reply, context, viewerId }: Called): Promise<FastifyReply> {
    const leave = limiter.take(viewerId);
    if (leave === null) return refuse(reply, 429, 'Too many streams are open.', 'RATE_LIMITED');
    const connection: Connection = {
      token: randomUUID(),
      viewerId,
      request,
      context,
      response: null,
      controller: new AbortController(),
      operations: new Map(),
      leave,
    };
    connections.set(connection.token, connection);
    await handle(asRequest(request, followingOf(connection), '*/*'));
    setTimeout(() => {
      if (connection.response === null) void discard(connection);
    }, reservedMs).unref();
    return reply.code(201).type('text/plain').send(connection.token);
  }

  /** Sends the events of all subscriptions until the caller goes. */
  async function open(connection: Connection, reply: FastifyReply): Promise<FastifyReply> {
    if (connection.response !== null) return refuse(reply, 409, 'The connection is open already.');
    const stream = streams.begin(reply.raw);
    connection.response = stream.response;
    try {
      const body = await eventsOf(connection);
      const stop = (): void => {
        connection.controller.abort();
        void body.return(undefined);
      };
      stream.signal.addEventListener('abort', stop);
      if (stream.signal.aborted) stop();
      const headers = headersOf(reply);
      reply.hijack();
      await sendEvents(body, headers, stream);
    } finally {
      forget(connection);
      stream.end();
    }
    return reply;
  }

  async function subscribe(connection: Connection, reply: FastifyReply): Promise<FastifyReply> {
    if (connection.response === null) return refuse(reply, 409, 'Open the connection with GET first.');
    const { request, operations } = connection;
    const id = operationIn(request.body);
    if (id === null) return refuse(reply, 400, 'Send `extensions.operationId`.');
    if (operations.has(id)) return refuse(reply, 409, 'A subscription with this id is open.');
    const controller = new AbortController();
    operations.set(id, controller);
    const following = followingOf(connection, controller.signal, () => operations.delete(id));
    const [body, { status }] = await handle(asRequest(request, following, 'application/json'));
    if (status === 202) return reply.code(202).send();
    following.leave();
    following.ended();
    await forgetOperation(connection, id);
    return reply.code(status).send(body === null ? undefined : withCodes(String(body)));
  }

  async function end(connection: Connection, reply: FastifyReply): Promise<FastifyReply> {
    const { operationId } = connection.request.query as { readonly operationId?: string };
    if (operationId === undefined)
      return refuse(reply, 400, 'Send `operationId` in the query of the address.');
    connection.operations.get(operationId)?.abort();
    await forgetOperation(connection, operationId);
    return reply.code(200).send();
  }

  async function forgetOperation(connection: Connection, id: string): Promise<void> {
    const remove = { method: 'DELETE', url: `/graphql/stream?operationId=${encodeURIComponent(id)}` };
    await handle(asRequest(connection.request, followingOf(connection), '*/*', remove));
  }

  async function eventsOf(connection: Connection): Promise<AsyncGenerator<string>> {
    const get = { method: 'GET', url: '/graphql/stream' };
    const [body] = await handle(asRequest(connection.request, followingOf(connection), eventStream, get));
    return body as AsyncGenerator<string>;
  }

  /** Removes a reservation that nobody opened, here and in the library. */
  async function discard(connection: Connection): Promise<void> {
    forget(connection);
    await (await eventsOf(connection)).return(undefined);
  }

  function forget(connection: Connection): void {
    connection.controller.abort();
    connections.delete(connection.token);
    connection.leave();
  }
}

/** What the library passes on for a request of this connection. */
const followingOf = (
  connection: Connection,
  signal: AbortSignal = connection.controller.signal,
  ended: () => void = () => {},
): Following => ({
  context: connection.context,
  caller: connection,
  viewerId: connection.viewerId,
  signal: AbortSignal.any([connection.controller.signal, signal]),
  response: connection.response as ServerResponse,
  token: connection.token,
  leave: () => {},
  ended,
});

function operationIn(body: unknown): string | null {
  const id = (body as { readonly extensions?: { readonly operationId?: unknown } } | null)?.extensions
    ?.operationId;
  return typeof id === 'string' && id !== '' && id.length <= 100 ? id : null;
}

const refuse = (reply: FastifyReply, status: number, message: string, code = 'BAD_REQUEST'): FastifyReply =>
  reply.code(status).send({ errors: [{ message, extensions: { code } }] });
