import fc from 'fast-check';
import { parseCalendarDate, type CalendarDate } from '../calendar-date.js';
import { CaseStatus } from '../case-status.js';
import { WorkItemKind, audiencesOf } from '../handover/work-item.js';
import { ReferralStatus } from '../referrals/referral-status.js';
import { isEnded } from '../referrals/referral-transitions.js';
import { ReferralKind } from '../routing/leg.js';
import { belgianCalendar } from './belgian-calendar.data.js';
import { addDays } from '../calendar-days.js';
import { ClockCode } from './clock-code.js';
import { clockOf, type Clock, type Waiting, type WaitingCase, type WaitingReferral } from './clock-of.js';
import { stepsOf } from './clock-steps.js';
import { deadlinePolicy, type DeadlinePolicy } from './deadline-policy.js';
import { deadlineStage } from './due-at.js';
import { overdueWork } from './overdue-work.js';
import { instantOf, localTimeOf } from './time-zone.js';
import { sendableAt } from './working-calendar.js';

const on = (text: string): CalendarDate => parseCalendarDate(text) as CalendarDate;
/** A Friday, 21:00 in Brussels. */
const friday = new Date('2026-11-20T20:00:00Z');

const aCase = (change: Partial<WaitingCase> = {}): WaitingCase => ({
  subject: 'CASE',
  status: 'RECEIVED',
  since: friday,
  urgent: false,
  hasOpenReferrals: false,
  ...change,
});
const aReferral = (change: Partial<WaitingReferral> = {}): WaitingReferral => ({
  subject: 'REFERRAL',
  kind: 'POLICE',
  status: 'SENT',
  since: friday,
  urgent: false,
  reviewOn: null,
  ...change,
});

const since = fc.date({
  min: new Date('2020-01-01T00:00:00Z'),
  max: new Date('2040-01-01T00:00:00Z'),
  noInvalidDate: true,
});
const urgent = fc.boolean();
const cases = fc.record({
  subject: fc.constant('CASE' as const),
  status: fc.constantFrom(...Object.values(CaseStatus)),
  since,
  urgent,
  hasOpenReferrals: fc.boolean(),
});
const referrals = fc
  .record({
    subject: fc.constant('REFERRAL' as const),
    kind: fc.constantFrom(...Object.values(ReferralKind)),
    status: fc.constantFrom(...Object.values(ReferralStatus)),
    since,
    urgent,
    days: fc.option(fc.integer({ min: 1, max: 30 }), { nil: null }),
  })
  .map(({ days, ...referral }) => {
    const today = localTimeOf(referral.since, belgianCalendar.zone).date;
    return { ...referral, reviewOn: days === null ? null : addDays(today, days) };
  });
const questions = fc.record({
  subject: fc.constant('QUESTION' as const),
  since,
  urgent,
  isAnswered: fc.boolean(),
});
const contacts = fc.record({
  subject: fc.constant('CONTACT' as const),
  since,
  urgent,
  isDecided: fc.boolean(),
});
const waitings: fc.Arbitrary<Waiting> = fc.oneof(cases, referrals, questions, contacts);

const started = (waiting: Waiting, policy?: DeadlinePolicy): Clock => {
  const clock = clockOf(waiting, policy);
  if (clock === null) throw new Error('no deadline applies');
  return clock;
};

