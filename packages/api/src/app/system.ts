import type { MikroORM } from '@mikro-orm/postgresql';
import type { HeadSettings } from '../features/audit/index.js';
import type { HostingLookup } from '../features/hosting/lookup/hosting-lookup.port.js';
import type { IccamClient } from '../features/iccam/index.js';
import type { NoticePorts } from '../features/notices/index.js';
import type { RemovalAgent } from '../features/removal/removal-agent.port.js';
import type { Outbound } from '../platform/outbound/outbound.js';
import type { WorkParts } from './work-context.js';

/** What the API and the worker both stand on. */
export interface System extends WorkParts {
  readonly orm: MikroORM;
  readonly databaseUrl: string;
  readonly outbound: Outbound;
  readonly lookup: HostingLookup;
  /** What notices to providers need. */
  readonly notices: NoticePorts;
  /** The network's exchange; `null` where it is not configured. */
  readonly iccam: IccamClient | null;
  /** How the signed heads of the audit trail are sent; `null` where they are not. */
  readonly auditHeads: HeadSettings | null;
  readonly removalAgent: RemovalAgent;
  /** How far this machine's clock is ahead of the database's, in seconds; negative when it is behind. */
  readonly clockSkewSeconds?: () => number;
  /** Looks at the same addresses from another network; `null` where there is none. */
  readonly secondAgent: RemovalAgent | null;
  readonly close: () => Promise<void>;
}
