import { childAgent } from '../features/removal/agent/child-agent.js';
import { socketAgent } from '../features/removal/agent/socket-agent.js';
import type { RemovalAgent } from '../features/removal/removal-agent.port.js';
import type { AgentConfig } from '../platform/config.js';

/** The agent that an operator runs, where one is named; otherwise a process of its own that needs no looking after. */
export function openRemovalAgent({
  removalAgent,
  deliveryMode,
  dnsServers,
  onionProxy,
}: AgentConfig): RemovalAgent {
  if (removalAgent !== null) return socketAgent(removalAgent.address, removalAgent.token);
  const proxy =
    onionProxy === null
      ? null
      : 'path' in onionProxy
        ? onionProxy.path
        : `${onionProxy.host}:${onionProxy.port}`;
  return childAgent({
    DELIVERY_MODE: deliveryMode,
    ...(dnsServers === null ? {} : { DNS_SERVERS: dnsServers.join(',') }),
    ...(proxy === null ? {} : { ONION_SOCKS_PROXY: proxy }),
  });
}