describe('a deadline', () => {
  it.each([
    ['RECEIVED', 'FIRST_REVIEW', '2026-11-23T16:00:00.000Z'],
    ['IN_REVIEW', 'REVIEW', '2026-11-23T16:00:00.000Z'],
    ['AWAITING_SECOND_OPINION', 'SECOND_OPINION', '2026-11-23T16:00:00.000Z'],
    ['HELD', 'DECISION', '2026-11-24T16:00:00.000Z'],
    ['ROUTED', 'FOLLOW_UP', '2026-11-24T16:00:00.000Z'],
  ] as const)('for a case that is %s is %s and ends at %s', (status, code, ends) => {
    const clock = started(aCase({ status }));

    expect(clock).toMatchObject({ code, startedAt: friday });
    expect(clock.dueAt.toISOString()).toBe(ends);
  });

  it.each([
    ['AWAITING_CLEARANCE', 'CLEARANCE', '2026-11-24T16:00:00.000Z'],
    ['READY', 'DISPATCH', '2026-11-23T16:00:00.000Z'],
    ['SENT', 'ACKNOWLEDGEMENT', '2026-11-24T16:00:00.000Z'],
    ['ACKNOWLEDGED', 'COMPLETION', '2026-12-18T16:00:00.000Z'],
    ['FAILED', 'RETRY', '2026-11-23T16:00:00.000Z'],
  ] as const)('for a referral to police that is %s is %s and ends at %s', (status, code, ends) => {
    const clock = started(aReferral({ status }));

    expect(clock).toMatchObject({ code, startedAt: friday });
    expect(clock.dueAt.toISOString()).toBe(ends);
  });

  it.each([
    ['a case', aCase({ urgent: true }), 1],
    ['a question from police', { subject: 'QUESTION', since: friday, urgent: true, isAnswered: false }, 1],
    ['an abuse contact', { subject: 'CONTACT', since: friday, urgent: true, isDecided: false }, 2],
    ['a notice that is sent', aReferral({ kind: 'HOSTING_PROVIDER', urgent: true }), 4],
    [
      'a notice with an answer',
      aReferral({ kind: 'HOSTING_PROVIDER', status: 'ACKNOWLEDGED', urgent: true }),
      8,
    ],
  ] as const)('for %s with danger continues through the night, for %s hours', (_title, waiting, hours) => {
    expect(started(waiting as Waiting).dueAt).toEqual(
      new Date(friday.getTime() + (hours as number) * 3_600_000),
    );
  });

  it('applies to a routed case only when every referral has ended', () => {
    expect(clockOf(aCase({ status: 'ROUTED', hasOpenReferrals: true }))).toBeNull();
    expect(clockOf(aCase({ status: 'RECEIVED', hasOpenReferrals: true }))).not.toBeNull();
  });

  it.each<[string, Waiting]>([
    ['a closed case', aCase({ status: 'CLOSED' })],
    ['a completed referral', aReferral({ status: 'COMPLETED' })],
    ['a withdrawn referral', aReferral({ status: 'WITHDRAWN' })],
    ['an answered question', { subject: 'QUESTION', since: friday, urgent: true, isAnswered: true }],
    [
      'a contact that was approved or rejected',
      { subject: 'CONTACT', since: friday, urgent: false, isDecided: true },
    ],
  ])('does not apply to %s', (_title, waiting) => {
    expect(clockOf(waiting)).toBeNull();
  });

  it('does not apply when the policy sets no time', () => {
    const { waits } = deadlinePolicy;
    const policy = {
      ...deadlinePolicy,
      ordinary: { ...deadlinePolicy.ordinary, POLICE: null },
      waits: { ...waits, FIRST_REVIEW: { ...waits.FIRST_REVIEW, ordinary: null } },
    };

    expect(clockOf(aCase(), policy)).toBeNull();
    expect(clockOf(aReferral(), policy)).toBeNull();
    expect(clockOf(aCase({ urgent: true }), policy)).not.toBeNull();
  });

  it('applies to everything that has not ended, and to nothing that has', () => {
    fc.assert(
      fc.property(referrals, (referral) => {
        expect(clockOf(referral) === null).toBe(isEnded(referral.status));
      }),
    );
    fc.assert(
      fc.property(cases, (found) => {
        const isWaitedForElsewhere = found.status === 'ROUTED' && found.hasOpenReferrals;
        expect(clockOf(found) === null).toBe(found.status === 'CLOSED' || isWaitedForElsewhere);
      }),
    );
  });

  it('never ends before it begins, and raises no alarm before its end', () => {
    fc.assert(
      fc.property(waitings, (waiting) => {
        const clock = clockOf(waiting);
        if (clock === null) return;
        expect(clock.dueAt.getTime()).toBeGreaterThanOrEqual(waiting.since.getTime());
        expect(clock.alarmAt.getTime()).toBeGreaterThanOrEqual(clock.dueAt.getTime());
        expect(deadlineStage(clock, new Date(clock.dueAt.getTime() - 1))).not.toBe('OVERDUE');
        expect(['OVERDUE', 'ESCALATED']).toContain(deadlineStage(clock, clock.alarmAt));
      }),
      { numRuns: 500 },
    );
  });

  it('raises ordinary alarms only in working hours, and urgent alarms at once', () => {
    fc.assert(
      fc.property(waitings, (waiting) => {
        const clock = clockOf(waiting);
        if (clock === null) return;
        if (waiting.urgent) expect(clock.alarmAt).toEqual(clock.dueAt);
        else if (clock.code !== 'HOLD_REVIEW')
          for (const { at } of stepsOf(clock)) expect(sendableAt(at, false, belgianCalendar)).toEqual(at);
      }),
      { numRuns: 500 },
    );
  });

  it('gets shorter, never longer, when danger becomes known', () => {
    fc.assert(
      fc.property(waitings, (waiting) => {
        const [calm, danger] = [
          clockOf({ ...waiting, urgent: false }),
          clockOf({ ...waiting, urgent: true }),
        ];
        expect(danger === null).toBe(calm === null);
        if (calm && danger) expect(danger.alarmAt.getTime()).toBeLessThanOrEqual(calm.alarmAt.getTime());
      }),
      { numRuns: 500 },
    );
  });
});

