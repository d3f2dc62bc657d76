import { readFileSync } from 'node:fs';
import * as domain from '../src/index.js';
import type {
  AccessFacts,
  AccessPolicy,
  CaseHold,
  Clock,
  CountryCode,
  DeadlineSchedule,
  IccamItemFacts,
  Notice,
  ReleaseFacts,
  ReleaseRequestFacts,
  WatchFacts,
} from '../src/index.js';

const none = new Date(NaN);
const now = new Date('2026-11-20T09:00:00Z');
const own = 'BE' as CountryCode;
const { zone } = domain.belgianCalendar;

const hold: CaseHold = { viewerId: 'a', assigneeId: 'a', leaseExpiresAt: now, at: now };
const release: ReleaseFacts = {
  kind: 'CONTACT',
  requestedBy: 'a',
  waitsUntil: now,
  decision: null,
  openUntil: null,
};
const releaseRequest: ReleaseRequestFacts = {
  kind: 'CONTACT',
  reason: 'CHILD_IN_DANGER',
  isGiven: true,
  holds: [],
  earlier: [],
  requestedAt: [],
};
const erasable = { dataClass: 'REPORTER_CONTACT', closedAt: [now], isHeld: false } as const;
const schedule: DeadlineSchedule = { dueAt: now, remindAt: [now], escalateAt: now };
const waiting = { subject: 'CASE', status: 'RECEIVED', hasOpenReferrals: false, urgent: false } as const;
const clock = domain.clockOf({ ...waiting, since: now }) as Clock;
const measured = { reportedAt: now, removedAt: null, closedBecause: null, closedAt: null };
const queued = { openedAt: now, reportCount: 1, immediateDanger: false };
const place = { urgent: false, waitingSince: now };
const completion = { kind: 'HOSTING_PROVIDER', outcome: 'REMOVED' } as const;
const evidence = {
  providerAnswered: true,
  sights: [{ at: now, by: 'WATCH' as const }],
  watchSawOnline: true,
  isCloaked: false,
};
const failed = {
  failure: { class: 'UNREACHABLE', cause: 'NO_ANSWER' },
  failures: 1,
  failingSince: now,
  urgent: false,
  at: now,
} as unknown as Parameters<typeof domain.afterFailure>[0];
const sent = { readyAt: now, lastSentAt: now, urgent: true };
const unanswered = { addressee: 'PROVIDER', rounds: 1, lastSentAt: now, urgent: true } as const;
const seen = (at: Date) => [{ id: '1', at, outcome: 'ONLINE' as const, by: 'WATCH' as const }];
const watched: WatchFacts = {
  watchedSince: now,
  askedAt: now,
  providerAnsweredAt: now,
  closedAt: null,
  isHeld: false,
  observations: seen(now),
};
const times = { reportedAt: now, noticeAt: now, removedAt: [now] };
const referral = {
  kind: 'HOSTING_PROVIDER',
  status: 'COMPLETED',
  outcome: 'REMOVED',
  sentAt: now,
  acknowledgedAt: now,
  completedAt: now,
} as const;
const item: IccamItemFacts = {
  classification: 'BASELINE',
  findings: { accessibility: 'ACCESSIBLE' },
  decidedAt: now,
  assignedAt: now,
  hostingCountries: [],
  referrals: [referral],
};
const strong = { contexts: [], methods: ['mfa'], at: now };
const access: AccessFacts = {
  roles: ['ANALYST'],
  authentication: strong,
  vetting: { vettedOn: null, vettingExpiresOn: null },
};
const accessPolicy: AccessPolicy = {
  assurance: { contexts: [], methods: ['mfa'], maxAgeSeconds: 60 },
  requiresVetting: true,
};
const letter = (observedAt: Date) => ({
  notices: [
    {
      urls: ['https://host.example/'],
      ipAddresses: [],
      legalBasis: [],
      requests: [],
      classification: 'BASELINE',
      observedAt,
    } as unknown as Notice,
  ] as const,
  organisation: 'A hotline',
  addressee: 'PROVIDER' as const,
  round: 1,
  isTest: false,
  addressFile: 'a.txt',
});

