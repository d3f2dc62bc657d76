import type { InferKyselyDB } from '@mikro-orm/sql';
import type { CaseTables } from '../cases/index.js';
import type { ReachabilityTables } from '../reachability/index.js';
import type { ReferralTables } from '../referrals/index.js';
import type { RemovalWatchEntity } from './removal-watch.entity.js';

/** The database tables that this feature reads and writes. */
export type RemovalTables = InferKyselyDB<typeof RemovalWatchEntity> &
  CaseTables &
  ReachabilityTables &
  Pick<ReferralTables, 'referral'>;
