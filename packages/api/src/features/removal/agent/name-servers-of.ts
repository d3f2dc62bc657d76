import { Resolver } from 'node:dns/promises';
import { isParkedByNameServers } from '@meldpunt/domain';
import type { AgentSettings } from './agent-settings.js';

/** The maximum number of names that are queried, including the registrable name. */
const maxLabels = 4;

/**
 * Whether the name servers of a host belong to a domain parking company. The hostname is queried first, then each
 * parent name, because only the registered name has NS records. A single-label name is never queried.
 */
export async function isParked(
  hostname: string,
  { dnsServers, timeoutMs }: Pick<AgentSettings, 'dnsServers' | 'timeoutMs'>,
): Promise<boolean> {
  const resolver = new Resolver({ timeout: Math.ceil(timeoutMs / 2), tries: 1 });
  if (dnsServers !== undefined) resolver.setServers(dnsServers);
  const deadline = setTimeout(() => resolver.cancel(), timeoutMs);
  try {
    const labels = hostname.split('.');
    const names = labels.slice(0, -1).map((_label, at) => labels.slice(at).join('.'));
    for (const name of names.slice(-maxLabels)) {
      const servers = await resolver.resolveNs(name).catch(() => []);
      if (servers.length > 0) return isParkedByNameServers(servers);
    }
    return false;
  } finally {
    clearTimeout(deadline);
  }
}
