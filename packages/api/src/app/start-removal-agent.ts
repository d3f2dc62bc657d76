import { defaultAgentSettings, type AgentSettings } from '../features/removal/agent/agent-settings.js';
import { defaultBrowser } from '../features/removal/agent/browser-headers.js';
import { serveLines } from '../features/removal/agent/serve-lines.js';
import { inProcessAgent } from '../features/removal/agent/in-process-agent.js';
import { serveAgent } from '../features/removal/agent/socket-agent.js';
import type { AgentConfig } from '../platform/config.js';
import { mayReach } from '../platform/outbound/may-reach.js';

/** How patient the agent is, and how long it leaves a host alone between two looks. */
export type AgentPace = Pick<AgentSettings, keyof typeof defaultAgentSettings>;

/** A removal agent that listens. */
export interface RunningAgent {
  readonly stop: () => Promise<void>;
}

/**
 * Starts the removal agent: where it is told to listen, there; otherwise it answers on its own standard streams for as
 * long as they are open. It has no database, no keys and no way to anything but the addresses it is asked about.
 */
export async function startRemovalAgent(
  config: AgentConfig,
  pace: AgentPace = defaultAgentSettings,
): Promise<RunningAgent | null> {
  const agent = inProcessAgent(agentSettings(config, pace));
  if (config.removalAgent === null) {
    await serveLines({ input: process.stdin, output: process.stdout }, agent);
    return null;
  }
  const { address, token } = config.removalAgent;
  const server = await serveAgent(agent, address, token);
  return {
    stop: async () => {
      server.close();
      await agent.close();
    },
  };
}

function agentSettings(
  {
    deliveryMode: mode,
    dnsServers,
    onionProxy,
    removalProxy: proxy,
    removalUserAgent: userAgent,
    removalAcceptLanguage: acceptLanguage,
  }: AgentConfig,
  pace: AgentPace,
): AgentSettings {
  const reported = { mode, configuredHosts: new Set<string>() };
  const proxies = [onionProxy, proxy].flatMap((place) =>
    place !== null && 'host' in place ? [place.host] : [],
  );
  const named = { mode, configuredHosts: new Set(proxies) };
  return {
    ...pace,
    mayConnect: (host, address) => mayReach(reported, host, address),
    mayConnectToProxy: (host, address) => mayReach(named, host, address),
    browser: {
      userAgent: userAgent ?? defaultBrowser.userAgent,
      acceptLanguage: acceptLanguage ?? defaultBrowser.acceptLanguage,
    },
    ...(dnsServers === null ? {} : { dnsServers }),
    ...(onionProxy === null ? {} : { onionProxy }),
    ...(proxy === null ? {} : { proxy }),
  };
}
