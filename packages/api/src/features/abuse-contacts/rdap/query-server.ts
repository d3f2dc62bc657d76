import { err, ok, type Result } from '@meldpunt/domain';
import type { Clock } from '../../../platform/clock.js';
import { asRecord, readJson } from './bounded-json.js';
import { rdapFailure, type RdapFailure } from './rdap-failure.js';
import type { RdapReply, RdapRequest } from './rdap-request.port.js';

const limits = {
  accept: 'application/rdap+json, application/json;q=0.8',
  timeoutMs: 10_000,
  maximumBytes: 512 * 1024,
};
const maxRedirects = 5;
const maxWaitSeconds = 86_400;

const header = ({ headers }: RdapReply, name: string): string | null => {
  const value = headers[name];
  return typeof value === 'string' ? value : (value?.[0] ?? null);
};

/** Reads `Retry-After`: seconds or a date (RFC 9110, 10.2.3). Returns seconds, max. one day. */
function secondsToWait(reply: RdapReply, clock: Clock): number | null {
  const text = header(reply, 'retry-after');
  if (text === null) return null;
  const seconds = /^\d{1,9}$/.test(text) ? Number(text) : (Date.parse(text) - clock().getTime()) / 1000;
  return Number.isFinite(seconds) ? Math.min(Math.max(0, Math.ceil(seconds)), maxWaitSeconds) : null;
}

function failureOf(reply: RdapReply, clock: Clock): RdapFailure | null {
  const { status } = reply;
  if (status === 200) return null;
  if (status === 404 || status === 410) return rdapFailure('NOT_FOUND');
  if (status === 429) return rdapFailure('THROTTLED', secondsToWait(reply, clock));
  if (status === 503 && header(reply, 'retry-after') !== null)
    return rdapFailure('THROTTLED', secondsToWait(reply, clock));
  return rdapFailure(status >= 500 || status === 408 ? 'UNREACHABLE' : 'REFUSED');
}

/** Resolves a link in a reply. `null` if it is not HTTP(S) or would go from HTTPS to HTTP. */
export function resolveLink(href: string, from: string): string | null {
  const target = URL.parse(href, from);
  if (target === null || !/^https?:$/.test(target.protocol)) return null;
  return from.startsWith('https:') && target.protocol !== 'https:' ? null : target.href;
}

/** The target of a redirect (RFC 7480, 5.2); `null` if the reply is none. */
function redirectOf(reply: RdapReply, from: string): string | null {
  const location = [301, 302, 303, 307, 308].includes(reply.status) ? header(reply, 'location') : null;
  return location === null ? null : resolveLink(location, from);
}

/** Sends one query to one server and reads the reply. Never throws, whatever the server sends. */
export async function queryServer(
  url: string,
  request: RdapRequest,
  clock: Clock,
): Promise<Result<Readonly<Record<string, unknown>>, RdapFailure>> {
  let at = url;
  for (let redirects = 0; redirects <= maxRedirects; redirects += 1) {
    const reply = await request(at, limits).catch(() => null);
    if (reply === null) return err(rdapFailure('UNREACHABLE'));
    const next = redirectOf(reply, at);
    if (next !== null) {
      at = next;
      continue;
    }
    const failure = failureOf(reply, clock);
    if (failure !== null) return err(failure);
    const answer = asRecord(readJson(reply.body));
    return Object.keys(answer).length > 0 ? ok(answer) : err(rdapFailure('REFUSED'));
  }
  return err(rdapFailure('REFUSED'));
}
