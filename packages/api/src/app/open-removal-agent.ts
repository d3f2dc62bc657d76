import { childAgent } from '../features/removal/agent/child-agent.js';
import { socketAgent } from '../features/removal/agent/socket-agent.js';
import type { RemovalAgent } from '../features/removal/removal-agent.port.js';
import type { AgentConfig, Config } from '../platform/config.js';
import type { Place } from '../platform/config-values.js';

/** Connects to the configured agent of the operator; without one, starts a child process. */
export const openRemovalAgent = (config: AgentConfig): RemovalAgent =>
  config.removalAgent === null
    ? childAgent(environmentOf(config, config.removalProxy))
    : socketAgent(config.removalAgent.address, config.removalAgent.token);

/**
 * The agent that checks from a second network: one that an operator runs there, or a child process of the worker that
 * uses a proxy. `null` if neither is configured.
 */
export function openSecondAgent(
  config: AgentConfig & Pick<Config, 'secondRemovalAgent' | 'secondRemovalProxy'>,
): RemovalAgent | null {
  const { secondRemovalAgent: agent, secondRemovalProxy: proxy } = config;
  if (agent !== null) return socketAgent(agent.address, agent.token);
  return proxy === null ? null : childAgent(environmentOf(config, proxy));
}

/** The complete environment of an agent that the worker starts. */
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
