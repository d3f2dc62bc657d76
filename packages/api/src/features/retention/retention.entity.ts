import { defineEntity, p } from '@mikro-orm/postgresql';
import type { CalendarDate, DataClass, LegalHoldReason } from '@meldpunt/domain';
import type { TablesOf } from '../../platform/database/kysely.js';

/** While it is in force, nothing of the case is erased. Append-only. */
export const LegalHoldEntity = defineEntity({
  name: 'LegalHold',
  tableName: 'legal_hold',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid(),
    reason: p.text().$type<LegalHoldReason>(),
    reviewOn: p.date().$type<CalendarDate>(),
    placedBy: p.uuid(),
    placedAt: p.datetime(),
  },
});

/** The end of a legal hold. Append-only. */
export const LegalHoldEndEntity = defineEntity({
  name: 'LegalHoldEnd',
  tableName: 'legal_hold_end',
  properties: {
    holdId: p.uuid().primary(),
    liftedBy: p.uuid(),
    liftedAt: p.datetime(),
  },
});

/** The number of erased rows of each kind of data. */
export type Erased = Readonly<Partial<Record<DataClass, number>>>;

/** One run of the retention job, also when it erased nothing. Append-only. */
export const RetentionRunEntity = defineEntity({
  name: 'RetentionRun',
  tableName: 'retention_run',
  properties: {
    id: p.uuid().primary(),
    at: p.datetime(),
    policyVersion: p.text(),
    erased: p.json().$type<Erased>(),
    digest: p.text(),
    isComplete: p.boolean(),
  },
});

/** The tables of this file as rows. */
export type RetentionTables = TablesOf<
  typeof LegalHoldEntity | typeof LegalHoldEndEntity | typeof RetentionRunEntity
>;
