import fc from 'fast-check';
import { parseCalendarDate, type CalendarDate } from '../calendar-date.js';
import { mayPlaceLegalHold } from './legal-hold.js';
import { KeptBecause, mayErase, retentionDays } from './may-erase.js';
import { DataClass, retentionPolicy, type RetentionPolicy } from './retention-policy.js';

const day = 86_400_000;
const now = new Date('2026-11-29T12:00:00Z');
const ago = (days: number, ms = 0) => new Date(now.getTime() - days * day - ms);
const facts = { dataClass: 'REPORTER_CONTACT', closedAt: [ago(90)], isHeld: false } as const;

describe('data of a reporter', () => {
  it.each<[string, Partial<Parameters<typeof mayErase>[0]>, string]>([
    ['are erased on their last day', {}, 'ERASE'],
    ['are kept a millisecond before', { closedAt: [ago(90, -1)] }, 'NOT_YET'],
    ['are erased long after', { closedAt: [ago(5000)] }, 'ERASE'],
    ['are kept under a legal hold', { closedAt: [ago(5000)], isHeld: true }, 'LEGAL_HOLD'],
    ['are kept while a case is open', { closedAt: [ago(5000), null] }, 'CASE_OPEN'],
    ['are kept without a known case', { closedAt: [] }, 'CASE_OPEN'],
    ['wait for the last of several cases', { closedAt: [ago(5000), ago(89)] }, 'NOT_YET'],
    ['of an unknown kind are kept', { dataClass: 'OTHER' as never, closedAt: [ago(5000)] }, 'POLICY'],
    ['in the audit trail are kept', { dataClass: 'AUDIT', closedAt: [ago(5000)] }, 'POLICY'],
  ])('%s', (_title, change, expected) => {
    const decided = mayErase({ ...facts, ...change }, retentionPolicy, now);

    expect(decided.ok ? 'ERASE' : decided.error.code).toBe(expected);
  });

  it('are due since the end of their time', () => {
    const decided = mayErase({ ...facts, closedAt: [ago(100), ago(95)] }, retentionPolicy, now);

    expect(decided).toEqual({ ok: true, value: { dueAt: ago(5) } });
  });

  it.each([NaN, -1, Infinity])('are kept under a rule of %s days', (days) => {
    const policy: RetentionPolicy = {
      version: 'X',
      rules: [{ dataClass: 'REPORTER_CONTACT', days, source: 'House rule.' }],
    };

    expect(retentionDays('REPORTER_CONTACT', policy)).toBeNull();
    expect(mayErase({ ...facts, closedAt: [ago(5000)] }, policy, now)).toMatchObject({
      error: { code: 'POLICY' },
    });
  });

  it('are never erased early, held, or with an open case, whatever the facts', () => {
    const end = fc.option(fc.integer({ min: -10, max: 3000 }).map((days) => ago(days)));
    const any = fc.record({
      dataClass: fc.constantFrom(...Object.values(DataClass)),
      closedAt: fc.array(end, { maxLength: 4 }),
      isHeld: fc.boolean(),
    });
    fc.assert(
      fc.property(any, (given) => {
        const decided = mayErase(given, retentionPolicy, now);
        if (!decided.ok) return expect(Object.keys(KeptBecause)).toContain(decided.error.code);
        const days = retentionDays(given.dataClass, retentionPolicy) ?? Infinity;
        expect(given.isHeld).toBe(false);
        expect(given.closedAt.length).toBeGreaterThan(0);
        for (const at of given.closedAt)
          expect(at?.getTime() ?? Infinity).toBeLessThanOrEqual(now.getTime() - days * day);
      }),
    );
  });
});

describe('the shipped policy', () => {
  it('has one rule for each kind of data, and says that the numbers are not the law’s', () => {
    expect(retentionPolicy.rules.map(({ dataClass }) => dataClass).sort()).toEqual(
      Object.keys(DataClass).sort(),
    );
    for (const { days, source } of retentionPolicy.rules)
      expect(source).toMatch(
        days === null
          ? /^House rule, not the law: kept, because .+\.$/
          : /^House rule, the law sets no number .+\.$/,
      );
  });
});

describe('a legal hold', () => {
  const on = (text: string): CalendarDate => {
    const date = parseCalendarDate(text);
    if (date === null) throw new TypeError(text);
    return date;
  };

  it.each([
    ['2026-11-29', 'REVIEW_NOT_IN_FUTURE'],
    ['2026-11-30', 'OK'],
    ['2027-11-29', 'OK'],
    ['2027-11-30', 'REVIEW_TOO_FAR_AWAY'],
  ])('with a review on %s: %s', (reviewOn, expected) => {
    const placed = mayPlaceLegalHold({ reviewOn: on(reviewOn), today: on('2026-11-29') });

    expect(placed.ok ? 'OK' : placed.error.code).toBe(expected);
  });
});
