import fc from 'fast-check';
import { proofOf } from './consequence-of.js';
import { NoAnswer, ReachSign, RedirectKind, type RawReach } from './raw-reach.js';
import type { Reachability } from './reachability.js';
import { reachabilityOf } from './reachability-of.js';
import { seenByPeopleOnly } from '../../test/support/seen-by-people.js';

const answered = (status: number, redirect: RedirectKind | null = null) =>
  reachabilityOf({ status, redirect });
const signs = fc.subarray(Object.values(ReachSign));
const anyRaw: fc.Arbitrary<RawReach> = fc.oneof(
  fc.record({
    status: fc.oneof(fc.integer({ min: -1, max: 1100 }), fc.double()),
    redirect: fc.option(fc.constantFrom(...Object.values(RedirectKind))),
    signs,
  }),
  fc.record({
    noAnswer: fc.constantFrom(...Object.values(NoAnswer)),
    redirect: fc.option(fc.constantFrom(...Object.values(RedirectKind))),
    signs,
  }),
);

describe('the outcome of a check', () => {
  it.each<[number, Reachability, string]>([
    [200, 'ONLINE', 'THERE'],
    [203, 'ONLINE', 'THERE'],
    [206, 'ONLINE', 'THERE'],
    [299, 'ONLINE', 'THERE'],
    [404, 'GONE_404_410', 'GONE'],
    [410, 'GONE_404_410', 'GONE'],
    [401, 'SIGN_IN_NEEDED', 'NOTHING'],
    [402, 'FORBIDDEN', 'NOTHING'],
    [403, 'FORBIDDEN', 'NOTHING'],
    [407, 'FORBIDDEN', 'NOTHING'],
    [429, 'THROTTLED', 'NOTHING'],
    [451, 'LEGALLY_BLOCKED', 'NOTHING'],
    [500, 'SERVER_FAULT', 'NOTHING'],
    [503, 'SERVER_FAULT', 'NOTHING'],
    [599, 'SERVER_FAULT', 'NOTHING'],
    [100, 'UNCLEAR', 'NOTHING'],
    [199, 'UNCLEAR', 'NOTHING'],
    [300, 'UNCLEAR', 'NOTHING'],
    [304, 'UNCLEAR', 'NOTHING'],
    [400, 'UNCLEAR', 'NOTHING'],
    [405, 'UNCLEAR', 'NOTHING'],
    [416, 'UNCLEAR', 'NOTHING'],
    [418, 'UNCLEAR', 'NOTHING'],
    [600, 'UNCLEAR', 'NOTHING'],
    [NaN, 'UNCLEAR', 'NOTHING'],
  ])('for status %d is %s, which proves: %s', (status, outcome, proof) => {
    expect(answered(status)).toBe(outcome);
    expect(proofOf(outcome)).toBe(proof);
  });

  it.each<[NoAnswer, Reachability, string]>([
    ['NAME_NOT_FOUND', 'DNS_GONE', 'GONE'],
    ['NAME_SERVER_FAILED', 'UNREACHABLE', 'NOTHING'],
    ['CONNECTION_REFUSED', 'UNREACHABLE', 'NOTHING'],
    ['CONNECTION_LOST', 'UNREACHABLE', 'NOTHING'],
    ['TIMED_OUT', 'UNREACHABLE', 'NOTHING'],
    ['TLS_FAILED', 'TLS_FAULT', 'NOTHING'],
    ['NOT_HTTP', 'UNCLEAR', 'NOTHING'],
    ['ADDRESS_NOT_ALLOWED', 'NOT_ALLOWED', 'NOTHING'],
    ['NO_WAY_THERE', 'NOT_CHECKABLE', 'NOTHING'],
  ])('for %s is %s, which proves: %s', (noAnswer, outcome, proof) => {
    expect(reachabilityOf({ noAnswer })).toBe(outcome);
    expect(proofOf(outcome)).toBe(proof);
  });

  it.each<[RedirectKind, Reachability]>([
    ['SAME_SITE', 'GONE_404_410'],
    ['ERROR_PAGE', 'GONE_404_410'],
    ['SITE_ROOT', 'REDIRECTED_TO_FRONT_PAGE'],
    ['SUSPENDED_PAGE', 'HOST_SUSPENDED'],
    ['PARKING_PAGE', 'PARKED'],
    ['CHALLENGE_PAGE', 'CHALLENGED'],
    ['SIGN_IN_PAGE', 'SIGN_IN_NEEDED'],
    ['OTHER_COUNTRY', 'REDIRECTED_TO_OTHER_COUNTRY'],
    ['OTHER_SITE', 'REDIRECTED_TO_OTHER_SITE'],
    ['ENDLESS', 'REDIRECTED'],
    ['UNREADABLE', 'REDIRECTED'],
  ])('for a 404 behind a redirect to %s is %s', (redirect, outcome) => {
    expect(answered(404, redirect)).toBe(outcome);
  });

  it.each<[number, Reachability]>([
    [200, 'REDIRECTED_TO_ERROR_PAGE'],
    [302, 'REDIRECTED_TO_ERROR_PAGE'],
    [403, 'FORBIDDEN'],
    [500, 'SERVER_FAULT'],
  ])('for %i behind a redirect to an error page is %s', (status, outcome) => {
    expect(answered(status, 'ERROR_PAGE')).toBe(outcome);
  });

  it.each<[number, ReachSign, Reachability]>([
    [403, 'CHALLENGE', 'CHALLENGED'],
    [404, 'CHALLENGE', 'CHALLENGED'],
    [200, 'CHALLENGE', 'CHALLENGED'],
    [200, 'PARKED_BY_NAME_SERVERS', 'PARKED'],
    [404, 'PARKED_BY_NAME_SERVERS', 'PARKED'],
    [410, 'PARKED_BY_PROVIDER', 'PARKED'],
  ])('for status %i with the sign %s is %s', (status, sign, outcome) => {
    expect(reachabilityOf({ status, redirect: null, signs: [sign] })).toBe(outcome);
  });

  it('does not take a missing name of a redirect target for a missing name of the address', () => {
    expect(reachabilityOf({ noAnswer: 'NAME_NOT_FOUND', redirect: 'SAME_SITE' })).toBe('REDIRECTED');
    expect(reachabilityOf({ noAnswer: 'TIMED_OUT', redirect: 'SAME_SITE' })).toBe('UNREACHABLE');
  });

  it('is never an outcome that only people can observe', () => {
    fc.assert(
      fc.property(anyRaw, (raw) => {
        expect(seenByPeopleOnly).not.toContain(reachabilityOf(raw));
      }),
    );
  });

  it('is gone only for a plain 404 or 410 of the site itself, and for a name that does not exist', () => {
    fc.assert(
      fc.property(anyRaw, (raw) => {
        const isGone = proofOf(reachabilityOf(raw)) === 'GONE';
        const redirect = raw.redirect ?? null;
        const bySite =
          (redirect === null || redirect === 'SAME_SITE' || redirect === 'ERROR_PAGE') &&
          (raw.signs ?? []).length === 0 &&
          [404, 410].includes(raw.status ?? 0);
        const byName =
          redirect === null && !raw.signs?.includes('CHALLENGE') && raw.noAnswer === 'NAME_NOT_FOUND';
        expect(isGone).toBe(bySite || byName);
      }),
      { numRuns: 2000 },
    );
  });

  it('exists for any input of an untyped caller', () => {
    for (const raw of [
      {},
      { noAnswer: 'NO_SUCH' },
      { status: '404', redirect: null },
      { status: 404, redirect: 'NO_SUCH' },
    ])
      expect(proofOf(reachabilityOf(raw as unknown as RawReach))).toBe('NOTHING');
    expect(proofOf('NO_SUCH' as Reachability)).toBe('NOTHING');
  });
});
