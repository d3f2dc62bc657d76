import { defineEntity, p, type InferEntity } from '@mikro-orm/postgresql';
import type { ClockCode, ClockStep, ReferralKind, Waiting, WorkItemKind } from '@meldpunt/domain';
import type { TablesOf } from '../../platform/database/kysely.js';

/** What can wait. */
export type DeadlineSubject = Waiting['subject'];

/**
 * The clock of each thing that waits, as it was last worked out. A change of status marks it in the same transaction
 * (`next_at` is then `-infinity`); what no longer waits has none.
 */
export const DeadlineClockEntity = defineEntity({
  name: 'DeadlineClock',
  tableName: 'deadline_clock',
  properties: {
    subjectType: p.text().$type<DeadlineSubject>().primary(),
    subjectId: p.uuid().primary(),
    caseId: p.uuid().strictNullable(),
    /** The referral that waits, and the one to police through which the liaison sees it. */
    referralId: p.uuid().strictNullable(),
    policeReferralId: p.uuid().strictNullable(),
    referralKind: p.text().$type<ReferralKind>().strictNullable(),
    code: p.text().$type<ClockCode>().strictNullable(),
    startedAt: p.datetime().strictNullable(),
    remindAt: p.datetime().strictNullable(),
    dueAt: p.datetime().strictNullable(),
    escalateAt: p.datetime().strictNullable(),
    queueBand: p.smallint().$type<0 | 1>(),
    nextAt: p.datetime(),
    /** The fingerprint of the policy it was worked out by. */
    policy: p.text(),
    /** The visible work that it has left. */
    workKind: p.text().$type<WorkItemKind>().strictNullable(),
    workKey: p.text().strictNullable(),
  },
});

/** What happened along a clock: each step of each run once. Append-only. */
export const DeadlineEventEntity = defineEntity({
  name: 'DeadlineEvent',
  tableName: 'deadline_event',
  properties: {
    subjectType: p.text().$type<DeadlineSubject>().primary(),
    subjectId: p.uuid().primary(),
    code: p.text().$type<ClockCode>().primary(),
    startedAt: p.datetime().primary(),
    dueAt: p.datetime().primary(),
    step: p.text().$type<ClockStep>().primary(),
    number: p.smallint().primary(),
    at: p.datetime(),
  },
});

export type DeadlineClock = InferEntity<typeof DeadlineClockEntity>;

/** The tables of this file as rows. */
export type DeadlineTables = TablesOf<typeof DeadlineClockEntity | typeof DeadlineEventEntity>;
