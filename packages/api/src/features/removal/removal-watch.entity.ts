import { defineEntity, p } from '@mikro-orm/postgresql';
import type { CheckReason, RemovalState } from '@meldpunt/domain';
import type { TablesOf } from '../../platform/database/kysely.js';

/** When an item is looked at next, and what was last concluded of it; the observations themselves are facts. */
export const RemovalWatchEntity = defineEntity({
  name: 'RemovalWatch',
  tableName: 'removal_watch',
  properties: {
    contentItemId: p.uuid().primary(),
    state: p.text().$type<RemovalState>(),
    stateSince: p.datetime(),
    nextCheckAt: p.datetime().strictNullable(),
    nextCheckBecause: p.text().$type<CheckReason>(),
  },
});

/** The tables of this file as rows. */
export type RemovalTables = TablesOf<typeof RemovalWatchEntity>;
