import { defineEntity, p, type InferEntity } from '@mikro-orm/postgresql';
import type { ClockCode, ClockStep, ReferralKind, Waiting, WorkItemKind } from '@meldpunt/domain';
import type { TablesOf } from '../../platform/database/kysely.js';

/** The kinds of things that can have a deadline. */
export type DeadlineSubject = Waiting['subject'];

/**
 * The deadline of each subject, as last calculated. A status change marks the row for recalculation in the same
 * transaction (`next_at` is then `-infinity`). The row is deleted when the subject has no deadline any more.
 */
export const DeadlineClockEntity = defineEntity({
  name: 'DeadlineClock',
  tableName: 'deadline_clock',
  properties: {
    subjectType: p.text().$type<DeadlineSubject>().primary(),
    subjectId: p.uuid().primary(),
    caseId: p.uuid().strictNullable(),
    /** The referral with the deadline, and the referral to police through which the liaison sees it. */
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
    /** The hash of the policy it was calculated with. */
    policy: p.text(),
    /** The work item that it opened. */
    workKind: p.text().$type<WorkItemKind>().strictNullable(),
    workKey: p.text().strictNullable(),
  },
});

/** The steps that were reached. Each step of each run of a deadline is stored once. Append-only. */
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
