import { SpanKind } from '@opentelemetry/api';
import { lookup as systemLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, request as undiciRequest, type Dispatcher } from 'undici';
import { inSpan } from '../tracing/spans.js';
import { mayReach, type DeliveryMode, type Reach } from './may-reach.js';

/** A request to an external server. */
export interface OutboundRequest {
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly timeoutMs?: number;
  /** Max number of bytes of the body that are read; 0 to read none. */
  readonly maxBytes?: number;
  readonly signal?: AbortSignal;
  /** A separate connection pool, for example with a client certificate; created by `agentFor`. */
  readonly dispatcher?: Dispatcher;
}

export interface OutboundAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A response with any status, or the reason why there is none. */
export type OutboundResult =
  | { readonly ok: true; readonly value: OutboundAnswer }
  | { readonly ok: false; readonly error: 'NO_ANSWER' | 'NOT_ALLOWED' };

/** The client for all outgoing connections of this system. */
export interface Outbound {
  readonly mode: DeliveryMode;
  /** Sends a request. It never throws because of the other side, follows no redirect, and reads max `maxBytes`. */
  request(url: string, options?: OutboundRequest): Promise<OutboundResult>;
  /** Whether a connection to this host and IP address is allowed; for protocols other than HTTP. */
  mayConnect(host: string, address: string): boolean;
  /** Creates a connection pool with the same rules and other options (a client certificate, a CA). */
  agentFor(options?: Agent.Options): Agent;
  close(): Promise<void>;
}

const defaultTimeoutMs = 15_000;
const defaultMaxBytes = 1_048_576;

/** Creates the outbound client. IP addresses are checked when connecting, so that a name cannot resolve differently in between. */
export function createOutbound(reach: Reach): Outbound {
  const agents: Agent[] = [];
  const agentFor = (options: Agent.Options = {}): Agent => {
    const agent = new Agent({
      ...options,
      connect: { ...(options.connect as object | undefined), lookup: guardedLookup(reach) },
    });
    agents.push(agent);
    return agent;
  };
  const shared = agentFor();
  return {
    mode: reach.mode,
    mayConnect: (host, address) => mayReach(reach, host, address),
    agentFor,
    request: (url, options = {}) =>
      inSpan(
        'outbound request',
        { 'http.request.method': options.method ?? 'GET' },
        async (span) => {
          const result = await send(reach, options.dispatcher ?? shared, url, options);
          span?.setAttribute('meldpunt.outcome', result.ok ? String(result.value.status) : result.error);
          return result;
        },
        SpanKind.CLIENT,
      ),
    close: async () => {
      await Promise.all(agents.map((agent) => agent.destroy()));
    },
  };
}

async function send(
  reach: Reach,
  dispatcher: Dispatcher,
  url: string,
  { method = 'GET', headers, body, timeoutMs = defaultTimeoutMs, maxBytes, signal }: OutboundRequest,
): Promise<OutboundResult> {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^\[|\]$/g, '') : '';
  if (host === '' || (isIP(host) !== 0 && !mayReach(reach, host, host)))
    return { ok: false, error: 'NOT_ALLOWED' };
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const answer = await undiciRequest(url, {
      method,
      dispatcher,
      ...(headers === undefined ? {} : { headers }),
      ...(body === undefined ? {} : { body }),
      signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
    });
    return {
      ok: true,
      value: {
        status: answer.statusCode,
        headers: plainHeaders(answer.headers),
        body: await readAtMost(answer.body, maxBytes ?? defaultMaxBytes),
      },
    };
  } catch (error) {
    return { ok: false, error: isRefusedAddress(error) ? 'NOT_ALLOWED' : 'NO_ANSWER' };
  }
}

const plainHeaders = (headers: Dispatcher.ResponseData['headers']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    ),
  );

/** Reads the first `maxBytes` of a body and never the rest. */
async function readAtMost(body: Dispatcher.ResponseData['body'], maxBytes: number): Promise<string> {
  if (maxBytes === 0) {
    // Destroying a body that is still being received emits an abort error, which is expected here.
    body.once('error', () => {}).destroy();
    return '';
  }
  const parts: Buffer[] = [];
  let read = 0;
  for await (const part of body as AsyncIterable<Buffer>) {
    parts.push(part.subarray(0, maxBytes - read));
    read += part.length;
    if (read >= maxBytes) break;
  }
  return Buffer.concat(parts).toString('utf8');
}

const refusedAddress = 'ERR_ADDRESS_NOT_ALLOWED';

function isRefusedAddress(error: unknown): boolean {
  const { code, cause } = error as { readonly code?: unknown; readonly cause?: unknown };
  return code === refusedAddress || (cause !== undefined && isRefusedAddress(cause));
}

/** A DNS look-up that returns only allowed IP addresses. */
const guardedLookup =
  (reach: Reach): LookupFunction =>
  (hostname, options, done) => {
    systemLookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, '', 0);
      const allowed = addresses.filter(({ address }) => mayReach(reach, hostname, address));
      const [first] = allowed;
      if (first === undefined)
        return done(Object.assign(new Error('address not allowed'), { code: refusedAddress }), '', 0);
      if (options.all === true) return (done as (error: null, found: typeof allowed) => void)(null, allowed);
      return done(null, first.address, first.family);
    });
  };