/** A function, the name of the argument with the invalid `Date`, and the call with that argument. */
const calls: readonly (readonly [keyof typeof domain, string, (at: Date) => unknown])[] = [
  ['calendarDateOf', 'instant', (at) => domain.calendarDateOf(at)],
  ['europeBrussels', 'at', (at) => domain.europeBrussels.offsetMinutesAt(at)],
  ['localTimeOf', 'at', (at) => domain.localTimeOf(at, zone)],
  ['sendableAt', 'at', (at) => domain.sendableAt(at, true, domain.belgianCalendar)],
  ['sendableAt', 'at', (at) => domain.sendableAt(at, false, domain.belgianCalendar)],
  ['dueAt', 'createdAt', (at) => domain.dueAt('POLICE', at, false)],
  ['dueAt', 'createdAt', (at) => domain.dueAt('POLICE', at, true)],
  ['deadlineStage', 'at', (at) => domain.deadlineStage(schedule, at)],
  ['deadlineStage', 'dueAt', (at) => domain.deadlineStage({ ...schedule, dueAt: at }, now)],
  ['deadlineStage', 'escalateAt', (at) => domain.deadlineStage({ ...schedule, escalateAt: at }, now)],
  ['deadlineStage', 'remindAt', (at) => domain.deadlineStage({ ...schedule, remindAt: [now, at] }, now)],
  ['clockOf', 'since', (at) => domain.clockOf({ ...waiting, since: at })],
  ['stepsOf', 'alarmAt', (at) => domain.stepsOf({ ...clock, alarmAt: at })],
  ['stepsOf', 'escalateAt', (at) => domain.stepsOf({ ...clock, escalateAt: at })],
  ['stepsOf', 'remindAt', (at) => domain.stepsOf({ ...clock, remindAt: [at] })],
  ['yardstick72', 'at', (at) => domain.yardstick72(measured, at)],
  ['yardstick72', 'reportedAt', (at) => domain.yardstick72({ ...measured, reportedAt: at }, now)],
  ['yardstick72', 'removedAt', (at) => domain.yardstick72({ ...measured, removedAt: at }, now)],
  ['yardstick72', 'closedAt', (at) => domain.yardstick72({ ...measured, closedAt: at }, now)],
  ['exposureOf', 'at', (at) => domain.exposureOf({ own: [], colleagues: [], at })],
  ['leaseUntil', 'at', (at) => domain.leaseUntil(at)],
  ['isLeaseLive', 'at', (at) => domain.isLeaseLive(now, at)],
  ['isLeaseLive', 'leaseExpiresAt', (at) => domain.isLeaseLive(at, now)],
  ['mayClaimCase', 'at', (at) => domain.mayClaimCase({ ...hold, at }, false)],
  ['mayClaimCase', 'leaseExpiresAt', (at) => domain.mayClaimCase({ ...hold, leaseExpiresAt: at }, false)],
  ['mayActOnCase', 'at', (at) => domain.mayActOnCase({ ...hold, at })],
  ['mayActOnCase', 'leaseExpiresAt', (at) => domain.mayActOnCase({ ...hold, leaseExpiresAt: at })],
  ['releaseWaitsUntil', 'requestedAt', (at) => domain.releaseWaitsUntil(at)],
  ['releaseOpenUntil', 'decidedAt', (at) => domain.releaseOpenUntil('CONTACT', at)],
  ['releaseQuotaSince', 'now', (at) => domain.releaseQuotaSince(at)],
  ['releaseStateAt', 'now', (at) => domain.releaseStateAt(release, at)],
  ['releaseStateAt', 'waitsUntil', (at) => domain.releaseStateAt({ ...release, waitsUntil: at }, now)],
  ['releaseStateAt', 'openUntil', (at) => domain.releaseStateAt({ ...release, openUntil: at }, now)],
  ['mayDecideRelease', 'now', (at) => domain.mayDecideRelease(release, { viewerId: 'b' }, at)],
  ['mayReadReleased', 'now', (at) => domain.mayReadReleased(release, { viewerId: 'a', holds: [] }, at)],
  ['mayRequestRelease', 'now', (at) => domain.mayRequestRelease(releaseRequest, domain.releasePolicy, at)],
  [
    'mayRequestRelease',
    'requestedAt',
    (at) => domain.mayRequestRelease({ ...releaseRequest, requestedAt: [at] }, domain.releasePolicy, now),
  ],
  ['mayErase', 'now', (at) => domain.mayErase(erasable, domain.retentionPolicy, at)],
  [
    'mayErase',
    'closedAt',
    (at) => domain.mayErase({ ...erasable, closedAt: [at] }, domain.retentionPolicy, now),
  ],
  ['mayObserveByHand', 'at', (at) => domain.mayObserveByHand({ ...hold, at }, true)],
  [
    'mayObserveByHand',
    'leaseExpiresAt',
    (at) => domain.mayObserveByHand({ ...hold, leaseExpiresAt: at }, true),
  ],
  ['priorityOf', 'at', (at) => domain.priorityOf(queued, at)],
  ['priorityOf', 'openedAt', (at) => domain.priorityOf({ ...queued, openedAt: at }, now)],
  ['queueAgeOf', 'openedAt', (at) => domain.queueAgeOf(at, now)],
  ['queueAgeOf', 'at', (at) => domain.queueAgeOf(now, at)],
  ['queuePosition', 'openedAt', (at) => domain.queuePosition({ ...queued, openedAt: at })],
  [
    'compareQueuePositions',
    'first.waitingSince',
    (at) => domain.compareQueuePositions({ ...place, waitingSince: at }, place),
  ],
  [
    'compareQueuePositions',
    'second.waitingSince',
    (at) => domain.compareQueuePositions(place, { ...place, waitingSince: at }),
  ],
  ['mayComplete', 'at', (at) => domain.mayComplete({ ...completion, evidence, at })],
  ['afterFailure', 'at', (at) => domain.afterFailure({ ...failed, at })],
  ['afterFailure', 'failingSince', (at) => domain.afterFailure({ ...failed, failingSince: at })],
  [
    'afterFailure',
    'retryAt',
    (at) => domain.afterFailure({ ...failed, failure: { ...failed.failure, retryAt: at } }),
  ],
  ['policeQuestionDueAt', 'askedAt', (at) => domain.policeQuestionDueAt(at, true)],
  ['noticeRetryAt', 'now', (at) => domain.noticeRetryAt('ALL_OFFLINE', at)],
  ['nextNoticeAt', 'readyAt', (at) => domain.nextNoticeAt({ ...sent, readyAt: at })],
  ['nextNoticeAt', 'lastSentAt', (at) => domain.nextNoticeAt({ ...sent, lastSentAt: at })],
  ['afterNotice', 'lastSentAt', (at) => domain.afterNotice({ ...unanswered, lastSentAt: at })],
  ['writeNotice', 'observedAt', (at) => domain.writeNotice(letter(at), 'EN')],
  ['removalEvidenceIn', 'at', (at) => domain.removalEvidenceIn(seen(now), { at })],
  ['removalEvidenceIn', 'observations', (at) => domain.removalEvidenceIn(seen(at), { at: now })],
  ['removalState', 'at', (at) => domain.removalState(seen(now), { at })],
  ['removalState', 'observations', (at) => domain.removalState(seen(at), { at: now })],
  ['removalState', 'closedAt', (at) => domain.removalState(seen(now), { at: now, closedAt: at })],
  [
    'removalState',
    'providerAnsweredAt',
    (at) => domain.removalState(seen(now), { at: now, providerAnsweredAt: at }),
  ],
  ...(['watchedSince', 'askedAt', 'providerAnsweredAt', 'closedAt'] as const).flatMap(
    (name) =>
      [
        ['nextCheckAt', name, (at: Date) => domain.nextCheckAt({ ...watched, [name]: at })],
        ['handCheckDue', name, (at: Date) => domain.handCheckDue({ ...watched, [name]: at })],
      ] as const,
  ),
  ['nextCheckAt', 'observations', (at) => domain.nextCheckAt({ ...watched, observations: seen(at) })],
  ['handCheckDue', 'observations', (at) => domain.handCheckDue({ ...watched, observations: seen(at) })],
  ['timeToRemoval', 'reportedAt', (at) => domain.timeToRemoval({ ...times, reportedAt: at })],
  ['timeToRemoval', 'noticeAt', (at) => domain.timeToRemoval({ ...times, noticeAt: at })],
  ['timeToRemoval', 'removedAt', (at) => domain.timeToRemoval({ ...times, removedAt: [now, at] })],
  ['dueInIccam', 'decidedAt', (at) => domain.dueInIccam({ ...item, decidedAt: at }, own)],
  ['dueInIccam', 'assignedAt', (at) => domain.dueInIccam({ ...item, assignedAt: at }, own)],
  ...(['sentAt', 'acknowledgedAt', 'completedAt'] as const).map(
    (name) =>
      [
        'dueInIccam',
        name,
        (at: Date) => domain.dueInIccam({ ...item, referrals: [{ ...referral, [name]: at }] }, own),
      ] as const,
  ),
  [
    'effectivePermissions',
    'now',
    (at) => domain.effectivePermissions(access, accessPolicy, { now: at, today: domain.calendarDateOf(now) }),
  ],
  [
    'effectivePermissions',
    'at',
    (at) =>
      domain.effectivePermissions({ ...access, authentication: { ...strong, at } }, accessPolicy, {
        now,
        today: domain.calendarDateOf(now),
      }),
  ],
  ['validateReport', 'at', (at) => domain.validateReport({ urls: [] }, { at })],
  ['validateReport', 'at', (at) => domain.validateReport(null, { at })],
  ['parseObservation', 'at', (at) => domain.parseObservation({}, at)],
];

