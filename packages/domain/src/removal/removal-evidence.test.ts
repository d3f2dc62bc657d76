import fc from 'fast-check';
import { weighRemoval, type AbsenceSight, type RemovalEvidence } from './removal-evidence.js';

const start = Date.parse('2026-11-22T12:00:00Z');
const at = (hours: number) => new Date(start + hours * 3_600_000);
const watch = (hours: number, vantagePoints = 1): AbsenceSight => ({
  at: at(hours),
  by: 'WATCH',
  vantagePoints,
});
const hint = (hours: number): AbsenceSight => ({ ...watch(hours), isHint: true });
const person = (hours: number, personId: string | null = null): AbsenceSight => ({
  at: at(hours),
  by: 'PERSON',
  personId,
});
const evidence = (sights: readonly AbsenceSight[], more: Partial<RemovalEvidence> = {}): RemovalEvidence => ({
  providerAnswered: false,
  watchSawOnline: false,
  isCloaked: false,
  sights,
  ...more,
});
const seen = { watchSawOnline: true };
const said = { providerAnswered: true };
const typed = { providerAnswered: true, answerTypedBy: 'anna' };
const cloaked = { watchSawOnline: true, isCloaked: true };

describe('a removal', () => {
  it.each<[string, RemovalEvidence, string]>([
    ['nothing', evidence([]), 'NOT_OBSERVED_OFFLINE'],
    ['the provider’s word alone', evidence([], said), 'NOT_OBSERVED_OFFLINE'],
    ['a 404', evidence([watch(0)]), 'NEVER_SEEN_ONLINE'],
    [
      'many 404s of content that the watch never saw',
      evidence([0, 24, 48, 720].map((h) => watch(h))),
      'NEVER_SEEN_ONLINE',
    ],
    [
      '404s from two networks of content that the watch never saw',
      evidence([watch(0, 2), watch(24, 2)]),
      'NEVER_SEEN_ONLINE',
    ],
    ['one 404 after a sight', evidence([watch(0)], seen), 'TOO_FEW_OBSERVATIONS'],
    ['404s too close together', evidence([watch(0), watch(23.9)], seen), 'TOO_FEW_OBSERVATIONS'],
    [
      '404s a day apart after the content was seen',
      evidence([watch(0), watch(24)], seen),
      'WATCH_SAW_ONLINE_THEN_GONE',
    ],
    [
      '404s a day apart after the content was seen, from two networks',
      evidence([watch(0, 2), watch(24, 2)], seen),
      'TWO_VANTAGE_POINTS',
    ],
    [
      '404s a day apart after the content was seen, one of them from one network',
      evidence([watch(0, 2), watch(24)], seen),
      'WATCH_SAW_ONLINE_THEN_GONE',
    ],
    ['the provider’s word and a 404', evidence([watch(0)], said), 'PROVIDER_WORD_AND_LOOK'],
    ['the provider’s word and a person', evidence([person(0)], said), 'PROVIDER_WORD_AND_LOOK'],
    ['an answer that the observer typed in', evidence([person(0, 'anna')], typed), 'BY_HAND_ALONE'],
    [
      'such an answer and two observations',
      evidence([person(0, 'anna'), person(30, 'anna')], typed),
      'BY_HAND_ALONE',
    ],
    ['such an answer and an unknown person', evidence([person(0)], typed), 'BY_HAND_ALONE'],
    ['such an answer and another person', evidence([person(0, 'bert')], typed), 'PROVIDER_WORD_AND_LOOK'],
    ['such an answer and a 404', evidence([watch(0)], typed), 'PROVIDER_WORD_AND_LOOK'],
    [
      'the provider’s answer and content that only looks gone',
      evidence([hint(0)], said),
      'NOT_OBSERVED_OFFLINE',
    ],
    [
      'content that only looks gone, for weeks',
      evidence(
        [0, 24, 500].map((hours) => hint(hours)),
        seen,
      ),
      'NOT_OBSERVED_OFFLINE',
    ],
    ['a person', evidence([person(0)]), 'TOO_FEW_OBSERVATIONS'],
    [
      'only people, for weeks',
      evidence(
        [0, 24, 500].map((hours) => person(hours)),
        seen,
      ),
      'BY_HAND_ALONE',
    ],
    ['a 404 and a person at once', evidence([watch(0), person(1)]), 'TOO_FEW_OBSERVATIONS'],
    ['a 404 and a person a day later', evidence([watch(0), person(24)]), 'CONFIRMED_BY_PERSON'],
    [
      '404s a day apart and a person between',
      evidence([watch(0), person(2), watch(24)]),
      'CONFIRMED_BY_PERSON',
    ],
    [
      'a redirect to the front page and a person a day later',
      evidence([hint(0), person(24)]),
      'CONFIRMED_BY_PERSON',
    ],
    ['404s a day apart of a host that cloaks', evidence([watch(0, 2), watch(24, 2)], cloaked), 'HOST_CLOAKS'],
    [
      'the provider’s word and a 404 of such a host',
      evidence([watch(0)], { ...cloaked, ...said }),
      'HOST_CLOAKS',
    ],
    [
      'the provider’s answer and a person, at a host that cloaks',
      evidence([person(0)], { ...cloaked, ...said }),
      'PROVIDER_WORD_AND_LOOK',
    ],
    [
      '404s and a person, at a host that cloaks',
      evidence([watch(0), person(2), watch(24)], cloaked),
      'CONFIRMED_BY_PERSON',
    ],
  ])('on %s: %s', (_title, given, expected) => {
    const weighed = weighRemoval(given);

    expect(weighed.class ?? weighed.gap).toBe(expected);
    expect(weighed.provenBy.length > 0).toBe(weighed.class !== null);
  });

  it('confirmed by a person cites the observations of both, earliest first', () => {
    const sights = [watch(0), person(2), watch(24)];

    expect(weighRemoval(evidence(sights)).provenBy).toEqual(sights);
  });
});

