import fc from 'fast-check';
import { parseCalendarDate, type CalendarDate } from '../calendar-date.js';
import { ReferralKind } from '../routing/leg.js';
import { acknowledgementOverdue, holdOverdue, holdReviewSchedule } from './overdue-referral.js';
import { ReferralStatus } from '../referrals/referral-status.js';
import { transitionReferral } from '../referrals/referral-transitions.js';

const on = (text: string): CalendarDate => parseCalendarDate(text) as CalendarDate;
const due = new Date('2026-11-24T16:00:00Z');

describe('the acknowledgement of police', () => {
  it.each([
    ['POLICE', 'READY', '2026-11-24T15:59:59.999Z', false],
    ['POLICE', 'READY', '2026-11-24T16:00:00Z', true],
    ['POLICE', 'SENT', '2026-11-24T16:00:00Z', true],
    ['POLICE_ABROAD', 'SENT', '2026-12-24T16:00:00Z', true],
    ['POLICE', 'FAILED', '2026-11-25T00:00:00Z', true],
    ['POLICE', 'ACKNOWLEDGED', '2027-11-24T16:00:00Z', false],
    ['POLICE', 'COMPLETED', '2027-11-24T16:00:00Z', false],
    ['POLICE', 'WITHDRAWN', '2027-11-24T16:00:00Z', false],
    ['HOSTING_PROVIDER', 'SENT', '2027-11-24T16:00:00Z', false],
    ['INHOPE_HOTLINE', 'SENT', '2027-11-24T16:00:00Z', false],
  ] as const)('of a referral to %s that is %s is late at %s: %s', (kind, status, at, isLate) => {
    expect(acknowledgementOverdue({ kind, status, dueAt: due }, new Date(at))).toBe(isLate);
  });

  it('is never late when the policy sets no time', () => {
    for (const kind of Object.values(ReferralKind))
      for (const status of Object.values(ReferralStatus))
        expect(acknowledgementOverdue({ kind, status, dueAt: null }, new Date('2099-01-01'))).toBe(false);
  });

  it('that is late stays late until the status changes', () => {
    fc.assert(
      fc.property(fc.nat(1e10), fc.nat(1e10), (first, second) => {
        const [earlier, later] = [Math.min(first, second), Math.max(first, second)];
        const late = (ms: number) =>
          acknowledgementOverdue(
            { kind: 'POLICE', status: 'SENT', dueAt: due },
            new Date(due.getTime() - 5e9 + ms),
          );
        expect(!late(earlier) || late(later)).toBe(true);
      }),
    );
  });
});

describe('the review of a hold', () => {
  it('is raised at opening on its day, and is late from the midnight after it', () => {
    expect(holdReviewSchedule(on('2026-12-01'))).toEqual({
      alarmAt: new Date('2026-12-01T08:00:00Z'),
      overdueAt: new Date('2026-12-01T23:00:00Z'),
    });
  });

  it('is raised on the working day before, when its day is not a working day', () => {
    expect(holdReviewSchedule(on('2026-12-25')).alarmAt).toEqual(new Date('2026-12-24T08:00:00Z'));
  });

  it.each([
    ['ON_HOLD', '2026-12-01T22:59:59Z', false],
    ['ON_HOLD', '2026-12-01T23:00:00Z', true],
    ['ON_HOLD', '2027-12-01T23:00:00Z', true],
    ['READY', '2027-12-01T23:00:00Z', false],
    ['AWAITING_CLEARANCE', '2027-12-01T23:00:00Z', false],
    ['WITHDRAWN', '2027-12-01T23:00:00Z', false],
  ] as const)('of a referral that is %s is late at %s: %s', (status, at, isLate) => {
    expect(holdOverdue({ status, reviewOn: on('2026-12-01') }, new Date(at))).toBe(isLate);
  });

  it('never ends a hold by being late: only a clearance or a withdrawal does', () => {
    const ways = ['SEND', 'ACKNOWLEDGE', 'COMPLETE', 'FAIL', 'RETRY'] as const;

    for (const event of ways)
      expect(transitionReferral('HOSTING_PROVIDER', 'ON_HOLD', event)).toMatchObject({ ok: false });
  });
});
