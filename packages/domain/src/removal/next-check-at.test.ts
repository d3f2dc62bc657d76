import fc from 'fast-check';
import { nextCheckAt, type WatchFacts } from './next-check-at.js';
import { ObservedBy, Reachability, type ReachabilityObservation } from './reachability.js';
import { removalWatchPolicy } from './removal-watch-policy.js';
import { seenByPeopleOnly } from '../../test/support/seen-by-people.js';

const hour = 3_600_000;
const start = Date.parse('2026-11-20T09:00:00Z');
const atHour = (hours: number) => new Date(start + hours * hour);
const seen = (...sights: readonly (readonly [number, Reachability])[]): readonly ReachabilityObservation[] =>
  sights.map(([hours, outcome], index) => ({
    id: `o${index}`,
    at: atHour(hours),
    outcome,
    by: seenByPeopleOnly.includes(outcome) ? 'PERSON' : 'WATCH',
  }));
const watched = (facts: Partial<WatchFacts>): WatchFacts => ({
  watchedSince: atHour(0),
  askedAt: null,
  providerAnsweredAt: null,
  closedAt: null,
  isHeld: false,
  observations: [],
  ...facts,
});
const hoursOf = (at: Date | null) =>
  at === null ? null : Math.round(((at.getTime() - start) / hour) * 1_000) / 1_000;
const g = 'GONE_404_410';
const soon = Math.round((removalWatchPolicy.firstCheckMinutes / 60) * 1_000) / 1_000;

describe('the next check of an address', () => {
  it.each<[string, Partial<WatchFacts>, number | null, string]>([
    ['that was just handed over', {}, soon, 'NOT_LOOKED_YET'],
    ['seen on the first day', { observations: seen([1, 'ONLINE']) }, 3, 'STILL_WATCHED'],
    ['seen on the second day', { observations: seen([30, 'ONLINE']) }, 36, 'STILL_WATCHED'],
    ['seen in the second week', { observations: seen([200, 'ONLINE']) }, 224, 'STILL_WATCHED'],
    ['seen after months', { observations: seen([3000, 'ONLINE']) }, 3072, 'STILL_WATCHED'],
    [
      'whose provider was just told',
      { askedAt: atHour(201), observations: seen([200, 'ONLINE']) },
      202,
      'REMOVAL_WAS_ASKED',
    ],
    [
      'whose provider was told long before the check',
      { askedAt: atHour(200), observations: seen([201, 'ONLINE']) },
      203,
      'STILL_WATCHED',
    ],
    [
      'whose provider was told just before the next check',
      { askedAt: atHour(2.5), observations: seen([1, 'ONLINE']) },
      3,
      'STILL_WATCHED',
    ],
    ['that seems gone', { observations: seen([1, 'ONLINE'], [3, g]) }, 27, 'REMOVAL_TO_CONFIRM'],
    [
      'that seemed gone when another observation would not count',
      { observations: seen([1, 'ONLINE'], [3, g], [10, g]) },
      27,
      'REMOVAL_TO_CONFIRM',
    ],
    [
      'that seemed gone and then did not answer',
      { observations: seen([1, 'ONLINE'], [3, g], [27, 'UNREACHABLE']) },
      33,
      'STILL_WATCHED',
    ],
    ['that is removed', { observations: seen([1, 'ONLINE'], [3, g], [27, g]) }, 51, 'MAY_COME_BACK'],
    [
      'removed two weeks ago',
      { observations: seen([1, 'ONLINE'], [3, g], [27, g], [400, g]) },
      472,
      'MAY_COME_BACK',
    ],
    [
      'removed half a year ago',
      { observations: seen([1, 'ONLINE'], [3, g], [27, g], [4400, g]) },
      null,
      'WATCH_IS_OVER',
    ],
    ['of a case just closed as removed by hand', { closedAt: atHour(100) }, 124, 'MAY_COME_BACK'],
    [
      'of a case closed as removed, seen since',
      { closedAt: atHour(27), observations: seen([1, 'ONLINE'], [3, g], [27, g], [51, 'ONLINE']) },
      null,
      'WATCH_IS_OVER',
    ],
    [
      'that came back while the case is open',
      { observations: seen([1, 'ONLINE'], [3, g], [27, g], [500, 'ONLINE']) },
      502,
      'STILL_WATCHED',
    ],
    [
      'that police want unchecked',
      { isHeld: true, observations: seen([1, 'ONLINE']) },
      null,
      'HELD_BY_POLICE',
    ],
    [
      'that cannot be checked from here',
      { observations: seen([1, 'NOT_CHECKABLE']) },
      169,
      'NOT_CHECKABLE_FROM_HERE',
    ],
    [
      'of a provider that says it is removed',
      { providerAnsweredAt: atHour(2), observations: seen([3, g]) },
      27,
      'MAY_COME_BACK',
    ],
  ])('%s', (_title, facts, hours, because) => {
    const next = nextCheckAt(watched(facts));

    expect([hoursOf(next.at), next.because]).toEqual([hours, because]);
  });

  it('is made while police hold the takedown only when the policy says so', () => {
    const policy = { ...removalWatchPolicy, checksWhileHeld: true };

    expect(nextCheckAt(watched({ isHeld: true }), policy)).toEqual({
      at: atHour(removalWatchPolicy.firstCheckMinutes / 60),
      because: 'NOT_LOOKED_YET',
    });
  });
});

