import fc from 'fast-check';
import { releaseOpenUntil, releasePolicy, releaseWaitsUntil } from './release-policy.js';
import {
  mayDecideRelease,
  mayReadReleased,
  mayRequestRelease,
  releaseStateAt,
  type ReleaseFacts,
  type ReleaseRequestFacts,
} from './release-rules.js';
import { ReleaseKind, ReleaseReason, ReleaseState, releaseReasons } from './release.js';

const now = new Date('2026-11-29T12:00:00Z');
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);
const hold = (assigneeId: string | null, at = now) => ({
  viewerId: 'anna',
  assigneeId,
  leaseExpiresAt: minutes(30),
  at,
});
const release = (change: Partial<ReleaseFacts> = {}): ReleaseFacts => ({
  kind: 'CONTACT',
  requestedBy: 'anna',
  waitsUntil: minutes(60),
  decision: null,
  openUntil: null,
  ...change,
});
const open = { decision: 'RELEASE', openUntil: minutes(10) } as const;
const request = (change: Partial<ReleaseRequestFacts> = {}): ReleaseRequestFacts => ({
  kind: 'CONTACT',
  reason: 'QUESTION_TO_REPORTER',
  isGiven: true,
  holds: [],
  earlier: [],
  requestedAt: [],
  ...change,
});
const codeOf = (result: { ok: true } | { ok: false; error: { code: string } }) =>
  result.ok ? 'OK' : result.error.code;
const times = (count: number, at = minutes(-60)) => Array.from({ length: count }, () => at);

describe('a request for a release', () => {
  it.each<[string, Partial<ReleaseRequestFacts>, string]>([
    ['of contact data, without a claim', {}, 'OK'],
    [
      'of site access, with a claim',
      { kind: 'SITE_ACCESS', reason: 'CONTENT_BEHIND_LOGIN', holds: [hold('anna')] },
      'OK',
    ],
    [
      'of site access, with a claim on one of two cases',
      { kind: 'SITE_ACCESS', reason: 'CONTENT_BEHIND_LOGIN', holds: [hold('bert'), hold('anna')] },
      'OK',
    ],
    [
      'of site access, claimed by another',
      { kind: 'SITE_ACCESS', reason: 'CONTENT_BEHIND_LOGIN', holds: [hold('bert')] },
      'NOT_LEASED_TO_YOU',
    ],
    [
      'of site access, after the claim',
      { kind: 'SITE_ACCESS', reason: 'CONTENT_BEHIND_LOGIN', holds: [hold('anna', minutes(30))] },
      'NOT_LEASED_TO_YOU',
    ],
    [
      'of site access, without a case',
      { kind: 'SITE_ACCESS', reason: 'CONTENT_BEHIND_LOGIN' },
      'NOT_LEASED_TO_YOU',
    ],
    ['for a reason of the other kind', { reason: 'CONTENT_BEHIND_LOGIN' }, 'RELEASE_REASON_NOT_ACCEPTED'],
    ['for an unknown reason', { reason: 'CURIOSITY' as never }, 'RELEASE_REASON_NOT_ACCEPTED'],
    ['of what the report does not contain', { isGiven: false }, 'NOTHING_TO_RELEASE'],
    ['while one waits', { earlier: [release()] }, 'RELEASE_EXISTS'],
    ['while one is open', { earlier: [release(open)] }, 'RELEASE_EXISTS'],
    ['after one was refused', { earlier: [release({ decision: 'REFUSE' })] }, 'OK'],
    ['after one has expired', { earlier: [release({ waitsUntil: now })] }, 'OK'],
    ['after one has ended', { earlier: [release({ decision: 'RELEASE', openUntil: now })] }, 'OK'],
    ['one before the quota', { requestedAt: times(4) }, 'OK'],
    ['at the quota', { requestedAt: times(5) }, 'RELEASE_QUOTA_REACHED'],
    ['at the quota of a day ago', { requestedAt: times(5, minutes(-24 * 60)) }, 'OK'],
    ['at the quota, for a child in danger', { requestedAt: times(5), reason: 'CHILD_IN_DANGER' }, 'OK'],
  ])('%s: %s', (_title, change, expected) => {
    expect(codeOf(mayRequestRelease(request(change), releasePolicy, now))).toBe(expected);
  });

  it('raises the alarm exactly from the quota on', () => {
    const alarms = [0, 4, 5, 9].map((count) => {
      const facts = request({ reason: 'CHILD_IN_DANGER', requestedAt: times(count) });
      const result = mayRequestRelease(facts, releasePolicy, now);
      return result.ok && result.value.isAlarm;
    });

    expect(alarms).toEqual([false, false, true, true]);
  });

  it('refused at the quota says when the next one is possible', () => {
    const requestedAt = [minutes(-10), minutes(-600), minutes(-50), minutes(-40), minutes(-30), minutes(-20)];
    const tried = mayRequestRelease(request({ requestedAt }), releasePolicy, now);

    expect(tried).toEqual({
      ok: false,
      error: { code: 'RELEASE_QUOTA_REACHED', max: 5, retryAt: minutes(24 * 60 - 50) },
    });
    const retryAt = tried.ok || !('retryAt' in tried.error) ? now : tried.error.retryAt;
    expect(mayRequestRelease(request({ requestedAt }), releasePolicy, retryAt).ok).toBe(true);
  });

  it('under a quota of none is refused', () => {
    const none = { ...releasePolicy, quota: { CONTACT: 0, SITE_ACCESS: 0 } };

    expect(codeOf(mayRequestRelease(request(), none, now))).toBe('RELEASE_QUOTA_REACHED');
  });

  it('names the accepted reasons', () => {
    const tried = mayRequestRelease(
      request({ kind: 'SITE_ACCESS', reason: 'RIGHTS_OF_REPORTER' }),
      releasePolicy,
      now,
    );

    expect(tried).toMatchObject({
      error: { accepted: ['CHILD_IN_DANGER', 'POLICE_REQUEST', 'CONTENT_BEHIND_LOGIN'] },
    });
  });
});

