import * as fc from 'fast-check';
import type { CountryCode } from '../country-code.js';
import { ReferralStatus } from './referral-status.js';
import { isPoliceKind, ReferralKind, type RouteLeg } from '../routing/leg.js';
import { reconcileLegs, type ExistingReferral } from './reconcile-legs.js';

const country = (code: string | null) => code as CountryCode | null;

const aLeg = (kind: ReferralKind, code: string | null): RouteLeg => ({
  kind,
  country: country(code),
  hotlines: [],
  gate: null,
  because: ['TEST'],
});

const aReferral = (
  kind: ReferralKind,
  code: string | null,
  status: ReferralStatus,
  id = `${kind}-${status}`,
): ExistingReferral => ({ id, kind, country: country(code), status });

const live: readonly ReferralStatus[] = Object.values(ReferralStatus).filter(
  (status) => status !== 'COMPLETED' && status !== 'WITHDRAWN',
);

describe('routing a content item again', () => {
  it('creates every leg when nothing exists', () => {
    const wanted = [aLeg('POLICE', 'BE'), aLeg('HOSTING_PROVIDER', 'BE')];

    expect(reconcileLegs([], wanted)).toEqual({ keep: [], create: wanted, withdraw: [], overtaken: [] });
  });

  it.each(live)('keeps a wanted referral that is %s', (status) => {
    const existing = aReferral('POLICE', 'BE', status);

    expect(reconcileLegs([existing], [aLeg('POLICE', 'BE')])).toEqual({
      keep: [existing],
      create: [],
      withdraw: [],
      overtaken: [],
    });
  });

  it.each(['COMPLETED', 'WITHDRAWN'] as const)(
    'creates a wanted leg again when its referral is %s',
    (status) => {
      const wanted = aLeg('POLICE', 'BE');

      expect(reconcileLegs([aReferral('POLICE', 'BE', status)], [wanted])).toEqual({
        keep: [],
        create: [wanted],
        withdraw: [],
        overtaken: [],
      });
    },
  );

  it.each(['AWAITING_CLEARANCE', 'ON_HOLD', 'READY', 'FAILED'] as const)(
    'withdraws an unwanted referral that is %s',
    (status) => {
      const existing = aReferral('HOSTING_PROVIDER', 'BE', status);

      expect(reconcileLegs([existing], []).withdraw).toEqual([existing]);
    },
  );

  it.each(['SENT', 'ACKNOWLEDGED'] as const)(
    'does not withdraw an unwanted referral that is %s',
    (status) => {
      const existing = aReferral('HOSTING_PROVIDER', 'BE', status);

      expect(reconcileLegs([existing], [])).toEqual({
        keep: [],
        create: [],
        withdraw: [],
        overtaken: [existing],
      });
    },
  );

  it('follows content that moved from home to a member country', () => {
    const police = aReferral('POLICE', 'BE', 'ACKNOWLEDGED');
    const notice = aReferral('HOSTING_PROVIDER', 'BE', 'AWAITING_CLEARANCE');
    const hotline = aLeg('INHOPE_HOTLINE', 'NL');

    expect(reconcileLegs([police, notice], [hotline])).toEqual({
      keep: [],
      create: [hotline],
      withdraw: [notice],
      overtaken: [police],
    });
  });

  it('distinguishes countries from each other and from no country', () => {
    const existing = [
      aReferral('POLICE_ABROAD', 'IN', 'READY'),
      aReferral('POLICE_ABROAD', null, 'READY', 'none'),
    ];

    const { keep, create, withdraw } = reconcileLegs(existing, [
      aLeg('POLICE_ABROAD', null),
      aLeg('POLICE_ABROAD', 'CA'),
    ]);

    expect(keep.map(({ id }) => id)).toEqual(['none']);
    expect(create.map((leg) => leg.country)).toEqual(['CA']);
    expect(withdraw.map((referral) => referral.country)).toEqual(['IN']);
  });

  it('withdraws nothing while the new route is held', () => {
    const police = aReferral('POLICE', 'BE', 'READY');
    const sent = aReferral('INHOPE_HOTLINE', 'NL', 'SENT');

    expect(reconcileLegs([police, sent], [], 'HELD')).toEqual({
      keep: [police],
      create: [],
      withdraw: [],
      overtaken: [sent],
    });
  });
});

