import { defineEntity, p } from '@mikro-orm/postgresql';
import type { CheckReason, RemovalState } from '@meldpunt/domain';
import type { TablesOf } from '../../platform/database/kysely.js';

/** The next check of an item and the last conclusion about it. The observations are stored separately. */
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
