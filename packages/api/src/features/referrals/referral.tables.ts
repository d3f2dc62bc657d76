import type { InferKyselyDB } from '@mikro-orm/sql';
import type { ClearanceDecisionEntity, ReferralEntity } from './referral.entity.js';

/** The database tables of this feature. */
export type ReferralTables = InferKyselyDB<typeof ReferralEntity | typeof ClearanceDecisionEntity>;
