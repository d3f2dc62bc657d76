import type { Feature } from '../../platform/feature.js';
import { ClaimPeriodEntity } from './claim-period.entity.js';
import { ExposureResolver } from './exposure.resolver.js';
import { Migration20261129242000_claim_periods } from './Migration20261129242000_claim_periods.js';

export const welfare = {
  entities: [ClaimPeriodEntity],
  migrations: [Migration20261129242000_claim_periods],
  resolvers: () => [new ExposureResolver()],
} satisfies Feature;
