import { defineEntity, p } from '@mikro-orm/postgresql';
import type { TablesOf } from '../../platform/database/kysely.js';

/** A dismissal of a flood of reports. Its cases name it. Append-only. */
export const FloodDismissalEntity = defineEntity({
  name: 'FloodDismissal',
  tableName: 'flood_dismissal',
  properties: {
    id: p.uuid().primary(),
    /** `null` if the audit trail had no entry when the row was added. */
    dismissedAt: p.datetime().strictNullable(),
    /** `null` also if a process of the release before did it. */
    dismissedBy: p.uuid().strictNullable(),
  },
});

/** The tables of this file as rows. */
export type FloodTables = TablesOf<typeof FloodDismissalEntity>;
