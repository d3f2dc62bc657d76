import fc from 'fast-check';
import { casePolicy } from '../casework/case-policy.js';
import { mayComplete } from '../referrals/may-complete.js';
import { proofOf } from './consequence-of.js';
import { ObservedBy, Reachability, type ReachabilityObservation } from './reachability.js';
import { removalEvidenceIn, removalState, RemovalState, type RemovalSetting } from './removal-state.js';
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
const at = (hours: number, more: Partial<RemovalSetting> = {}): RemovalSetting => ({
  at: atHour(hours),
  ...more,
});
const g = 'GONE_404_410';
/** Observations that follow one of the watch itself with the content online. */
const afterSight = (...sights: readonly (readonly [number, Reachability])[]): ReturnType<typeof seen> => [
  { id: 'before', at: atHour(-1), outcome: 'ONLINE', by: 'WATCH' },
  ...seen(...sights),
];
/** The given observations, with the first ones made by a person. */
const byPerson = (
  persons: readonly ReachabilityObservation[],
  others: readonly ReachabilityObservation[],
): readonly ReachabilityObservation[] => [
  ...persons.map((each, index) => ({ ...each, id: `p${index}`, by: 'PERSON' as const })),
  ...others,
];

describe('whether content is still there', () => {
  it.each<[string, ReturnType<typeof seen>, RemovalSetting, RemovalState, string, string[]]>([
    ['nothing', [], at(0), 'UNKNOWN', 'NOTHING_CONCLUSIVE_SEEN', []],
    [
      '404s of content that the watch never saw',
      seen([0, g], [24, g], [48, g]),
      at(49),
      'SUSPECTED_GONE',
      'GONE_BUT_NEVER_SEEN_ONLINE',
      ['o0', 'o1', 'o2'],
    ],
    [
      '404s of content that only a person saw',
      byPerson(seen([0, 'ONLINE']), seen([30, g], [54, g])),
      at(55),
      'SUSPECTED_GONE',
      'GONE_BUT_NEVER_SEEN_ONLINE',
      ['o0', 'o1'],
    ],
    [
      'a person who sees it soon after a 404',
      byPerson(seen([3, 'ONLINE']), afterSight([1, g])),
      at(4),
      'CLOAKED',
      'SHOWN_TO_SOME_ONLY',
      ['o0', 'p0'],
    ],
    [
      '404s after that',
      byPerson(seen([3, 'ONLINE']), afterSight([1, g], [30, g], [54, g])),
      at(55),
      'SUSPECTED_GONE',
      'GONE_BUT_HOST_CLOAKS',
      ['o1', 'o2'],
    ],
    [
      'the watch that then sees it too',
      byPerson(seen([3, 'ONLINE']), afterSight([1, g], [5, 'ONLINE'], [30, g], [54, g])),
      at(55),
      'REMOVED',
      'SEEN_GONE_REPEATEDLY',
      ['o2', 'o3'],
    ],
    [
      'two networks that disagree',
      seen([0, 'ONLINE'], [2, 'CLOAKED']),
      at(3),
      'CLOAKED',
      'SHOWN_TO_SOME_ONLY',
      ['o1'],
    ],
    [
      '404s after two networks disagreed',
      seen([0, 'ONLINE'], [2, 'CLOAKED'], [26, g], [50, g]),
      at(51),
      'SUSPECTED_GONE',
      'GONE_BUT_HOST_CLOAKS',
      ['o2', 'o3'],
    ],
    [
      'a person who confirms them',
      seen([0, 'ONLINE'], [2, 'CLOAKED'], [26, g], [27, 'SEEN_OFFLINE'], [50, g]),
      at(51),
      'REMOVED',
      'CONFIRMED_BY_PERSON',
      ['o2', 'o3', 'o4'],
    ],
    [
      'a person alone',
      seen([0, 'SEEN_OFFLINE'], [24, 'SEEN_OFFLINE']),
      at(25),
      'SUSPECTED_GONE',
      'GONE_BY_HAND_ALONE',
      ['o0', 'o1'],
    ],
    [
      'a person before the first request',
      seen([0, 'SEEN_OFFLINE'], [24, 'SEEN_OFFLINE'], [30, g]),
      at(31, { byHandSince: atHour(25) }),
      'SUSPECTED_GONE',
      'GONE_BUT_NEVER_SEEN_ONLINE',
      ['o0', 'o1', 'o2'],
    ],
    [
      'the front page, and a person',
      seen([0, 'REDIRECTED_TO_FRONT_PAGE'], [24, 'SEEN_OFFLINE']),
      at(25),
      'REMOVED',
      'CONFIRMED_BY_PERSON',
      ['o0', 'o1'],
    ],
    [
      'content that came back after a removal, and disagreement',
      afterSight([0, g], [24, g], [48, 'CLOAKED']),
      at(48),
      'BACK_ONLINE',
      'SEEN_ONLINE_AFTER_REMOVAL',
      ['o0', 'o1', 'o2'],
    ],
    [
      'a server that is down',
      seen([0, 'SERVER_FAULT'], [30, 'UNREACHABLE']),
      at(60),
      'UNKNOWN',
      'NOTHING_CONCLUSIVE_SEEN',
      [],
    ],
    ['content that is seen', seen([0, 'ONLINE']), at(1), 'STILL_ONLINE', 'SEEN_ONLINE', ['o0']],
    [
      'content that was seen, with no observation since',
      seen([0, 'ONLINE'], [20, 'UNREACHABLE']),
      at(30),
      'STILL_ONLINE',
      'SEEN_ONLINE',
      ['o0'],
    ],
    ['a sight a week ago', seen([0, 'ONLINE']), at(168), 'STILL_ONLINE', 'SEEN_ONLINE', ['o0']],
    [
      'content that was seen more than a week ago',
      seen([0, 'ONLINE']),
      at(168.1),
      'UNKNOWN',
      'LAST_SEEN_TOO_LONG_AGO',
      ['o0'],
    ],
    ['one 404', seen([0, 'ONLINE'], [5, g]), at(6), 'SUSPECTED_GONE', 'SEEN_GONE_TOO_BRIEFLY', ['o1']],
    [
      '404s too close together',
      afterSight([0, g], [1, g], [23.9, g]),
      at(24),
      'SUSPECTED_GONE',
      'SEEN_GONE_TOO_BRIEFLY',
      ['o0', 'o1', 'o2'],
    ],
    [
      '404s a day apart',
      afterSight([0, g], [12, g], [24, g]),
      at(24),
      'REMOVED',
      'SEEN_GONE_REPEATEDLY',
      ['o0', 'o2'],
    ],
    [
      'a 404 and a name that is gone',
      afterSight([0, g], [24, 'DNS_GONE']),
      at(24),
      'REMOVED',
      'SEEN_GONE_REPEATEDLY',
      ['o0', 'o1'],
    ],
    [
      '404s around a fault',
      afterSight([0, g], [12, 'SERVER_FAULT'], [24, g]),
      at(24),
      'REMOVED',
      'SEEN_GONE_REPEATEDLY',
      ['o0', 'o2'],
    ],
    [
      '404s before and after the content was seen',
      afterSight([0, g], [12, 'ONLINE'], [24, g]),
      at(24),
      'SUSPECTED_GONE',
      'SEEN_GONE_TOO_BRIEFLY',
      ['o2'],
    ],
    [
      'a removal of long ago',
      afterSight([0, g], [24, g]),
      at(9000),
      'REMOVED',
      'SEEN_GONE_REPEATEDLY',
      ['o0', 'o1'],
    ],
    ['a suspicion of long ago', afterSight([0, g]), at(9000), 'UNKNOWN', 'LAST_SEEN_TOO_LONG_AGO', ['o0']],
    [
      'a sight after a removal',
      afterSight([0, g], [24, g], [48, 'ONLINE']),
      at(48),
      'BACK_ONLINE',
      'SEEN_ONLINE_AFTER_REMOVAL',
      ['o0', 'o1', 'o2'],
    ],
    [
      'content seen after a removal, with no observation since',
      afterSight([0, g], [24, g], [48, 'ONLINE'], [60, 'FORBIDDEN']),
      at(400),
      'BACK_ONLINE',
      'SEEN_ONLINE_AFTER_REMOVAL',
      ['o0', 'o1', 'o2'],
    ],
    [
      'a second removal',
      afterSight([0, g], [24, g], [48, 'ONLINE'], [60, g], [84, g]),
      at(84),
      'REMOVED',
      'SEEN_GONE_REPEATEDLY',
      ['o3', 'o4'],
    ],
    [
      'an observation dated tomorrow',
      afterSight([0, g], [24, g]),
      at(23),
      'SUSPECTED_GONE',
      'SEEN_GONE_TOO_BRIEFLY',
      ['o0'],
    ],
    [
      'a 404 and the content seen at one instant',
      seen([5, 'ONLINE'], [5, g]),
      at(6),
      'STILL_ONLINE',
      'SEEN_ONLINE',
      ['o0'],
    ],
    [
      'a person who found nothing there, twice',
      seen([0, 'SEEN_OFFLINE'], [30, 'SEEN_OFFLINE']),
      at(30),
      'SUSPECTED_GONE',
      'GONE_BY_HAND_ALONE',
      ['o0', 'o1'],
    ],
    [
      'the content seen after the case was closed',
      seen([30, 'ONLINE']),
      at(30, { closedAt: atHour(20) }),
      'BACK_ONLINE',
      'SEEN_ONLINE_AFTER_REMOVAL',
      ['o0'],
    ],
    [
      'the content seen before the case was closed',
      seen([10, 'ONLINE']),
      at(30, { closedAt: atHour(20) }),
      'STILL_ONLINE',
      'SEEN_ONLINE',
      ['o0'],
    ],
  ])('on %s', (_title, observations, setting, state, because, decidedBy) => {
    const conclusion = removalState(observations, setting);

    expect(conclusion).toMatchObject({ state, because });
    expect(conclusion.decidedBy.map(({ id }) => id)).toEqual(decidedBy);
  });

  it.each<[string, number, ReturnType<typeof seen>, RemovalState]>([
    ['nothing seen', 1, [], 'UNKNOWN'],
    ['one 404 after it', 1, seen([0, 'ONLINE'], [2, g]), 'REMOVED'],
    ['one 404 before it', 3, seen([0, 'ONLINE'], [2, g]), 'REMOVED'],
    ['the content seen after it', 1, seen([2, 'ONLINE']), 'STILL_ONLINE'],
    ['a 404 after the content was seen despite the answer', 1, seen([2, 'ONLINE'], [4, g]), 'SUSPECTED_GONE'],
    ['the content seen after the answer was confirmed', 1, afterSight([2, g], [4, 'ONLINE']), 'BACK_ONLINE'],
    ['a 404 that had ended before it', 5, afterSight([2, g], [4, 'ONLINE']), 'STILL_ONLINE'],
    ['only a redirect after it', 1, seen([2, 'REDIRECTED']), 'UNKNOWN'],
  ])('with the provider’s answer and %s', (_title, answered, observations, state) => {
    expect(removalState(observations, at(10, { providerAnsweredAt: atHour(answered) })).state).toBe(state);
  });

  it.each<[string, ReturnType<typeof seen>, Partial<RemovalSetting>, string]>([
    ['the watch', afterSight([0, g], [24, g]), {}, 'WATCH_SAW_ONLINE_THEN_GONE'],
    [
      'two networks',
      afterSight([0, g], [24, g]).map((each) => ({ ...each, vantagePoints: 2 })),
      {},
      'TWO_VANTAGE_POINTS',
    ],
    ['the provider’s word', seen([2, g]), { providerAnsweredAt: atHour(1) }, 'PROVIDER_WORD_AND_LOOK'],
    ['a person', seen([0, g], [24, 'SEEN_OFFLINE']), {}, 'CONFIRMED_BY_PERSON'],
  ])('returns the kind of evidence for a removal: %s', (_title, observations, more, evidence) => {
    expect(removalState(observations, at(60, more)).removal?.evidence).toBe(evidence);
  });

  it('ignores the provider’s answer before it was given', () => {
    expect(removalState(afterSight([0, g]), at(1, { providerAnsweredAt: atHour(2) })).state).toBe(
      'SUSPECTED_GONE',
    );
  });

  it('dates a removal by the first of the observations that prove it', () => {
    expect(removalState(seen([0, 'ONLINE'], [3, g], [9, g], [27, g], [60, g]), at(70)).removal).toMatchObject(
      {
        removedAt: atHour(3),
        provenAt: atHour(27),
      },
    );
  });

  it('counts as many observations as the policy requires', () => {
    const removal = { offlineObservations: 3, hoursBetweenObservations: 1 };

    expect(removalState(afterSight([0, g], [1, g]), at(2, { removal })).state).toBe('SUSPECTED_GONE');
    expect(removalState(afterSight([0, g], [1, g], [2, g]), at(2, { removal })).state).toBe('REMOVED');
  });
});

