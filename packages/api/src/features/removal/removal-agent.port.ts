import type { RawReach } from '@meldpunt/domain';

/** The method of a check: `NONE` if no request was sent. */
export type CheckMethod = 'HEAD' | 'GET' | 'NONE';

/** The result of one check of an address. Never content. */
export type AgentReport = RawReach & { readonly method: CheckMethod };

/** Checks whether addresses respond. Runs isolated from all protected data. */
export interface RemovalAgent {
  /**
   * Resolves in bounded time with the result. Rejects only if the agent itself is unavailable. `foundVia` is the
   * reported referring page. If it is a web address, it is sent to the host as the referrer.
   */
  check(url: string, foundVia?: string | null): Promise<AgentReport>;
  close(): Promise<void>;
}