describe('the review of a hold', () => {
  const held = (reviewOn: string | null, change: Partial<WaitingReferral> = {}): Clock =>
    started(
      aReferral({
        kind: 'HOSTING_PROVIDER',
        status: 'ON_HOLD',
        since: new Date('2026-11-18T10:00:00Z'),
        reviewOn: reviewOn === null ? null : on(reviewOn),
        ...change,
      }),
    );

  it.each([
    ['on a working day, when work begins', '2026-11-24', false, '2026-11-24T08:00:00.000Z'],
    ['on a Sunday, on the Friday before', '2026-11-22', false, '2026-11-20T08:00:00.000Z'],
    ['with danger, when the day begins', '2026-11-24', true, '2026-11-23T23:00:00.000Z'],
    ['with danger on a Sunday, on the Friday before', '2026-11-22', true, '2026-11-20T08:00:00.000Z'],
  ])('is due %s', (_title, reviewOn, isUrgent, due) => {
    expect(held(reviewOn, { urgent: isUrgent }).dueAt.toISOString()).toBe(due);
  });

  it('is due when its day begins if work on the last working day began before the hold', () => {
    const clock = held('2026-11-21', { since: new Date('2026-11-20T14:00:00Z') });

    expect(clock.dueAt).toEqual(instantOf({ date: on('2026-11-21'), minute: 0 }, belgianCalendar.zone));
    expect(clock.alarmAt).toEqual(clock.dueAt);
  });

  it('is due at once without a review day', () => {
    expect(held(null).dueAt).toEqual(new Date('2026-11-18T10:00:00Z'));
  });

  it('escalates to a supervisor on the working day after it was missed, independent of its length', () => {
    expect(held('2026-12-16').escalateAt.toISOString()).toBe('2026-12-17T16:00:00.000Z');
  });

  it('is never due later than its day', () => {
    fc.assert(
      fc.property(referrals, (referral) => {
        if (referral.reviewOn === null) return;
        const { dueAt } = started({ ...referral, status: 'ON_HOLD' });
        const dayEnds = instantOf({ date: addDays(referral.reviewOn, 1), minute: 0 }, belgianCalendar.zone);
        expect(dueAt.getTime()).toBeLessThan(dayEnds.getTime());
        expect(dueAt.getTime()).toBeGreaterThanOrEqual(referral.since.getTime());
      }),
    );
  });
});

