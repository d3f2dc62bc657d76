import { request as requestHttp, type ClientRequest, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type Socket } from 'node:net';
import type { NoAnswer } from '@meldpunt/domain';

/** The beginning of an answer: all that is ever taken of one. */
export interface Head {
  readonly status: number;
  readonly location: string | null;
}

/** One request, to an address that has been looked up and allowed before. */
export interface HeadRequest {
  readonly url: URL;
  readonly method: 'HEAD' | 'GET';
  /** Where to connect: the address itself, never a name that could lead elsewhere by now. */
  readonly address: string;
  /** A connection already made, as through a proxy. */
  readonly socket?: Socket;
  readonly timeoutMs: number;
  readonly ca?: string;
}

const maxHeaderBytes = 16 * 1024;

/** Says nothing of who asks: no cookies, no referrer, no credentials. */
const headersFor = ({ url, method }: HeadRequest) => ({
  host: url.host,
  'user-agent': 'Mozilla/5.0 (compatible)',
  accept: '*/*',
  'accept-encoding': 'identity',
  connection: 'close',
  ...(method === 'GET' ? { range: 'bytes=0-0' } : {}),
});

/**
 * Asks one server for one status line. The connection is destroyed as soon as the headers are in; nothing listens for
 * a body, so that none is ever read, kept or passed on.
 */
export function readHead(request: HeadRequest): Promise<Head | NoAnswer> {
  return new Promise((done) => {
    const asked = open(request);
    const end = (outcome: Head | NoAnswer): void => {
      clearTimeout(deadline);
      asked.destroy();
      done(outcome);
    };
    const deadline = setTimeout(() => end('TIMED_OUT'), request.timeoutMs);
    asked.once('response', (answer: IncomingMessage) => {
      answer.destroy();
      answer.socket.destroy();
      end({ status: answer.statusCode ?? 0, location: answer.headers.location ?? null });
    });
    asked.once('upgrade', (answer: IncomingMessage, socket: Socket) => {
      socket.destroy();
      end({ status: answer.statusCode ?? 0, location: null });
    });
    // Errors may follow the destruction; they tell nothing more.
    asked.on('error', (error) => end(causeOf(error)));
    asked.end();
  });
}

function open(request: HeadRequest): ClientRequest {
  const { url, method, address, socket, ca } = request;
  const isSecure = url.protocol === 'https:';
  const hostname = url.hostname.replace(/^\[|\]$/g, '');
  return (isSecure ? requestHttps : requestHttp)({
    method,
    host: address,
    port: url.port === '' ? (isSecure ? 443 : 80) : Number(url.port),
    path: url.pathname + url.search,
    headers: headersFor(request),
    setHost: false,
    maxHeaderSize: maxHeaderBytes,
    ...(isSecure ? { servername: isIP(hostname) === 0 ? hostname : '' } : {}),
    ...(ca === undefined ? {} : { ca }),
    ...connectionOf(isSecure, socket),
  });
}

/** Over TLS the library takes a connection as `socket` and secures it; in the clear it wants to be handed one. */
const connectionOf = (isSecure: boolean, socket: Socket | undefined) =>
  socket === undefined || isSecure
    ? { agent: false, ...(socket === undefined ? {} : { socket }) }
    : { createConnection: () => socket };

const causes: ReadonlyMap<string, NoAnswer> = new Map([
  ['ECONNREFUSED', 'CONNECTION_REFUSED'],
  ['EHOSTUNREACH', 'CONNECTION_REFUSED'],
  ['ENETUNREACH', 'CONNECTION_REFUSED'],
  ['EADDRNOTAVAIL', 'CONNECTION_REFUSED'],
  ['ETIMEDOUT', 'TIMED_OUT'],
  ['EPROTO', 'TLS_FAILED'],
]);

const isOfTls = (code: string): boolean => /^ERR_(?:SSL|TLS)|CERT|SELF_SIGNED|UNABLE_TO_/.test(code);

function causeOf(error: Error): NoAnswer {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (code.startsWith('HPE_')) return 'NOT_HTTP';
  return causes.get(code) ?? (isOfTls(code) ? 'TLS_FAILED' : 'CONNECTION_LOST');
}
