import type { RemovalAgent } from '../removal-agent.port.js';
import type { AgentSettings } from './agent-settings.js';
import { checkAddress } from './check-address.js';
import { keyedQueue } from './keyed-queue.js';

/** The agent in the calling process. It checks one address of a host at a time, with pauses in between. */
export function inProcessAgent(settings: AgentSettings): RemovalAgent {
  const inTurn = keyedQueue(settings.spacingMs);
  return {
    check: (url, foundVia = null) => inTurn(hostOf(url), () => checkAddress(url, settings, foundVia)),
    close: async () => {},
  };
}

const hostOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
