import fc from 'fast-check';
import { handCheckDue } from './hand-check.js';
import type { WatchFacts } from './next-check-at.js';
import { proofOf, Reachability, type ReachabilityObservation } from './reachability.js';

const start = Date.parse('2026-11-20T09:00:00Z');
const atHour = (hours: number) => new Date(start + hours * 3_600_000);
const seen = (...sights: readonly (readonly [number, Reachability])[]): readonly ReachabilityObservation[] =>
  sights.map(([hours, outcome], index) => ({ id: `o${index}`, at: atHour(hours), outcome }));
const watched = (
  observations: readonly ReachabilityObservation[],
  more: Partial<WatchFacts> = {},
): WatchFacts => ({
  watchedSince: atHour(0),
  askedAt: null,
  providerAnsweredAt: null,
  closedAt: null,
  isHeld: false,
  observations,
  ...more,
});
const g = 'GONE_404_410';

describe('a person', () => {
  it.each<[string, ReturnType<typeof seen>, string | null]>([
    ['before anybody looked', [], null],
    ['while the content is seen', seen([30, 'ONLINE']), null],
    ['when it seems gone', seen([30, g]), null],
    ['when it cannot be checked from here', seen([1, 'NOT_CHECKABLE']), 'NOT_CHECKABLE_FROM_HERE'],
    ['when it leads into a private network', seen([1, 'NOT_ALLOWED']), 'LEADS_INTO_PRIVATE_NETWORK'],
    ['when the server has been down for an hour', seen([1, 'UNREACHABLE']), null],
    [
      'when the server has been down for a day',
      seen([1, 'UNREACHABLE'], [24, 'UNREACHABLE']),
      'NOTHING_CLEAR_SEEN',
    ],
    ['a day after it was seen', seen([3, 'ONLINE'], [27, 'FORBIDDEN']), 'NOTHING_CLEAR_SEEN'],
    ['less than a day after it was seen', seen([3, 'ONLINE'], [26, 'FORBIDDEN']), null],
    [
      'when it has redirected for a day',
      seen([3, 'ONLINE'], [9, 'REDIRECTED'], [27, 'REDIRECTED']),
      'ONLY_REDIRECTED',
    ],
    ['when it is proven gone and the server went down', seen([1, g], [25, g], [90, 'UNREACHABLE']), null],
    ['when it was seen clearly after a doubt', seen([1, 'NOT_CHECKABLE'], [2, 'SEEN_OFFLINE']), null],
  ])('is to look %s: %s', (_title, observations, because) => {
    expect(handCheckDue(watched(observations))).toBe(because);
  });

  it('is not to look once the case ended because it was gone', () => {
    expect(handCheckDue(watched(seen([60, 'UNREACHABLE']), { closedAt: atHour(50) }))).toBeNull();
  });

  it('is never asked to look at what was just seen clearly', () => {
    const observation = fc.record({
      id: fc.uuid(),
      at: fc.integer({ min: 0, max: 400 }).map(atHour),
      outcome: fc.constantFrom(...Object.values(Reachability)),
    });
    fc.assert(
      fc.property(fc.array(observation, { maxLength: 10 }), (given) => {
        const latest = Math.max(...given.map(({ at }) => at.getTime()));
        const isClear = given
          .filter(({ at }) => at.getTime() === latest)
          .every(({ outcome }) => proofOf(outcome) !== 'NOTHING');
        if (isClear) expect(handCheckDue(watched(given))).toBeNull();
      }),
    );
  });
});
