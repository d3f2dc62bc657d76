import fc from 'fast-check';
import { ReferralKind } from '../routing/leg.js';
import { claimsGone, mayComplete, outcomesOf, type Completion } from './may-complete.js';
import { ReferralOutcome } from './referral-status.js';

const hour = 3_600_000;
const start = Date.parse('2026-11-22T12:00:00Z');
const atHours = (...hours: readonly number[]) => hours.map((one) => new Date(start + one * hour));
const removal = (providerAnswered: boolean, observedOfflineAt: readonly Date[]): Completion => ({
  kind: 'HOSTING_PROVIDER',
  outcome: 'REMOVED',
  evidence: {
    providerAnswered,
    sights: observedOfflineAt.map((at) => ({ at, by: 'WATCH' })),
    watchSawOnline: true,
    isCloaked: false,
  },
});
const answerTo = (completion: Completion) => {
  const result = mayComplete(completion);
  return result.ok ? 'COMPLETED' : result.error.code;
};
const nothing = removal(false, []).evidence;
const pairs = Object.values(ReferralKind).flatMap((kind) =>
  Object.values(ReferralOutcome).map((outcome) => [kind, outcome] as const),
);

describe('claimsGone', () => {
  const claims: Readonly<Record<ReferralOutcome, boolean>> = {
    REMOVED: true,
    UNAVAILABLE: true,
    MOVED: false,
    TRANSFERRED: false,
    INVESTIGATED: false,
    FORWARDED_ABROAD: false,
    NO_FURTHER_ACTION: false,
    REFUSED: false,
  };

  it.each(Object.values(ReferralOutcome))('returns for %s what the table says', (outcome) => {
    expect(claimsGone(outcome)).toBe(claims[outcome]);
  });

  it.each(pairs.filter(([kind, outcome]) => outcomesOf(kind).includes(outcome)))(
    'requires an observation for %s ending in %s exactly when the outcome claims that',
    (kind, outcome) => {
      expect(mayComplete({ kind, outcome, evidence: nothing }).ok).toBe(!claims[outcome]);
    },
  );
});