const sight = fc.record({
  at: fc.integer({ min: 0, max: 200 }).map(at),
  by: fc.constantFrom('WATCH' as const, 'PERSON' as const),
  vantagePoints: fc.constantFrom(1, 2),
  isHint: fc.boolean(),
});
const any = fc.record({
  providerAnswered: fc.boolean(),
  watchSawOnline: fc.boolean(),
  isCloaked: fc.boolean(),
  sights: fc.array(sight, { maxLength: 8 }),
});

describe('evidence of a removal', () => {
  it('is never from one person alone, whatever this person states', () => {
    fc.assert(
      fc.property(any, (given) => {
        const sights = given.sights.map((each) => ({ ...each, by: 'PERSON' as const, personId: 'anna' }));

        expect(weighRemoval({ ...given, sights, answerTypedBy: 'anna' }).class).toBeNull();
      }),
    );
  });

  it('is never from people alone, unless the provider has answered', () => {
    fc.assert(
      fc.property(any, (given) => {
        const sights = given.sights.map((each) => ({ ...each, by: 'PERSON' as const }));
        const weighed = weighRemoval({ ...given, sights });
        if (weighed.class !== null) expect(weighed.class).toBe('PROVIDER_WORD_AND_LOOK');
        if (!given.providerAnswered) expect(weighed.class).toBeNull();
      }),
    );
  });

  it('is never from the watch alone, unless it saw the content before or the provider has answered', () => {
    fc.assert(
      fc.property(any, (given) => {
        const sights = given.sights.map((each) => ({ ...each, by: 'WATCH' as const }));
        const weighed = weighRemoval({ ...given, sights });
        if (!given.watchSawOnline && !given.providerAnswered) expect(weighed.class).toBeNull();
        if (given.isCloaked) expect(weighed.class).toBeNull();
      }),
    );
  });

  it('is not lost by a further observation, and has either a class or a gap', () => {
    fc.assert(
      fc.property(any, sight, (given, further) => {
        const before = weighRemoval(given);
        const after = weighRemoval({ ...given, sights: [...given.sights, further] });
        expect(before.class === null).toBe(before.gap !== null);
        if (before.class !== null) expect(after.class).not.toBeNull();
      }),
    );
  });

  it('is never classified as completed before classes were stored', () => {
    fc.assert(fc.property(any, (given) => expect(weighRemoval(given).class).not.toBe('NOT_CLASSIFIED')));
  });
});
