import type { PublicSuffixLookup } from '@meldpunt/domain';
import type { Browser } from './browser-headers.js';

/** A SOCKS 5 server, such as a Tor client: a host and port, or a path in the file system. */
export type SocksProxy = { readonly host: string; readonly port: number } | { readonly path: string };

/** All settings of the agent. It has no other input. */
export interface AgentSettings {
  /** Whether a connection to this host at this address is allowed. */
  readonly mayConnect: (host: string, address: string) => boolean;
  /** The DNS servers, each with an optional port. Without it, those of the machine are used. */
  readonly dnsServers?: readonly string[];
  /** The proxy for onion services. Without it, onion services cannot be checked. */
  readonly onionProxy?: SocksProxy;
  /**
   * The proxy for all other connections, so that hosts see a different network. Without it, connections are direct.
   */
  readonly proxy?: SocksProxy;
  /** The browser that the agent imitates. Without it, the default browser. */
  readonly browser?: Browser;
  /** Whether a connection to a proxy at this address is allowed. The operator configures the proxy. */
  readonly mayConnectToProxy?: (host: string, address: string) => boolean;
  readonly publicSuffixOf?: PublicSuffixLookup;
  /** The timeout of one request in milliseconds, from connecting to the end of the headers. */
  readonly timeoutMs: number;
  readonly maxRedirects: number;
  /** The minimum time between the end of a check of a host and the next one, in milliseconds. */
  readonly spacingMs: number;
  /** Additional trusted certificate authorities, in PEM. */
  readonly ca?: string;
}

/** The default settings of an agent. */
export const defaultAgentSettings = { timeoutMs: 15_000, maxRedirects: 5, spacingMs: 2_000 } as const;
