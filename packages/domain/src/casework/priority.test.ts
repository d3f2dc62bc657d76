import fc from 'fast-check';
import { casePolicy } from './case-policy.js';
import { compareQueuePositions, priorityOf, queuePosition, type PriorityFacts } from './priority.js';

const minutesBefore = (at: Date, minutes: number) => new Date(at.getTime() - minutes * 60_000);
const at = new Date('2026-11-22T12:00:00Z');
const aCase = (facts: Partial<PriorityFacts> = {}): PriorityFacts => ({
  openedAt: minutesBefore(at, 90),
  reportCount: 1,
  immediateDanger: false,
  ...facts,
});

const instants = fc.date({
  min: new Date('2000-01-01T00:00:00Z'),
  max: new Date('2100-01-01T00:00:00Z'),
  noInvalidDate: true,
});
const cases: fc.Arbitrary<PriorityFacts> = fc.record({
  openedAt: instants,
  reportCount: fc.integer({ min: 0, max: 60 }),
  immediateDanger: fc.boolean(),
});

describe('the priority of a case in the queue', () => {
  it('adds one point for each minute waited', () => {
    expect(priorityOf(aCase(), at)).toEqual({ score: 90, reasons: [{ code: 'WAITING', points: 90 }] });
  });

  it('adds an hour for each further report', () => {
    expect(priorityOf(aCase({ reportCount: 3 }), at).reasons).toContainEqual({
      code: 'FURTHER_REPORTS',
      points: 120,
    });
  });

  it('counts at most twenty-four further reports', () => {
    expect(priorityOf(aCase({ reportCount: 25 }), at)).toEqual(
      priorityOf(aCase({ reportCount: 10_000 }), at),
    );
    expect(priorityOf(aCase({ reportCount: 24 }), at).score).toBeLessThan(
      priorityOf(aCase({ reportCount: 25 }), at).score,
    );
  });

  it('puts a child in danger before a case that has waited for a century', () => {
    const danger = aCase({ openedAt: at, immediateDanger: true });
    const old = aCase({ openedAt: new Date('1926-01-01T00:00:00Z'), reportCount: 500 });

    expect(priorityOf(danger, at).score).toBeGreaterThan(priorityOf(old, at).score);
    expect(compareQueuePositions(queuePosition(danger), queuePosition(old))).toBeLessThan(0);
  });

  it('moves the start of the wait back for each further report', () => {
    expect(queuePosition(aCase({ reportCount: 2 }))).toEqual({
      urgent: false,
      waitingSince: minutesBefore(at, 90 + casePolicy.minutesPerFurtherReport),
    });
  });

  it('has a score that is the sum of its reasons and fits in 32 bits', () => {
    fc.assert(
      fc.property(cases, instants, (facts, when) => {
        const { score, reasons } = priorityOf(facts, when);
        expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score);
        expect(score | 0).toBe(score);
      }),
    );
  });

  it('orders any two cases as their scores do, at every instant', () => {
    fc.assert(
      fc.property(cases, cases, instants, (first, second, when) => {
        const order = compareQueuePositions(queuePosition(first), queuePosition(second));
        const difference = priorityOf(second, when).score - priorityOf(first, when).score;
        if (order < 0) expect(difference).toBeLessThanOrEqual(0);
        if (order > 0) expect(difference).toBeGreaterThanOrEqual(0);
        if (order === 0) expect(difference).toBe(0);
      }),
    );
  });
});
