import fc from 'fast-check';
import { handCheckDue } from './hand-check.js';
import type { WatchFacts } from './next-check-at.js';
import { isConclusive } from './consequence-of.js';
import { ObservedBy, Reachability, type ReachabilityObservation } from './reachability.js';
import { seenByPeopleOnly } from '../../test/support/seen-by-people.js';

const start = Date.parse('2026-11-20T09:00:00Z');
const atHour = (hours: number) => new Date(start + hours * 3_600_000);
const seen = (...sights: readonly (readonly [number, Reachability])[]): readonly ReachabilityObservation[] =>
  sights.map(([hours, outcome], index) => ({
    id: `o${index}`,
    at: atHour(hours),
    outcome,
    by: seenByPeopleOnly.includes(outcome) ? 'PERSON' : 'WATCH',
  }));
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

describe('a check by a person', () => {
  it.each<[string, ReturnType<typeof seen>, string | null]>([
    ['before the first check', [], null],
    ['while the content is seen', seen([30, 'ONLINE']), null],
    ['when it seems gone', seen([1, 'ONLINE'], [30, g]), null],
    ['when it is gone and the watch never saw it', seen([30, g]), 'GONE_BUT_NEVER_SEEN_ONLINE'],
    ['when a person has looked since', seen([30, g], [31, 'SEEN_OFFLINE']), null],
    ['when two networks disagree', seen([1, 'ONLINE'], [2, 'CLOAKED']), 'SHOWN_TO_SOME_ONLY'],
    ['when it is gone where they disagreed', seen([1, 'CLOAKED'], [2, g]), 'SHOWN_TO_SOME_ONLY'],
    [
      'when one network is told that it is gone',
      seen([1, 'ONLINE'], [2, 'NOT_CONFIRMED']),
      'SEEMS_GONE_UNPROVEN',
    ],
    ['when it cannot be checked from here', seen([1, 'NOT_CHECKABLE']), 'NOT_CHECKABLE_FROM_HERE'],
    ['when a challenge comes first', seen([1, 'CHALLENGED']), 'ONLY_PEOPLE_GET_IN'],
    ['when a sign-in is needed', seen([1, 'SIGN_IN_NEEDED']), 'ONLY_PEOPLE_GET_IN'],
    [
      'when it sends to the front page',
      seen([1, 'ONLINE'], [2, 'REDIRECTED_TO_FRONT_PAGE']),
      'SEEMS_GONE_UNPROVEN',
    ],
    ['when it sends to an error page', seen([1, 'REDIRECTED_TO_ERROR_PAGE']), 'SEEMS_GONE_UNPROVEN'],
    ['when the host is suspended', seen([1, 'HOST_SUSPENDED']), 'SEEMS_GONE_UNPROVEN'],
    ['when the domain is parked', seen([1, 'PARKED']), 'SEEMS_GONE_UNPROVEN'],
    ['when it is blocked by law here', seen([1, 'LEGALLY_BLOCKED']), 'BLOCKED_WHERE_WE_ARE'],
    ['when it sends to another country', seen([1, 'REDIRECTED_TO_OTHER_COUNTRY']), 'BLOCKED_WHERE_WE_ARE'],
    [
      'when it was proven gone and is suspended now',
      seen([0.5, 'ONLINE'], [1, g], [25, g], [49, 'HOST_SUSPENDED']),
      null,
    ],
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
    [
      'when it is proven gone and the server went down',
      seen([0.5, 'ONLINE'], [1, g], [25, g], [90, 'UNREACHABLE']),
      null,
    ],
    ['when it was seen clearly after a doubt', seen([1, 'NOT_CHECKABLE'], [2, 'SEEN_OFFLINE']), null],
  ])('for %s is due: %s', (_title, observations, because) => {
    expect(handCheckDue(watched(observations))).toBe(because);
  });

  it('is not due once the case was closed because the content was gone', () => {
    expect(handCheckDue(watched(seen([60, 'UNREACHABLE']), { closedAt: atHour(50) }))).toBeNull();
  });

  it('is never due after a clear observation by a person', () => {
    const observation = fc.record({
      id: fc.uuid(),
      at: fc.integer({ min: 0, max: 400 }).map(atHour),
      outcome: fc.constantFrom(...Object.values(Reachability)),
      by: fc.constantFrom(...Object.values(ObservedBy)),
    });
    fc.assert(
      fc.property(fc.array(observation, { maxLength: 10 }), (given) => {
        const latest = Math.max(...given.map(({ at }) => at.getTime()));
        const isClear = given
          .filter(({ at }) => at.getTime() === latest)
          .every(({ outcome, by }) => isConclusive(outcome) && by === 'PERSON');
        if (isClear) expect(handCheckDue(watched(given))).toBeNull();
      }),
    );
  });
});
