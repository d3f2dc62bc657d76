import type { InferKyselyDB } from '@mikro-orm/sql';
import type { Selectable } from 'kysely';
import type { ClearanceDecisionEntity, ReferralEntity } from './referral.entity.js';

/** The tables of this feature as rows. */
export type ReferralTables = InferKyselyDB<typeof ReferralEntity | typeof ClearanceDecisionEntity>;
export type ReferralRow = Selectable<ReferralTables['referral']>;
