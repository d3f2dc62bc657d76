import type { PublicSuffixLookup } from '@meldpunt/domain';
import type { Browser } from './browser-headers.js';

/** A SOCKS 5 server, such as a Tor client: a host and port, or a path in the file system. */
export type SocksProxy = { readonly host: string; readonly port: number } | { readonly path: string };

/** What the agent is given; it has nothing else. */
export interface AgentSettings {
  /** Whether this host at this address may be connected to. */
  readonly mayConnect: (host: string, address: string) => boolean;
  /** Addresses of the name servers to ask, each with an optional port; those of the machine when absent. */
  readonly dnsServers?: readonly string[];
  /** The way to onion services; there is none when absent. */
  readonly onionProxy?: SocksProxy;
  /** Where everything else goes through, so that hosts see another network; straight when absent. */
  readonly proxy?: SocksProxy;
  /** The browser that it looks like; the usual one when absent. */
  readonly browser?: Browser;
  /** Whether a proxy, which the operator names, may be connected to at this address. */
  readonly mayConnectToProxy?: (host: string, address: string) => boolean;
  readonly publicSuffixOf?: PublicSuffixLookup;
  /** How long one request may take, from connecting to the end of the headers. */
  readonly timeoutMs: number;
  readonly maxRedirects: number;
  /** The least time between the end of a look at a host and the next. */
  readonly spacingMs: number;
  /** Further certificate authorities to trust, in PEM. */
  readonly ca?: string;
}

/** What an agent does unless it is told otherwise. */
export const usualAgentSettings = { timeoutMs: 15_000, maxRedirects: 5, spacingMs: 2_000 } as const;
