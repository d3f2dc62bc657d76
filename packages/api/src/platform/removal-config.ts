import { z } from 'zod';
import { headerText, place, type Place } from './config-values.js';

const token = z.string().min(32, 'needs at least 32 characters').optional();

/** The variables of the agents that check reported addresses. */
export const removalEnvironment = {
  REMOVAL_AGENT_ADDRESS: place.optional(),
  REMOVAL_AGENT_TOKEN: token,
  ONION_SOCKS_PROXY: place.optional(),
  REMOVAL_USER_AGENT: headerText.optional(),
  REMOVAL_ACCEPT_LANGUAGE: headerText.optional(),
  REMOVAL_PROXY: place.optional(),
  REMOVAL_SECOND_AGENT_ADDRESS: place.optional(),
  REMOVAL_SECOND_AGENT_TOKEN: token,
  REMOVAL_SECOND_PROXY: place.optional(),
};

type RemovalEnvironment = z.infer<z.ZodObject<typeof removalEnvironment>>;

/** An agent that an operator runs. */
export interface RemovalAgent {
  readonly address: Place;
  readonly token: string;
}

/** How reported addresses are checked. */
export interface RemovalConfig {
  /** The agent, if an operator runs it; `null` to start one as a child of the worker. */
  readonly removalAgent: RemovalAgent | null;
  /** A second agent in another network; `null` if there is none. */
  readonly secondRemovalAgent: RemovalAgent | null;
  /** A proxy in another network, for a second agent that is a child of the worker. */
  readonly secondRemovalProxy: Place | null;
  /** The proxy of the agent; `null` to connect directly. */
  readonly removalProxy: Place | null;
  /** The `User-Agent` of the agent; `null` for the default one. */
  readonly removalUserAgent: string | null;
  readonly removalAcceptLanguage: string | null;
  /** The proxy for onion services. */
  readonly onionProxy: Place | null;
}

export const removalFrom = (env: RemovalEnvironment): RemovalConfig => ({
  removalAgent: agentOf(env.REMOVAL_AGENT_ADDRESS, env.REMOVAL_AGENT_TOKEN),
  secondRemovalAgent: agentOf(env.REMOVAL_SECOND_AGENT_ADDRESS, env.REMOVAL_SECOND_AGENT_TOKEN),
  secondRemovalProxy: env.REMOVAL_SECOND_PROXY ?? null,
  removalProxy: env.REMOVAL_PROXY ?? null,
  removalUserAgent: env.REMOVAL_USER_AGENT ?? null,
  removalAcceptLanguage: env.REMOVAL_ACCEPT_LANGUAGE ?? null,
  onionProxy: env.ONION_SOCKS_PROXY ?? null,
});

const agentOf = (address: Place | undefined, secret: string | undefined): RemovalAgent | null =>
  address === undefined || secret === undefined ? null : { address, token: secret };
