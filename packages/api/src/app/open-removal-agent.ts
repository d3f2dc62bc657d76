import { childAgent } from '../features/removal/agent/child-agent.js';
import { socketAgent } from '../features/removal/agent/socket-agent.js';
import type { RemovalAgent } from '../features/removal/removal-agent.port.js';
import type { AgentConfig, Config, Place } from '../platform/config.js';

/** The agent that an operator runs, where one is named; otherwise a process of its own that needs no looking after. */
export const openRemovalAgent = (config: AgentConfig): RemovalAgent =>
  config.removalAgent === null
    ? childAgent(environmentOf(config, config.removalProxy))
    : socketAgent(config.removalAgent.address, config.removalAgent.token);

/**
 * The agent that looks from a second network, where there is one: run there by an operator, or beside the worker
 * through a proxy.
 */
export function openSecondAgent(
  config: AgentConfig & Pick<Config, 'secondRemovalAgent' | 'secondRemovalProxy'>,
): RemovalAgent | null {
  const { secondRemovalAgent: agent, secondRemovalProxy: proxy } = config;
  if (agent !== null) return socketAgent(agent.address, agent.token);
  return proxy === null ? null : childAgent(environmentOf(config, proxy));
}

/** All that an agent beside the worker is told. */
const environmentOf = (
  {
    deliveryMode,
    dnsServers,
    onionProxy,
    removalUserAgent: userAgent,
    removalAcceptLanguage: language,
  }: AgentConfig,
  proxy: Place | null,
): Readonly<Record<string, string>> => ({
  DELIVERY_MODE: deliveryMode,
  ...(dnsServers === null ? {} : { DNS_SERVERS: dnsServers.join(',') }),
  ...(onionProxy === null ? {} : { ONION_SOCKS_PROXY: textOf(onionProxy) }),
  ...(proxy === null ? {} : { REMOVAL_PROXY: textOf(proxy) }),
  ...(userAgent === null ? {} : { REMOVAL_USER_AGENT: userAgent }),
  ...(language === null ? {} : { REMOVAL_ACCEPT_LANGUAGE: language }),
});

const textOf = (place: Place): string =>
  'path' in place
    ? place.path
    : place.host.includes(':')
      ? `[${place.host}]:${place.port}`
      : `${place.host}:${place.port}`;
