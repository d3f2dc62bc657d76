import { defineEntity, p, type InferEntity } from '@mikro-orm/postgresql';
import type { TablesOf } from '../../platform/database/kysely.js';

/** A time during which a person had a claim on a case. Kept only as long as the limits need it. */
export const ClaimPeriodEntity = defineEntity({
  name: 'ClaimPeriod',
  tableName: 'claim_period',
  properties: {
    id: p.uuid().primary(),
    accountId: p.uuid(),
    caseId: p.uuid(),
    startedAt: p.datetime(),
    /** When it ended, or when the claim expires. */
    endsAt: p.datetime(),
  },
});
export type ClaimPeriod = InferEntity<typeof ClaimPeriodEntity>;

export type WelfareTables = TablesOf<typeof ClaimPeriodEntity>;
