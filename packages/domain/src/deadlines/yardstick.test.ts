import fc from 'fast-check';
import { CloseReason } from '../case-status.js';
import { yardstick72, yardstickHours, type YardstickFacts } from './yardstick.js';

const reportedAt = new Date('2026-11-20T10:00:00Z');
const after = (hours: number): Date => new Date(reportedAt.getTime() + hours * 3_600_000);
const facts = (change: Partial<YardstickFacts> = {}): YardstickFacts => ({
  reportedAt,
  removedAt: null,
  closedAt: null,
  closedBecause: null,
  ...change,
});
const closed = (hours: number, closedBecause: CloseReason): YardstickFacts =>
  facts({ closedAt: after(hours), closedBecause });

describe('the 72-hour yardstick', () => {
  it.each([
    ['a report just made', facts(), 0, 'RUNNING', 0],
    ['content online at the last instant', facts(), 72, 'RUNNING', 72],
    ['content online an instant later', facts(), 72.01, 'MISSED', 72],
    ['content gone at the last instant', facts({ removedAt: after(72) }), 500, 'MET', 72],
    ['content gone an hour late', facts({ removedAt: after(73) }), 500, 'MISSED', 73],
    ['a removal in an hour and a half', facts({ removedAt: after(1.5) }), 2, 'MET', 1],
    ['content that was not illegal', closed(100, 'NOT_ILLEGAL'), 500, 'NOT_COUNTED', 100],
    ['content handed on in time', closed(10, 'TRANSFERRED'), 500, 'NOT_COUNTED', 10],
    ['content handed on too late', closed(80, 'TRANSFERRED'), 500, 'MISSED', 80],
    ['content that only police have, too late', closed(80, 'HANDED_OVER'), 500, 'MISSED', 80],
  ] as const)('returns for %s, after %s… hours: %s', (_title, given, at, state, hours) => {
    expect(yardstick72(given, after(at))).toEqual({ state, hours, until: after(yardstickHours) });
  });

  it('counts whole hours from the report on, and none before it', () => {
    expect(yardstick72(facts(), new Date(reportedAt.getTime() - 1)).hours).toBe(0);
  });

  it('never goes back from missed to running, and does not change after the end', () => {
    const someFacts = fc.record({
      removed: fc.option(fc.integer({ min: 0, max: 200 }), { nil: null }),
      closed: fc.option(fc.constantFrom(...Object.values(CloseReason)), { nil: null }),
    });
    fc.assert(
      fc.property(someFacts, fc.integer({ min: 200, max: 400 }), fc.nat(400), (some, at, later) => {
        const given = facts({
          removedAt: some.removed === null ? null : after(some.removed),
          closedBecause: some.closed,
          closedAt: some.closed === null ? null : after(200),
        });
        const [now, then] = [yardstick72(given, after(at)), yardstick72(given, after(at + later))];
        expect(then.state).toBe(now.state);
        if (some.removed !== null || some.closed !== null) expect(then).toEqual(now);
      }),
    );
  });
});
