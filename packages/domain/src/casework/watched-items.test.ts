import fc from 'fast-check';
import { CaseStatus, CloseReason } from '../case-status.js';
import type { CountryCode } from '../country-code.js';
import { HostingKind } from '../hosting/hosting.js';
import { Classification } from '../qualification/classification.js';
import { ReferralStatus } from '../referrals/referral-status.js';
import { transitionReferral } from '../referrals/referral-transitions.js';
import { ReferralKind } from '../routing/leg.js';
import {
  asksForRemoval,
  endsWithRemoval,
  hostMove,
  isWatched,
  type WatchCandidate,
} from './watched-items.js';

const handedOver: WatchCandidate = {
  classification: 'BASELINE',
  referrals: [{ kind: 'HOSTING_PROVIDER', status: 'SENT' }],
  caseStatus: 'ROUTED',
  closedBecause: null,
};

describe('a request for removal', () => {
  const asking: Readonly<Record<ReferralKind, readonly ReferralStatus[]>> = {
    POLICE: [],
    HOSTING_PROVIDER: ['SENT', 'ACKNOWLEDGED', 'COMPLETED'],
    INHOPE_HOTLINE: ['SENT', 'ACKNOWLEDGED', 'COMPLETED'],
    POLICE_ABROAD: [],
    AUTHORITY: [],
  };
  const all = Object.values(ReferralKind).flatMap((kind) =>
    Object.values(ReferralStatus).map((status) => [kind, status, asking[kind].includes(status)] as const),
  );

  it.each(all)('to %s that is %s counts: %s', (kind, status, asks) => {
    expect(asksForRemoval({ kind, status })).toBe(asks);
  });
});

describe('an item', () => {
  it.each(Object.values(Classification))('judged %s is watched only if it is illegal', (classification) => {
    const isIllegal = classification === 'BASELINE' || classification === 'NATIONALLY_ILLEGAL';

    expect(isWatched({ ...handedOver, classification })).toBe(isIllegal);
  });

  it.each(Object.values(CaseStatus).filter((status) => status !== 'CLOSED'))(
    'of a case that is %s is watched',
    (caseStatus) => {
      expect(isWatched({ ...handedOver, caseStatus })).toBe(true);
    },
  );

  it.each(Object.values(CloseReason))(
    'of a case closed as %s is watched only if the content was gone',
    (closedBecause) => {
      const wasGone = closedBecause === 'REMOVED' || closedBecause === 'NOT_FOUND';

      expect(isWatched({ ...handedOver, caseStatus: 'CLOSED', closedBecause })).toBe(wasGone);
    },
  );

  it.each<[string, Partial<WatchCandidate>]>([
    ['that was not judged', { classification: null }],
    ['that was not handed over', { referrals: [] }],
    ['whose hand-overs were all withdrawn', { referrals: [{ kind: 'POLICE', status: 'WITHDRAWN' }] }],
    ['of a case closed without a reason', { caseStatus: 'CLOSED', closedBecause: null }],
  ])('%s is not watched', (_title, change) => {
    expect(isWatched({ ...handedOver, ...change })).toBe(false);
  });
});

describe('a hand-over', () => {
  it.each(
    Object.values(ReferralKind).flatMap((kind) =>
      Object.values(ReferralStatus).map((status) => [kind, status] as const),
    ),
  )(
    'to %s that is %s ends with the removal only if it serves removal, can be completed and is not behind a gate',
    (kind, status) => {
      const servesRemoval = kind === 'HOSTING_PROVIDER' || kind === 'INHOPE_HOTLINE';
      const mayEnd = transitionReferral(kind, status, 'COMPLETE').ok;
      const isReport = kind === 'INHOPE_HOTLINE' && (status === 'READY' || status === 'FAILED');

      expect(endsWithRemoval({ kind, status })).toBe(servesRemoval && mayEnd && !isReport);
    },
  );
});

const at = (kind: HostingKind, countries: string, provider: string | null = null) => {
  const list = countries.split(' ').filter(Boolean) as CountryCode[];
  return { kind, country: list.length === 1 ? (list[0] ?? null) : null, countries: list, provider };
};

describe('content', () => {
  it.each([
    ['stays where it is', at('DIRECT', 'BE', 'One'), at('DIRECT', 'BE', 'One'), 'NONE'],
    ['goes to another country', at('DIRECT', 'BE', 'One'), at('DIRECT', 'NL', 'One'), 'ELSEWHERE'],
    ['goes behind a proxy', at('DIRECT', 'BE'), at('PROXIED', ''), 'ELSEWHERE'],
    ['goes behind a proxy', at('DIRECT', 'BE'), at('UNRESOLVED', ''), 'ELSEWHERE'],
    ['is also hosted in a second country', at('DIRECT', 'BE'), at('MULTIPLE', 'BE NL'), 'ELSEWHERE'],
    [
      'is in the same two countries in another order',
      at('MULTIPLE', 'NL BE'),
      at('MULTIPLE', 'BE NL'),
      'NONE',
    ],
    ['goes to another provider', at('DIRECT', 'BE', 'One'), at('DIRECT', 'BE', 'Two'), 'OTHER_PROVIDER'],
    ['has a provider that becomes known', at('DIRECT', 'BE'), at('DIRECT', 'BE', 'One'), 'NONE'],
    ['has a provider that is no longer known', at('DIRECT', 'BE', 'One'), at('DIRECT', 'BE'), 'NONE'],
  ] as const)('that %s', (_title, before, after, move) => {
    expect(hostMove(before, after)).toBe(move);
  });

  it('has not moved from its own place, and has moved back after a move away', () => {
    const hosting = fc
      .tuple(
        fc.constantFrom(...Object.values(HostingKind)),
        fc.uniqueArray(fc.constantFrom('BE', 'NL', 'US'), { maxLength: 3 }),
        fc.constantFrom('One', 'Two', null),
      )
      .map(([kind, countries, provider]) => at(kind, countries.join(' '), provider));
    fc.assert(
      fc.property(hosting, hosting, (one, other) => {
        expect(hostMove(one, one)).toBe('NONE');
        expect(hostMove(other, one)).toBe(hostMove(one, other));
      }),
    );
  });
});
