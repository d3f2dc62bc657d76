import { once } from 'node:events';
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { SelfSigned } from './certificate.js';

/** The behaviour of the host for a path: a status, a redirect, or one of several faults. */
export type Manner =
  | number
  | { readonly status: number; readonly location: string }
  /** A status with additional headers. */
  | { readonly status: number; readonly headers: Readonly<Record<string, string>> }
  /** A behaviour that depends on the headers of the request. */
  | ((headers: IncomingMessage['headers']) => number)
  /** Accepts the request and never responds. */
  | 'HANG'
  /** Returns 200 and sends an endless body. */
  | 'ENDLESS'
  /** Closes the connection without a response. */
  | 'CUT'
  /** Sends bytes that are not HTTP. */
  | 'GARBAGE';

/** A received request. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
}

/** A web host on loopback whose content can be removed, moved and restored. */
export interface WebHost {
  readonly port: number;
  readonly received: readonly Received[];
  /** How many connections are open now. */
  readonly open: () => number;
  /** Bytes of bodies that were handed to the network so far. */
  readonly bodyBytes: () => number;
  /** From now on does this with a path; 404 for a path never named. `onHead` is for `HEAD` alone. */
  serve(path: string, manner: Manner, onHead?: Manner): void;
  stop(): Promise<void>;
}

/** Starts a web host; with TLS if a certificate is given. */
export async function startWebHost(tls?: SelfSigned): Promise<WebHost> {
  const received: Received[] = [];
  const manners = new Map<string, Manner>();
  const headManners = new Map<string, Manner>();
  const sockets = new Set<Socket>();
  let bodyBytes = 0;
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    const { method = '', url: path = '', headers } = request;
    received.push({ method, path, headers });
    const manner = (method === 'HEAD' ? headManners.get(path) : undefined) ?? manners.get(path) ?? 404;
    act(manner, request, response, (bytes) => (bodyBytes += bytes));
  };
  const server = tls === undefined ? createHttp(listener) : createHttps(tls, listener);
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    received,
    open: () => sockets.size,
    bodyBytes: () => bodyBytes,
    serve: (path, manner, onHead) => {
      manners.set(path, manner);
      if (onHead === undefined) headManners.delete(path);
      else headManners.set(path, onHead);
    },
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

function act(
  manner: Manner,
  { socket, method, headers }: IncomingMessage,
  response: ServerResponse,
  count: (bytes: number) => void,
): void {
  if (typeof manner === 'number' || typeof manner === 'function') {
    const status = typeof manner === 'number' ? manner : manner(headers);
    const body = method === 'HEAD' ? '' : 'never to be read';
    count(body.length);
    response.writeHead(status, { 'set-cookie': 'visitor=1' }).end(body);
  } else if (typeof manner === 'object')
    response
      .writeHead(manner.status, 'headers' in manner ? { ...manner.headers } : { location: manner.location })
      .end();
  else if (manner === 'CUT') socket.destroy();
  else if (manner === 'GARBAGE') socket.end('this is not a protocol\r\n\r\n');
  else if (manner === 'ENDLESS') pour(response, count);
}

const piece = Buffer.alloc(1024, '.');

/** Sends an endless body in small parts, until the caller disconnects. */
function pour(response: ServerResponse, count: (bytes: number) => void): void {
  response.writeHead(200);
  const more = (): void => {
    if (response.destroyed || response.socket?.destroyed !== false) return;
    count(piece.length);
    if (response.write(piece)) setImmediate(more);
    else response.once('drain', more);
  };
  more();
}
