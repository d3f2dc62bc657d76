import type { RawReach } from '@meldpunt/domain';

/** How a look was made: `NONE` when nothing was asked of any server. */
export type CheckMethod = 'HEAD' | 'GET' | 'NONE';

/** What one look at an address came to. Never content. */
export type AgentReport = RawReach & { readonly method: CheckMethod };

/** Looks whether addresses answer, somewhere apart from everything that is worth protecting. */
export interface RemovalAgent {
  /**
   * Resolves in bounded time with what was seen; rejects only when the agent itself is not there. `foundVia` is the page
   * on which the address was found, as reported: where it is a web address the host is told that we come from there.
   */
  check(url: string, foundVia?: string | null): Promise<AgentReport>;
  close(): Promise<void>;
}
