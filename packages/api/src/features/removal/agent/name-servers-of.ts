import { Resolver } from 'node:dns/promises';
import { isParkedByNameServers } from '@meldpunt/domain';
import type { AgentSettings } from './agent-settings.js';

/** Labels above a hostname that are asked at most, the name under the public suffix among them. */
const maxLabels = 4;

/**
 * Whether the name servers of a host are those of a company that parks names. They are asked for at the hostname and
 * then at each name above it, as only the name that was registered has some; a name of one label never is.
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