describe('the events of a deadline', () => {
  it('are a reminder, the alarm and the escalation', () => {
    expect(stepsOf(started(aReferral({ urgent: true })))).toEqual([
      { step: 'REMINDER', number: 1, at: new Date('2026-11-20T20:30:00Z') },
      { step: 'ALARM', number: 1, at: new Date('2026-11-20T21:00:00Z') },
      { step: 'ESCALATION', number: 1, at: new Date('2026-11-20T21:30:00Z') },
    ]);
  });

  it('include reminders after the alarm when the policy says so', () => {
    const policy = { ...deadlinePolicy, remindAtPercent: [50, 75, 125] };
    const steps = stepsOf(started(aReferral({ urgent: true }), policy));

    expect(steps.map(({ step, number }) => `${step} ${number}`)).toEqual([
      'REMINDER 1',
      'REMINDER 2',
      'ALARM 1',
      'REMINDER 3',
      'ESCALATION 1',
    ]);
  });

  it('include one alarm even when the policy sets no reminders and an early escalation', () => {
    const policy = { ...deadlinePolicy, remindAtPercent: [], escalateAtPercent: 10 };
    const [first, second, ...more] = stepsOf(started(aReferral({ urgent: true }), policy));

    expect([first?.step, second?.step, more.length]).toEqual(['ALARM', 'ESCALATION', 0]);
    expect(second?.at).toEqual(first?.at);
  });

  it('are in order and each occurs once, with one alarm and no escalation before it', () => {
    fc.assert(
      fc.property(
        waitings,
        fc.uniqueArray(fc.integer({ min: 1, max: 300 }), { maxLength: 5 }),
        fc.integer({ min: 1, max: 300 }),
        (waiting, remindAtPercent, escalateAtPercent) => {
          const clock = clockOf(waiting, { ...deadlinePolicy, remindAtPercent, escalateAtPercent });
          if (clock === null) return;
          const steps = stepsOf(clock);
          const names = steps.map(({ step, number }) => `${step} ${number}`);
          expect(new Set(names).size).toBe(names.length);
          expect(names.filter((name) => !name.startsWith('REMINDER')).sort()).toEqual([
            'ALARM 1',
            'ESCALATION 1',
          ]);
          expect(names.indexOf('ALARM 1')).toBeLessThan(names.indexOf('ESCALATION 1'));
          const times = steps.map(({ at }) => at.getTime());
          expect(times).toEqual([...times].sort((first, second) => first - second));
        },
      ),
    );
  });
});

describe('the work item for an overdue deadline', () => {
  const pairs = Object.values(ClockCode).flatMap((code) =>
    [null, ...Object.values(ReferralKind)].map((kind) => [code, kind] as const),
  );

  it.each(pairs)('by %s of a referral of kind %s is a work item kind', (code, kind) => {
    expect(Object.keys(WorkItemKind)).toContain(overdueWork(code, kind));
  });

  it.each(['HOSTING_PROVIDER', 'INHOPE_HOTLINE', null] as const)(
    'never shows police the overdue work of others, for a referral of kind %s',
    (kind) => {
      const ofOthers = ['DISPATCH', 'ACKNOWLEDGEMENT', 'COMPLETION', 'RETRY'] as const;
      for (const code of ofOthers) expect(audiencesOf[overdueWork(code, kind)]).not.toContain('POLICE');
    },
  );

  it.each(['POLICE', 'POLICE_ABROAD'] as const)(
    'shows police their own overdue work, for a referral of kind %s',
    (kind) => {
      for (const code of ['ACKNOWLEDGEMENT', 'COMPLETION'] as const)
        expect(audiencesOf[overdueWork(code, kind)]).toContain('POLICE');
    },
  );
});
