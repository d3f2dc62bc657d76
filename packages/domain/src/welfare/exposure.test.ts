import fc from 'fast-check';
import { exposureOf, exposurePolicy, type ExposureLimit, type WorkPeriod } from './exposure.js';

const minute = 60_000;
const hour = 60;
const at = new Date('2026-11-20T12:00:00Z');
const ago = (minutes: number): Date => new Date(at.getTime() - minutes * minute);

/** A period that began so many minutes ago and lasted so long. */
const work = (began: number, lasted: number): WorkPeriod => ({ from: ago(began), to: ago(began - lasted) });

const exposure = (own: readonly WorkPeriod[], colleagues: readonly WorkPeriod[] = own) =>
  exposureOf({ own, colleagues, at });

const company = [work(8 * 24 * hour, 8 * 24 * hour + 30)];

describe('the limits of exposure', () => {
  it.each<[string, readonly WorkPeriod[], readonly ExposureLimit[], Date | null]>([
    ['no work', [], [], null],
    ['just less than a session', [work(119, 119)], [], null],
    ['a whole session, which is a whole day', [work(120, 120)], ['SESSION', 'DAY'], ago(-(24 * hour) + 119)],
    ['a session with a short pause', [work(134, 60), work(60, 60)], ['SESSION', 'DAY'], ago(133 - 24 * hour)],
    ['two claims at the same time', [work(100, 100), work(90, 90)], [], null],
    ['the day before', [work(26 * hour, 2 * hour), work(60, 60)], [], null],
    [
      'two hours in 24 hours, after a break',
      [work(23 * hour, hour), work(80, 60)],
      ['DAY'],
      ago(23 * hour - 1 - 24 * hour),
    ],
    [
      'six hours in seven days',
      [work(6 * 24 * hour, 119), work(4 * 24 * hour, 119), work(2 * 24 * hour, 119), work(60, 3)],
      ['WEEK'],
      ago(6 * 24 * hour - 1 - 7 * 24 * hour),
    ],
  ])('after %s are reached: %#', (_, own, reached, nextClaimAt) => {
    expect(exposure(own, company)).toMatchObject({ reached, nextClaimAt });
  });

  it('include the time alone, until a colleague works', () => {
    const own = [work(20, 20)];
    const before = [work(60, 38)];

    expect(exposure(own, [])).toMatchObject({ aloneMinutes: 20, reached: ['ALONE'], nextClaimAt: ago(-15) });
    expect(exposure(own, before)).toMatchObject({ aloneMinutes: 20, reached: ['ALONE'] });
    expect(exposure(own, [work(10, 10)])).toMatchObject({ aloneMinutes: 10, reached: [] });
    expect(exposure(own, [work(0, 30)])).toMatchObject({ aloneMinutes: 20, reached: [] });
  });

  it('end with a break of the whole length', () => {
    const policy = { ...exposurePolicy, dayMinutes: 600, sessionMinutes: 30 };
    const worked = (pause: number) =>
      exposureOf({ own: [work(pause + 40, 40)], colleagues: company, at }, policy);

    expect(worked(14)).toMatchObject({ sessionMinutes: 40, reached: ['SESSION'], nextClaimAt: ago(-1) });
    expect(worked(15)).toMatchObject({ sessionMinutes: 0, reached: [], nextClaimAt: null });
  });

  it('count a claim only up to now', () => {
    expect(exposure([work(10, 500)], company)).toMatchObject({ dayMinutes: 10, reached: [] });
  });

  it('are not reached any more at the stated time, and were a moment before', () => {
    const periods = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 8 * 24 * hour }), fc.integer({ min: 1, max: 300 })),
      { maxLength: 12 },
    );
    let refused = 0;
    fc.assert(
      fc.property(periods, (given) => {
        const own = given.map(([began, lasted]) => work(began, Math.min(began, lasted)));
        const now = exposure(own, []);
        expect(now.reached.length > 0).toBe(now.nextClaimAt !== null);
        if (now.nextClaimAt === null) return;
        refused += 1;
        expect(now.nextClaimAt.getTime()).toBeGreaterThan(at.getTime());
        const later = (time: number) => exposureOf({ own, colleagues: [], at: new Date(time) }).reached;
        expect(later(now.nextClaimAt.getTime())).toEqual([]);
        expect(later(now.nextClaimAt.getTime() - 2 * minute).length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
    expect(refused).toBeGreaterThan(100);
  });

  it('refuse an invalid date', () => {
    const broken = new Date(Number.NaN);

    expect(() => exposureOf({ own: [], colleagues: [], at: broken })).toThrow(RangeError);
    expect(() => exposureOf({ own: [{ from: broken, to: at }], colleagues: [], at })).toThrow(RangeError);
  });
});