const outcome = fc.constantFrom(...Object.values(Reachability));
const observation = fc.record({
  id: fc.uuid(),
  at: fc.integer({ min: 0, max: 400 }).map(atHour),
  outcome,
  by: fc.constantFrom(...Object.values(ObservedBy)),
  vantagePoints: fc.constantFrom(1, 2),
});
const observations = fc.uniqueArray(observation, { maxLength: 14, selector: ({ id }) => id });
const goneOrHint = new Set(['GONE', 'SUGGESTS_GONE']);
const answer = fc.option(fc.integer({ min: 0, max: 400 }).map(atHour));
const setting = fc.record({ at: fc.integer({ min: 0, max: 500 }).map(atHour), providerAnsweredAt: answer });
const isThere = ({ state }: { readonly state: RemovalState }) =>
  state === 'STILL_ONLINE' || state === 'BACK_ONLINE';

describe('the state of a removal', () => {
  it('does not depend on the order of observations', () => {
    fc.assert(
      fc.property(observations, setting, fc.infiniteStream(fc.nat()), (given, when, dice) => {
        const shuffled = [...given].sort(() => (dice.next().value % 2 === 0 ? 1 : -1));

        const conclusion = removalState(given, when);

        expect(Object.values(RemovalState)).toContain(conclusion.state);
        expect(removalState(shuffled, when)).toEqual(conclusion);
      }),
    );
  });

  it('does not change with an observation that proves nothing', () => {
    fc.assert(
      fc.property(observations, setting, (given, when) => {
        const conclusive = given.filter((each) => proofOf(each.outcome) !== 'NOTHING');

        expect(removalState(conclusive, when)).toEqual(removalState(given, when));
      }),
    );
  });

  it('is removed only when the referral could be completed, and cites observations of its absence', () => {
    fc.assert(
      fc.property(observations, setting, (given, when) => {
        const { state, decidedBy } = removalState(given, when);
        if (state !== 'REMOVED') return;
        const evidence = removalEvidenceIn(given, when);
        expect(mayComplete({ kind: 'HOSTING_PROVIDER', outcome: 'REMOVED', evidence }).ok).toBe(true);
        expect(decidedBy.every((each) => goneOrHint.has(proofOf(each.outcome)) && each.at <= when.at)).toBe(
          true,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('is never removed because a server is down, refuses, throttles or redirects', () => {
    const unclear = observations.map((given) => given.filter((each) => proofOf(each.outcome) !== 'GONE'));
    fc.assert(
      fc.property(unclear, setting, (given, when) => {
        expect(['REMOVED', 'SUSPECTED_GONE', 'BACK_ONLINE']).not.toContain(removalState(given, when).state);
      }),
    );
  });

  it('never loses a removal by a further observation of its absence', () => {
    fc.assert(
      fc.property(observations, setting, (given, when) => {
        const further = { id: 'further', at: when.at, outcome: g, by: 'WATCH' } as const;
        const isLast = given.every((each) => each.at <= when.at);
        const before = removalState(given, when);
        if (before.state === 'REMOVED' && isLast)
          expect(removalState([...given, further], when).state).toBe('REMOVED');
      }),
    );
  });

  it('is never removed when the last observation shows the content', () => {
    fc.assert(
      fc.property(observations, setting, (given, when) => {
        const sight = { id: 'sight', at: when.at, outcome: 'ONLINE', by: 'WATCH' } as const;

        const conclusion = removalState([...given, sight], when);

        expect(isThere(conclusion)).toBe(true);
        const wasProven = removalState(given, when).removal !== null;
        if (wasProven && when.providerAnsweredAt === null) expect(conclusion.state).toBe('BACK_ONLINE');
      }),
    );
  });

  it('needs no less evidence when the policy requires more', () => {
    fc.assert(
      fc.property(
        observations,
        setting,
        fc.nat({ max: 3 }),
        fc.nat({ max: 48 }),
        (given, when, more, hours) => {
          const removal = {
            offlineObservations: casePolicy.offlineObservations + more,
            hoursBetweenObservations: casePolicy.hoursBetweenObservations + hours,
          };
          if (removalState(given, { ...when, removal }).state === 'REMOVED')
            expect(removalState(given, when).state).toBe('REMOVED');
        },
      ),
    );
  });
});