const keys = fc.record({
  kind: fc.constantFrom(...Object.values(ReferralKind)),
  country: fc.constantFrom(...['BE', 'NL', 'IN', null].map(country)),
});
const legs = fc
  .uniqueArray(keys, { selector: ({ kind, country: code }) => `${kind} ${code ?? ''}` })
  .map((all) => all.map((key) => aLeg(key.kind, key.country)));
const referrals = fc
  .array(fc.tuple(keys, fc.constantFrom(...Object.values(ReferralStatus))))
  .map((all) => all.map(([key, status], index) => aReferral(key.kind, key.country, status, `r${index}`)));

const keyOf = ({ kind, country: code }: Pick<RouteLeg, 'kind' | 'country'>) => `${kind} ${code ?? ''}`;

describe('any referrals against any legs', () => {
  it('lose no leg and put each active referral in exactly one list', () => {
    fc.assert(
      fc.property(
        referrals,
        legs,
        fc.constantFrom('ROUTED' as const, 'HELD' as const),
        (existing, wanted, outcome) => {
          const { keep, create, withdraw, overtaken } = reconcileLegs(existing, wanted, outcome);
          const covered = new Set([...keep, ...create].map(keyOf));
          const sorted = [...keep, ...withdraw, ...overtaken].map(({ id }) => id).sort();
          const expected = existing.filter(({ status }) => live.includes(status)).map(({ id }) => id);

          const served = keep.some(({ kind, country }) => isPoliceKind(kind) && country === null);
          expect(wanted.every((leg) => covered.has(keyOf(leg)) || (served && isPoliceKind(leg.kind)))).toBe(
            true,
          );
          expect(sorted).toEqual(expected.sort());
          expect(withdraw.some(({ status }) => status === 'SENT' || status === 'ACKNOWLEDGED')).toBe(false);
        },
      ),
    );
  });

  it('need nothing more once the legs exist', () => {
    fc.assert(
      fc.property(legs, (wanted) => {
        const existing = wanted.map((leg, index) => aReferral(leg.kind, leg.country, 'READY', `r${index}`));
        expect(reconcileLegs(existing, wanted)).toEqual({
          keep: existing,
          create: [],
          withdraw: [],
          overtaken: [],
        });
      }),
    );
  });

  it.each<[string, ReferralKind, string | null, ReferralKind, string | null, readonly string[]]>([
    ['danger, once the country is known', 'POLICE', null, 'POLICE_ABROAD', 'IN', ['HOSTED_ABROAD']],
    [
      'an onion address that police already have',
      'POLICE_ABROAD',
      null,
      'POLICE',
      null,
      ['NO_HOSTING_COUNTRY'],
    ],
    ['danger in an item that police at home have', 'POLICE', 'BE', 'POLICE', null, ['IMMEDIATE_DANGER']],
    ['danger in an item that they pass on', 'POLICE_ABROAD', 'IN', 'POLICE', null, ['IMMEDIATE_DANGER']],
  ])('makes no second hand-over to police of %s', (_, kind, had, wants, at, because) => {
    const referral = aReferral(kind, had, 'SENT');

    const { keep, create } = reconcileLegs([referral], [{ ...aLeg(wants, at), because }]);

    expect({ keep, create }).toEqual({ keep: [referral], create: [] });
  });

  it('hands an item to police again when a proxy now hides it and the earlier referral named a country', () => {
    const referral = aReferral('POLICE', 'BE', 'SENT');
    const hidden = { ...aLeg('POLICE', null), because: ['ORIGIN_HIDDEN'] };

    expect(reconcileLegs([referral], [hidden])).toMatchObject({ create: [hidden], overtaken: [referral] });
  });

  it('keeps an urgent referral to the police at home for the leg that the route wants later', () => {
    const urgent = aReferral('POLICE', null, 'ACKNOWLEDGED');

    const { keep, create, overtaken } = reconcileLegs([urgent], [aLeg('POLICE', 'BE')]);

    expect({ keep, create, overtaken }).toEqual({ keep: [urgent], create: [], overtaken: [] });
  });
});
