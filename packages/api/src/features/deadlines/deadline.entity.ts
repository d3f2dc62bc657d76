import { defineEntity, p } from '@mikro-orm/postgresql';
import type { ClockCode, ClockStep, ReferralKind, Waiting, WorkItemKind } from '@meldpunt/domain';

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
    caseId: p.uuid().nullable(),
    /** The referral that waits, and the one to police through which the liaison sees it. */
    referralId: p.uuid().nullable(),
    policeReferralId: p.uuid().nullable(),
    referralKind: p.text().$type<ReferralKind>().nullable(),
    code: p.text().$type<ClockCode>().nullable(),
    startedAt: p.datetime().nullable(),
    remindAt: p.datetime().nullable(),
    dueAt: p.datetime().nullable(),
    escalateAt: p.datetime().nullable(),
    queueBand: p.smallint().$type<0 | 1>(),
    nextAt: p.datetime(),
    /** The fingerprint of the policy it was worked out by. */
    policy: p.text(),
    /** The visible work that it has left. */
    workKind: p.text().$type<WorkItemKind>().nullable(),
    workKey: p.text().nullable(),
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
