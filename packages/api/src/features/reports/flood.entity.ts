import { defineEntity, p } from '@mikro-orm/postgresql';
import type { TablesOf } from '../../platform/database/kysely.js';

/** A dismissal of a flood of reports. Its cases name it. Append-only. */
export const FloodDismissalEntity = defineEntity({
  name: 'FloodDismissal',
  tableName: 'flood_dismissal',
  properties: {
    id: p.uuid().primary(),
    dismissedAt: p.datetime(),
    dismissedBy: p.uuid(),
  },
});

/** The tables of this file as rows. */
export type FloodTables = TablesOf<typeof FloodDismissalEntity>;