describe('the state of a request', () => {
  it.each<[string, Partial<ReleaseFacts>, string]>([
    ['waits', {}, 'WAITING'],
    ['expires at its last instant', { waitsUntil: now }, 'LAPSED'],
    ['is refused', { decision: 'REFUSE' }, 'REFUSED'],
    ['is open', open, 'OPEN'],
    ['ends at its last instant', { decision: 'RELEASE', openUntil: now }, 'ENDED'],
    ['without an end is not open', { decision: 'RELEASE' }, 'ENDED'],
    ['decided in time stays open after the wait', { ...open, waitsUntil: minutes(-1) }, 'OPEN'],
  ])('%s', (_title, change, state) => {
    expect(releaseStateAt(release(change), now)).toBe(state);
  });
});

describe('the decision', () => {
  it.each<[string, string, Partial<ReleaseFacts>, string]>([
    ['of a second person', 'bert', {}, 'OK'],
    ['of the person who asked', 'anna', {}, 'OWN_REQUEST'],
    ['too late', 'bert', { waitsUntil: now }, 'RELEASE_NOT_WAITING'],
    ['a second time', 'bert', open, 'RELEASE_NOT_WAITING'],
    ['after a refusal', 'bert', { decision: 'REFUSE' }, 'RELEASE_NOT_WAITING'],
  ])('%s', (_title, viewer, change, expected) => {
    expect(codeOf(mayDecideRelease(release(change), { viewerId: viewer }, now))).toBe(expected);
  });
});

describe('reading a released value', () => {
  it.each<[string, string, Partial<ReleaseFacts>, string | null, string]>([
    ['by who asked', 'anna', open, null, 'OK'],
    ['by who released it', 'bert', open, null, 'RELEASED_TO_ANOTHER'],
    ['before the decision', 'anna', {}, null, 'RELEASE_NOT_OPEN'],
    ['after the end', 'anna', { ...open, openUntil: now }, null, 'RELEASE_NOT_OPEN'],
    ['site access with the claim', 'anna', { ...open, kind: 'SITE_ACCESS' }, 'anna', 'OK'],
    ['site access without the claim', 'anna', { ...open, kind: 'SITE_ACCESS' }, 'bert', 'NOT_LEASED_TO_YOU'],
  ])('%s', (_title, viewer, change, holder, expected) => {
    const holds = holder === null ? [] : [hold(holder)];

    expect(codeOf(mayReadReleased(release(change), { viewerId: viewer, holds }, now))).toBe(expected);
  });
});

describe('for every request', () => {
  const person = fc.constantFrom('anna', 'bert', 'cleo');
  const instant = fc.integer({ min: -3000, max: 3000 }).map(minutes);
  const anyRelease = fc.record<ReleaseFacts>({
    kind: fc.constantFrom(...Object.values(ReleaseKind)),
    requestedBy: person,
    waitsUntil: instant,
    decision: fc.constantFrom(null, 'RELEASE', 'REFUSE'),
    openUntil: fc.option(instant),
  });

  it('nobody both decides on it and reads it, and nothing is read outside its time', () => {
    fc.assert(
      fc.property(anyRelease, person, fc.option(person), instant, (facts, viewer, holder, at) => {
        const reads = mayReadReleased(
          facts,
          { viewerId: viewer, holds: [{ ...hold(holder, at), viewerId: viewer }] },
          at,
        ).ok;
        const decides = mayDecideRelease(facts, { viewerId: viewer }, at).ok;

        expect(reads && decides).toBe(false);
        expect(decides && facts.requestedBy === viewer).toBe(false);
        if (reads) {
          expect(facts).toMatchObject({ decision: 'RELEASE', requestedBy: viewer });
          expect(at.getTime()).toBeLessThan(facts.openUntil?.getTime() ?? -Infinity);
        }
        expect(Object.keys(ReleaseState)).toContain(releaseStateAt(facts, at));
      }),
    );
  });

  it('fewer requests than the quota pass in any period of the quota', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 6000 }), { maxLength: 60 }), (offsets) => {
        const passed: Date[] = [];
        for (const at of offsets.toSorted((a, b) => a - b).map(minutes)) {
          const facts = request({ requestedAt: passed });
          if (mayRequestRelease(facts, releasePolicy, at).ok) passed.push(at);
        }
        for (const end of passed) {
          const within = passed.filter(
            (at) => at <= end && end.getTime() - at.getTime() < releasePolicy.quotaHours * 3_600_000,
          );
          expect(within.length).toBeLessThanOrEqual(releasePolicy.quota.CONTACT);
        }
      }),
    );
  });
});

describe('the policy', () => {
  it('gives times after the instant', () => {
    expect(releaseWaitsUntil(now)).toEqual(minutes(24 * 60));
    expect(releaseOpenUntil('CONTACT', now)).toEqual(minutes(240));
    expect(releaseOpenUntil('SITE_ACCESS', now)).toEqual(minutes(120));
  });

  it('has one row with a source for each reason', () => {
    expect(releaseReasons.map(({ reason }) => reason).sort()).toEqual(Object.keys(ReleaseReason).sort());
    for (const { source, kinds } of releaseReasons) {
      expect(source).toMatch(/^(House rule|Regulation \(EU\) 2016\/679).+\.$/);
      expect(kinds.length).toBeGreaterThan(0);
    }
  });
});