describe('completing a referral', () => {
  it.each(pairs)('allows %s to end in %s only if the table has it', (kind, outcome) => {
    const { evidence } = removal(true, atHours(0, 48));

    const isInTable = outcomesOf(kind).includes(outcome);

    expect(mayComplete({ kind, outcome, evidence })).toMatchObject(
      isInTable ? { ok: true, value: true } : { ok: false, error: { code: 'OUTCOME_NOT_FOR_KIND' } },
    );
  });

  it.each<[ReferralKind, string]>([
    ['POLICE', 'INVESTIGATED FORWARDED_ABROAD NO_FURTHER_ACTION'],
    ['HOSTING_PROVIDER', 'REMOVED UNAVAILABLE MOVED REFUSED'],
    ['INHOPE_HOTLINE', 'TRANSFERRED REMOVED UNAVAILABLE MOVED REFUSED'],
    ['POLICE_ABROAD', 'FORWARDED_ABROAD INVESTIGATED NO_FURTHER_ACTION'],
    ['AUTHORITY', 'REMOVED UNAVAILABLE MOVED INVESTIGATED NO_FURTHER_ACTION REFUSED'],
  ])('lists the possible outcomes of %s', (kind, outcomes) => {
    expect(outcomesOf(kind).join(' ')).toBe(outcomes);
  });

  it.each<[string, Completion, string]>([
    ['nothing', removal(false, []), 'NOT_OBSERVED_OFFLINE'],
    ["the provider's word alone", removal(true, []), 'NOT_OBSERVED_OFFLINE'],
    ['one observation alone', removal(false, atHours(0)), 'TOO_FEW_OBSERVATIONS'],
    ['two observations an hour apart', removal(false, atHours(0, 1)), 'TOO_FEW_OBSERVATIONS'],
    [
      'a hundred observations in one hour',
      removal(false, atHours(...Array(100).fill(0.5))),
      'TOO_FEW_OBSERVATIONS',
    ],
    ['two observations just under a day apart', removal(false, atHours(0, 23.99)), 'TOO_FEW_OBSERVATIONS'],
    ['two observations a day apart', removal(false, atHours(0, 24)), 'COMPLETED'],
    ['observations a day apart in reverse order', removal(false, atHours(24, 0)), 'COMPLETED'],
    ["the provider's answer and one observation", removal(true, atHours(0)), 'COMPLETED'],
    ['an observation without an instant', removal(true, [new Date(NaN)]), 'NOT_OBSERVED_OFFLINE'],
  ])('decides on “removed” with %s', (_title, completion, answer) => {
    expect(answerTo(completion)).toBe(answer);
  });

  it('does not accept another hotline’s statement as proof of a removal', () => {
    expect(answerTo({ kind: 'INHOPE_HOTLINE', outcome: 'REMOVED', evidence: nothing })).toBe(
      'NOT_OBSERVED_OFFLINE',
    );
  });

  it('allows “unavailable” after one observation and not without', () => {
    const unavailable = (observedOfflineAt: readonly Date[]): Completion => ({
      ...removal(false, observedOfflineAt),
      outcome: 'UNAVAILABLE',
    });

    expect(answerTo(unavailable([]))).toBe('NOT_OBSERVED_OFFLINE');
    expect(answerTo(unavailable(atHours(0)))).toBe('COMPLETED');
  });

  it.each<[string, Partial<Completion['evidence']>, string]>([
    ['a person alone', { sights: [{ at: new Date(start), by: 'PERSON' }] }, 'BY_HAND_ALONE'],
    [
      'a person and the provider’s answer',
      { sights: [{ at: new Date(start), by: 'PERSON' }], providerAnswered: true },
      'COMPLETED',
    ],
    [
      'a person who also states the provider’s answer',
      {
        sights: [{ at: new Date(start), by: 'PERSON', personId: 'anna' }],
        providerAnswered: true,
        answerTypedBy: 'anna',
      },
      'BY_HAND_ALONE',
    ],
    [
      'a person, when another states the provider’s answer',
      {
        sights: [{ at: new Date(start), by: 'PERSON', personId: 'bert' }],
        providerAnswered: true,
        answerTypedBy: 'anna',
      },
      'COMPLETED',
    ],
    [
      'the watch, of a host that cloaks',
      { sights: [{ at: new Date(start), by: 'WATCH' }], isCloaked: true },
      'HOST_CLOAKS',
    ],
    [
      'content that only looks gone',
      { sights: [{ at: new Date(start), by: 'WATCH', isHint: true }] },
      'NOT_OBSERVED_OFFLINE',
    ],
  ])('allows “unavailable” after an observation by %s: %s', (_title, more, answer) => {
    const evidence = { ...nothing, ...more };

    expect(answerTo({ kind: 'HOSTING_PROVIDER', outcome: 'UNAVAILABLE', evidence })).toBe(answer);
  });

  it('requires no observation for police', () => {
    expect(answerTo({ kind: 'POLICE', outcome: 'INVESTIGATED', evidence: nothing })).toBe('COMPLETED');
  });

  it('ignores an observation dated after the request', () => {
    const answer = (hours: number) =>
      answerTo({ ...removal(false, atHours(0, 24)), at: new Date(start + hours * hour) });

    expect([-1, 0, 23, 24].map(answer)).toEqual([
      'NOT_OBSERVED_OFFLINE',
      'TOO_FEW_OBSERVATIONS',
      'TOO_FEW_OBSERVATIONS',
      'COMPLETED',
    ]);
  });

  it('says what was found and what is needed', () => {
    expect(mayComplete(removal(false, atHours(0, 1)))).toMatchObject({
      ok: false,
      error: { observations: 1, needed: 2, allowed: outcomesOf('HOSTING_PROVIDER') },
    });
  });

  it('counts three spaced observations when the policy requires three', () => {
    const policy = { offlineObservations: 3, hoursBetweenObservations: 1 };

    expect(mayComplete(removal(false, atHours(0, 1)), policy).ok).toBe(false);
    expect(mayComplete(removal(false, atHours(0, 1, 2)), policy).ok).toBe(true);
  });

  it('never loses a removal by one more observation', () => {
    const observations = fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 8 });
    fc.assert(
      fc.property(observations, fc.integer({ min: 0, max: 200 }), (given, further) => {
        const before = mayComplete(removal(false, atHours(...given)));
        if (before.ok) expect(mayComplete(removal(false, atHours(...given, further))).ok).toBe(true);
      }),
    );
  });
});
