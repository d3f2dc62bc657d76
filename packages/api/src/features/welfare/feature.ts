import type { Feature } from '../../platform/feature.js';
import { ClaimPeriodEntity } from './claim-period.entity.js';
import { openExposureAlarmTask } from './claim-periods.js';
import { exposurePermissions } from './exposure.permissions.js';
import { AccountExposureResolver, ExposureResolver } from './exposure.resolver.js';
import { Migration20261129242000_claim_periods } from './Migration20261129242000_claim_periods.js';
import { openExposureAlarm } from './open-exposure-alarm.js';

export const welfare = {
  entities: [ClaimPeriodEntity],
  migrations: [Migration20261129242000_claim_periods],
  permissions: exposurePermissions,
  resolvers: () => [new ExposureResolver(), new AccountExposureResolver()],
  tasks: () => ({ [openExposureAlarmTask]: openExposureAlarm }),
} satisfies Feature;
