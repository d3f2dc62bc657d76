import { defineEntity, p } from '@mikro-orm/postgresql';
import type { CheckReason, RemovalState } from '@meldpunt/domain';

/** The next check of an item and the last conclusion about it. The observations are stored separately. */
export const RemovalWatchEntity = defineEntity({
  name: 'RemovalWatch',
  tableName: 'removal_watch',
  properties: {
    contentItemId: p.uuid().primary(),
    state: p.text().$type<RemovalState>(),
    stateSince: p.datetime(),
    nextCheckAt: p.datetime().nullable(),
    nextCheckBecause: p.text().$type<CheckReason>(),
  },
});