const outcome = fc.constantFrom(...Object.values(Reachability));
const instant = fc.integer({ min: 0, max: 5000 }).map(atHour);
const facts: fc.Arbitrary<WatchFacts> = fc.record({
  watchedSince: fc.constant(atHour(0)),
  askedAt: fc.option(instant),
  providerAnsweredAt: fc.option(instant),
  closedAt: fc.option(instant),
  isHeld: fc.boolean(),
  observations: fc.array(
    fc.record({ id: fc.uuid(), at: instant, outcome, by: fc.constantFrom(...Object.values(ObservedBy)) }),
    { maxLength: 10 },
  ),
});

/** Checks on the schedule for `untilHours`. Every check after the first has the same outcome. */
function looks(outcome: Reachability, untilHours: number, first: Reachability = outcome): readonly number[] {
  const observations: ReachabilityObservation[] = [];
  for (;;) {
    const next = hoursOf(nextCheckAt(watched({ observations: [...observations] })).at);
    if (next === null || next > untilHours) return observations.map(({ at }) => hoursOf(at) ?? 0);
    observations.push({
      id: String(observations.length),
      at: atHour(next),
      outcome: observations.length === 0 ? first : outcome,
      by: 'WATCH',
    });
  }
}

describe('the schedule of a watch', () => {
  it('is always after the last check, and has a reason for checking or not', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const next = nextCheckAt(given);
        const last = Math.max(...given.observations.map(({ at }) => at.getTime()), -Infinity);
        if (next.at === null) expect(['HELD_BY_POLICE', 'WATCH_IS_OVER']).toContain(next.because);
        else expect(next.at.getTime()).toBeGreaterThan(last);
      }),
      { numRuns: 1000 },
    );
  });

  it('never ends while the content is there or nothing is known', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const open = {
          ...given,
          isHeld: false,
          closedAt: null,
          observations: given.observations.filter(
            ({ outcome }) => outcome === 'ONLINE' || outcome === 'UNREACHABLE',
          ),
        };
        expect(nextCheckAt(open).at).not.toBeNull();
      }),
    );
  });

  it.each<[Reachability, number]>([
    ['ONLINE', 60],
    ['SERVER_FAULT', 60],
    ['NOT_CHECKABLE', 6],
  ])('becomes less frequent while it gets %s, with at most %i checks in a month', (outcome, most) => {
    const hours = looks(outcome, 720);
    const gaps = hours.slice(1).map((each, index) => Math.round(each - (hours[index] ?? 0)));

    expect(hours.length).toBeGreaterThan(3);
    expect(hours.length).toBeLessThanOrEqual(most);
    expect([...gaps].sort((a, b) => a - b)).toEqual(gaps);
  });

  it('proves a removal with the second check without the content, and ends within the time set for reappearance', () => {
    const hours = looks(g, 100_000, 'ONLINE');

    expect(hours.slice(0, 3)).toEqual([soon, soon + 2, soon + 26]);
    expect(hours.at(-1)).toBeGreaterThan(25 + 150 * 24);
    expect(hours.at(-1)).toBeLessThan(25 + 190 * 24);
  });

  it('continues for content that it never saw, because nothing proves that it is gone', () => {
    expect(looks(g, 10_000).at(-1)).toBeGreaterThan(9_900);
  });
});