/** Functions that accept an invalid `Date` with a safe result, as the tests below show. */
const soundAnswers: readonly string[] = ['resolveHosting', 'missingElements', 'weighRemoval'];
/** Functions that do not use the instants in their arguments. */
const unconcerned: readonly string[] = [
  'claimedIn',
  'hostMove',
  'isAcknowledgementAwaited',
  'isUnansweredInIccam',
  'route',
];

/** The exported functions with an argument that is or contains a `Date`, according to the API report. */
function takingInstants(): readonly string[] {
  const report = readFileSync(new URL('../etc/domain.api.md', import.meta.url), 'utf8');
  const blocks = report.split(/\n\n/).filter((block) => /^export /m.test(block));
  const dated = new Set(['Date']);
  const named = (text: string) => [...dated].some((name) => new RegExp(`\\b${name}\\b`).test(text));
  const types = blocks.flatMap((block) => {
    const name = /^export (?:interface|type) (\w+)/m.exec(block)?.[1];
    return name === undefined ? [] : [[name, block] as const];
  });
  for (let size = 0; size !== dated.size;) {
    size = dated.size;
    // A time zone takes instants and contains none.
    for (const [name, block] of types) if (name !== 'TimeZone' && named(block)) dated.add(name);
  }
  return blocks.flatMap((block) => {
    const [, name = '', rest = ''] =
      /^export (?:function|const) (\w+)(?:<[^(]*>)?:? ?(\([^]*)/m.exec(block) ?? [];
    const given = rest.slice(0, Math.max(rest.lastIndexOf('): '), rest.lastIndexOf(') => ')));
    return named(given) ? [name] : [];
  });
}

describe('an invalid Date', () => {
  it.each(calls)('is refused by %s, which names %s', (_name, argument, call) => {
    expect(() => call(now)).not.toThrow();
    expect(() => call(none)).toThrow(RangeError);
    expect(() => call(none)).toThrow(new RegExp(`^${argument.replace('.', '\\.')} is an invalid Date`));
  });

  it('counts for nothing among observations that content is gone', () => {
    const gone = { ...evidence, sights: [{ at: none, by: 'WATCH' as const }] };

    expect(domain.mayComplete({ ...completion, evidence: gone })).toMatchObject({
      ok: false,
      error: { code: 'NOT_OBSERVED_OFFLINE' },
    });
  });

  it('proves no removal', () => {
    const gone = { ...evidence, providerAnswered: false, sights: [{ at: none, by: 'PERSON' as const }] };

    expect(domain.weighRemoval(gone)).toMatchObject({ class: null });
  });

  it('leaves an element of a notice missing', () => {
    expect(domain.missingElements({ observedAt: none }, null)).toContain('OBSERVATION_TIME');
  });

  it('makes a hosting observation unusable, and the hosting unresolved', () => {
    const observation = {
      id: '1',
      source: 'ANALYST',
      country: own,
      ipAddress: null,
      provider: null,
      isProxy: false,
      isAnycast: false,
      network: null,
    } as const;
    const answers = [
      domain.resolveHosting([{ ...observation, observedAt: none }], { at: now }),
      domain.resolveHosting([{ ...observation, observedAt: now }], { at: none }),
    ];

    for (const { kind, country } of answers) expect([kind, country]).toEqual(['UNRESOLVED', null]);
  });

  it('is tested for every exported function that takes one', () => {
    const asked = new Set<string>([...calls.map(([name]) => name), ...soundAnswers, ...unconcerned]);

    expect(takingInstants().filter((name) => !asked.has(name))).toEqual([]);
    expect(takingInstants().length).toBeGreaterThan(30);
  });
});
