import { isIP } from 'node:net';
import { connect as secure } from 'node:tls';
import type { NoAnswer } from '@meldpunt/domain';
import { browserHeaders, type Navigation } from './browser-headers.js';
import { HeadReader, type Head } from './head-reader.js';
import { pacedSocket, type PacedSocket } from './paced-socket.js';
import { receiveClear } from './receive-clear.js';
import { recordStream } from './record-stream.js';

/** One request to an address that was resolved and allowed before. */
export interface HeadRequest extends Navigation {
  readonly method: 'HEAD' | 'GET';
  /** The IP address to connect to. Never a name, which could resolve differently by now. */
  readonly address: string;
  /** An existing connection, such as through a proxy. */
  readonly socket?: PacedSocket;
  readonly timeoutMs: number;
  readonly ca?: string;
}

/**
 * Requests the head of one response from a server, with browser headers. The connection is closed at the empty line
 * after the headers. Without TLS no byte after it is read from the network. With TLS no record after the one that
 * contains it is read, and the rest of that record is discarded unread.
 */
export function readHead(request: HeadRequest): Promise<Head | NoAnswer> {
  const { url, address } = request;
  const paced = request.socket ?? pacedSocket({ host: address, port: portOf(url) });
  const { socket } = paced;
  return new Promise((done) => {
    let isOver = false;
    const end = (outcome: Head | NoAnswer): void => {
      if (isOver) return;
      isOver = true;
      clearTimeout(deadline);
      socket.resetAndDestroy();
      done(outcome);
    };
    const deadline = setTimeout(() => end('TIMED_OUT'), request.timeoutMs);
    const reader = new HeadReader();
    const take = (part: Buffer): number => {
      if (isOver) return 0;
      const progress = reader.add(part);
      if (typeof progress === 'object' && 'missing' in progress) return progress.missing;
      end(progress);
      return 0;
    };
    // Errors after the end are ignored.
    socket.on('error', (error) => end(causeOf(error)));
    socket.once('close', () => end('CONNECTION_LOST'));
    if (url.protocol === 'https:') securely(request, paced, take, end, () => !isOver);
    else {
      socket.write(requestOf(request));
      paced.take(take);
      socket.once('end', () => end('CONNECTION_LOST'));
    }
  });
}

function securely(
  request: HeadRequest,
  paced: PacedSocket,
  take: (part: Buffer) => number,
  end: (outcome: NoAnswer) => void,
  isWanted: () => boolean,
): void {
  const { url, address, ca } = request;
  const hostname = url.hostname.replace(/^\[|\]$/g, '');
  const secured = secure({
    socket: recordStream(paced, isWanted),
    host: address,
    servername: isIP(hostname) === 0 ? hostname : '',
    ALPNProtocols: ['http/1.1'],
    rejectUnauthorized: true,
    ...(ca === undefined ? {} : { ca }),
  });
  secured.once('secureConnect', () => secured.write(requestOf(request)));
  secured.on('error', (error) => end(causeOf(error)));
  secured.once('close', () => end('CONNECTION_LOST'));
  receiveClear(secured, take);
}

const portOf = ({ port, protocol }: URL): number =>
  port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);

const requestOf = (request: HeadRequest): string => {
  const { url, method } = request;
  const lines = browserHeaders(request).map(([name, value]) => `${name}: ${value}`);
  return [`${method} ${url.pathname}${url.search} HTTP/1.1`, ...lines, '', ''].join('\r\n');
};

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
  return causes.get(code) ?? (isOfTls(code) ? 'TLS_FAILED' : 'CONNECTION_LOST');
}
