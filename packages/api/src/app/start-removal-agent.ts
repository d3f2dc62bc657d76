import { defaultAgentSettings, type AgentSettings } from '../features/removal/agent/agent-settings.js';
import { defaultBrowser } from '../features/removal/agent/browser-headers.js';
import { serveLines } from '../features/removal/agent/serve-lines.js';
import { inProcessAgent } from '../features/removal/agent/in-process-agent.js';
import { serveAgent } from '../features/removal/agent/socket-agent.js';
import type { AgentConfig } from '../platform/config.js';
import { mayReach } from '../platform/outbound/may-reach.js';

/** Time limits of the agent, and its pause between two checks of one host. */
export type AgentPace = Pick<AgentSettings, keyof typeof defaultAgentSettings>;

/** A removal agent that listens. */
export interface RunningAgent {
  readonly stop: () => Promise<void>;
}

/**
 * Starts the removal agent. With `REMOVAL_AGENT_ADDRESS` it listens there. Otherwise it reads requests from standard input
 * and writes results to standard output until the input ends, and returns `null`. It has no database and no keys, and
 * connects only to the requested addresses.
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
