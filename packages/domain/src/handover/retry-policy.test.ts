import fc from 'fast-check';
import { afterFailure, handOverPolicy, pausesRecipient, type FailedAttempt } from './retry-policy.js';
import { FailureClass } from './failure.js';

const start = new Date('2026-11-22T10:00:00Z');
const after = (minutes: number): Date => new Date(start.getTime() + minutes * 60_000);
const failed = (change: Partial<FailedAttempt> = {}): FailedAttempt => ({
  failure: { class: 'UNREACHABLE', cause: 'NO_ANSWER' },
  failures: 1,
  failingSince: start,
  urgent: false,
  at: start,
  ...change,
});

const attempts = fc.record({
  failure: fc.record({
    class: fc.constantFrom(...Object.values(FailureClass)),
    cause: fc.constant('NO_ANSWER' as const),
    retryAt: fc.integer({ min: -1_000, max: 1_000 }).map(after),
  }),
  failures: fc.integer({ min: 1, max: 1_000 }),
  failingSince: fc.constant(start),
  urgent: fc.boolean(),
  at: fc.integer({ min: 0, max: 60 * 24 * 30 }).map(after),
});

describe('after a failed attempt', () => {
  it('pauses the recipient’s other hand-overs when it is not reached, asks to wait or denies access, and otherwise does not', () => {
    expect(Object.values(FailureClass).filter(pausesRecipient)).toEqual([
      'UNREACHABLE',
      'THROTTLED',
      'ACCESS_REFUSED',
    ]);
  });

  it('alerts people at once when the recipient denies access, and retries for a week', () => {
    const first = new Date('2026-11-20T09:00:00.000Z');
    const failure = { class: 'ACCESS_REFUSED', cause: 'SIGN_IN_REFUSED' } as const;
    const attempt = (hours: number) =>
      afterFailure({
        failure,
        failures: 1,
        failingSince: first,
        urgent: false,
        at: new Date(first.getTime() + hours * 3_600_000),
      });

    expect(attempt(0)).toMatchObject({ then: 'TRY_AGAIN', pausesRecipient: true, isAlarming: true });
    expect(attempt(167.9)).toMatchObject({ then: 'TRY_AGAIN' });
    expect(attempt(168)).toEqual({ then: 'STOP' });
  });

  it.each([
    [1, 1],
    [2, 2],
    [3, 5],
    [6, 30],
    [7, 30],
    [500, 30],
  ])('number %i the next attempt is %i minutes later', (failures, minutes) => {
    expect(afterFailure(failed({ failures }))).toMatchObject({ then: 'TRY_AGAIN', at: after(minutes) });
  });

  it.each(['REFUSED', 'NOT_FOUND'] as const)('with %s a person must act at once', (kind) => {
    expect(afterFailure(failed({ failure: { class: kind, cause: 'NOT_ACCEPTED' } }))).toEqual({
      then: 'STOP',
    });
  });

  it.each([
    ['UNREACHABLE', true],
    ['THROTTLED', true],
    ['PARTNER_FAULT', false],
    ['OWN_FAULT', false],
  ] as const)('with %s the recipient’s other hand-overs wait too: %s', (kind, pausesRecipient) => {
    expect(afterFailure(failed({ failure: { class: kind, cause: 'NO_ANSWER' } }))).toMatchObject({
      then: 'TRY_AGAIN',
      pausesRecipient,
    });
  });

  it.each([
    [true, 9, false],
    [true, 10, true],
    [false, 59, false],
    [false, 60, true],
  ])(
    'of an urgent hand-over (%s), %i minutes after the first, people are alerted: %s',
    (urgent, at, told) => {
      expect(afterFailure(failed({ urgent, at: after(at) }))).toMatchObject({ isAlarming: told });
    },
  );

  it('retries through a day without a response, and stops after a week', () => {
    expect(afterFailure(failed({ at: after(24 * 60) })).then).toBe('TRY_AGAIN');
    expect(afterFailure(failed({ at: after(168 * 60 - 1) })).then).toBe('TRY_AGAIN');
    expect(afterFailure(failed({ at: after(168 * 60) })).then).toBe('STOP');
  });

  it.each([
    ['THROTTLED', undefined, true],
    ['THROTTLED', 5, true],
    ['UNREACHABLE', undefined, false],
    ['UNREACHABLE', 5, true],
    ['UNREACHABLE', 0, false],
    ['UNREACHABLE', -5, false],
    ['ACCESS_REFUSED', undefined, false],
    ['ACCESS_REFUSED', 5, true],
    ['PARTNER_FAULT', undefined, false],
    ['PARTNER_FAULT', 5, true],
  ] as const)(
    'that was %s with a requested wait of %p minutes, the wait is kept when the recipient is reached: %s',
    (kind, minutes, keepsWait) => {
      const retryAt = minutes === undefined ? {} : { retryAt: after(minutes) };
      const failure = { class: kind, cause: 'NO_ANSWER', ...retryAt } as const;

      expect(afterFailure(failed({ failure }))).toMatchObject({ then: 'TRY_AGAIN', keepsWait });
    },
  );

  it('never retries in the past, nor before the time the recipient asked for', () => {
    fc.assert(
      fc.property(attempts, (attempt) => {
        const next = afterFailure(attempt);
        if (next.then === 'STOP') return;
        expect(next.at.getTime()).toBeGreaterThan(attempt.at.getTime());
        expect(next.at.getTime()).toBeGreaterThanOrEqual(attempt.failure.retryAt.getTime());
      }),
    );
  });

  it('ends every series of failures eventually', () => {
    fc.assert(
      fc.property(attempts, (attempt) => {
        const longest = Math.max(...Object.values(handOverPolicy.giveUpAfterHours));
        expect(afterFailure({ ...attempt, at: after(longest * 60) })).toEqual({ then: 'STOP' });
      }),
    );
  });

  it('waits, without wait times in the policy, only as long as the recipient asked', () => {
    const policy = { ...handOverPolicy, waitMinutes: [] };

    expect(afterFailure(failed(), policy)).toMatchObject({ at: start });
  });
});
