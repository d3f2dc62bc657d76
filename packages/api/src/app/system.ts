import type { MikroORM } from '@mikro-orm/postgresql';
import type { HeadSettings } from '../features/audit/index.js';
import type { HostingLookup } from '../features/hosting/lookup/hosting-lookup.port.js';
import type { IccamClient } from '../features/iccam/index.js';
import type { NoticePorts } from '../features/notices/index.js';
import type { RemovalAgent } from '../features/removal/removal-agent.port.js';
import type { ReplicaReads } from '../platform/database/replica-reads.js';
import type { RestrictedReads } from '../platform/database/restricted-reads.js';
import type { Outbound } from '../platform/outbound/outbound.js';
import type { WorkParts } from './work-context.js';

/** The parts that the API and the worker share. */
export interface System extends WorkParts {
  readonly orm: MikroORM;
  /** The address for connections that keep a session: the worker's, and those that listen. */
  readonly databaseUrl: string;
  readonly restrictedReads: RestrictedReads;
  readonly replicaReads?: ReplicaReads | null;
  readonly outbound: Outbound;
  readonly lookup: HostingLookup;
  /** Ports of notices to providers. */
  readonly notices: NoticePorts;
  /** Client of the INHOPE exchange; `null` if it is not configured. */
  readonly iccam: IccamClient | null;
  /** How the signed heads of the audit trail are sent; `null` where they are not. */
  readonly auditHeads: HeadSettings | null;
  readonly removalAgent: RemovalAgent;
  /** How far this machine's clock is ahead of the database's, in seconds; negative when it is behind. */
  readonly clockSkewSeconds?: () => number;
  /** Checks the same addresses from a second network; `null` if none is configured. */
  readonly secondAgent: RemovalAgent | null;
  readonly close: () => Promise<void>;
}
