import { Resolver } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { NoAnswer } from '@meldpunt/domain';
import type { AgentSettings } from './agent-settings.js';

/** The maximum number of addresses of one host that are tried. */
const maxTried = 3;
const nothingThere: ReadonlySet<string> = new Set(['ENOTFOUND', 'ENODATA']);

/**
 * Resolves a host once and returns the addresses that may be connected to. The name counts as not found only if the
 * DNS server says so for both address families. A server failure or refusal is not enough.
 */
export async function addressesOf(
  hostname: string,
  { dnsServers, mayConnect, timeoutMs }: AgentSettings,
): Promise<readonly string[] | NoAnswer> {
  const found = isIP(hostname) === 0 ? await lookUp(hostname, dnsServers, timeoutMs) : [hostname];
  if (!Array.isArray(found)) return found as NoAnswer;
  const allowed = (found as readonly string[]).filter((address) => mayConnect(hostname, address));
  return allowed.length === 0 ? 'ADDRESS_NOT_ALLOWED' : allowed.slice(0, maxTried);
}

async function lookUp(
  hostname: string,
  servers: readonly string[] | undefined,
  timeoutMs: number,
): Promise<readonly string[] | NoAnswer> {
  const resolver = new Resolver({ timeout: Math.ceil(timeoutMs / 2), tries: 2 });
  if (servers !== undefined) resolver.setServers(servers);
  const deadline = setTimeout(() => resolver.cancel(), timeoutMs);
  try {
    const answers = await Promise.allSettled([resolver.resolve4(hostname), resolver.resolve6(hostname)]);
    const addresses = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
    if (addresses.length > 0) return addresses;
    const isNowhere = answers.every(
      (answer) => answer.status === 'fulfilled' || nothingThere.has(codeOf(answer.reason)),
    );
    return isNowhere ? 'NAME_NOT_FOUND' : 'NAME_SERVER_FAILED';
  } finally {
    clearTimeout(deadline);
  }
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
