import { policyCount, underEveryPolicy } from './support/every-policy.js';
import type { CalendarDate } from '../src/calendar-date.js';
import { iso3166Countries } from '../src/country-code.data.js';
import type { CountryCode } from '../src/country-code.js';
import { Confidence, HostingKind } from '../src/hosting/hosting.js';
import { Membership, type Hotline } from '../src/inhope/hotline.js';
import type { HotlineDirectory } from '../src/inhope/hotline-directory.js';
import { Classification } from '../src/qualification/classification.js';
import type { Route } from '../src/routing/leg.js';
import type { RouteInput } from '../src/routing/route-input.js';
import { route } from '../src/routing/route.js';
import type { RoutingPolicy } from '../src/routing/routing-policy.js';

const countries = iso3166Countries as readonly CountryCode[];
const home = 'BE' as CountryCode;
const on = '2026-11-22' as CalendarDate;

/** The membership of a country in the directory; `null`: it has no row. */
type Standing = Pick<Hotline, 'membership' | 'confidence'> | null;

const standings: readonly Standing[] = [
  null,
  ...Object.values(Membership).flatMap((membership) =>
    (['LOW', 'MEDIUM', 'HIGH'] as const).map((confidence) => ({ membership, confidence })),
  ),
];

const directoryWith = (country: CountryCode, standing: Standing): HotlineDirectory => ({
  checkedOn: on,
  hotlines: standing === null ? [] : [hotline(country, standing)],
});

const hotline = (country: CountryCode, standing: NonNullable<Standing>): Hotline => ({
  country,
  organisation: 'Organisation',
  name: 'Hotline',
  url: null,
  validFrom: null,
  validTo: null,
  checkedOn: on,
  source: 'test',
  ...standing,
});

type Located = RouteInput['hosting'];

/** Every kind and confidence of hosting in a country, with the country known and unknown. */
const hostingsIn = (host: CountryCode): readonly Located[] =>
  Object.values(HostingKind).flatMap((kind) =>
    Object.values(Confidence).flatMap((confidence): readonly Located[] => [
      { kind, country: null, countries: [], confidence },
      kind === 'MULTIPLE'
        ? { kind, country: null, countries: [host], confidence }
        : { kind, country: host, countries: [host], confidence },
    ]),
  );

/** Hosting in several countries at once, including home, and one of them twice. */
const severalWith = (host: CountryCode): readonly Located[] =>
  Object.values(Confidence).map((confidence) => ({
    kind: 'MULTIPLE',
    country: null,
    countries: [host, home, host],
    confidence,
  }));

const certainty = { LOW: 0, MEDIUM: 1, HIGH: 2 } as const;

/** The expected row of the table; every line is written a second time here, independent of the code. */
function expected(
  { classification, hosting, concernsPromotion }: RouteInput,
  standing: Standing,
  policy: RoutingPolicy,
) {
  if (classification === 'UNDETERMINED' || classification === 'OTHER_LAW') return 'HELD';
  if (classification === 'NOT_ILLEGAL' || classification === 'NOT_ASSESSABLE') return 'CLOSED';
  const { kind, country, confidence } = hosting;
  if (kind === 'NO_COUNTRY' || kind === 'NO_ADDRESS') return 'ROUTED POLICE:-';
  if (kind === 'PROXIED') return policy.proxied === 'POLICE' ? 'ROUTED POLICE:-' : 'HELD';
  if (kind === 'CONFLICTING' || kind === 'UNRESOLVED') return 'HELD';
  const known = kind === 'MULTIPLE' ? hosting.countries : country === null ? [] : [country];
  if (known.length === 0 || confidence === 'NONE') return 'HELD';
  if (confidence === 'LOW' && policy.lowConfidence === 'HOLD') return 'HELD';
  const legs = [...new Set(known)].map((each) => legsIn(each, concernsPromotion === true, standing, policy));
  return [legs.includes(null) ? 'HELD' : 'ROUTED', ...legs.flatMap((each) => each ?? [])].join(' ');
}

function legsIn(country: CountryCode, isPromotion: boolean, standing: Standing, policy: RoutingPolicy) {
  const leg = (kind: string, gate: string | null = null) =>
    `${kind}:${country}${gate === null ? '' : `:${gate}`}`;
  if (country === home)
    return policy.noticeIssuer === 'HOTLINE'
      ? [leg('POLICE'), leg('HOSTING_PROVIDER', policy.homeProviderGate)]
      : [leg('POLICE')];
  if (isPromotion && policy.promotionAbroad === 'POLICE_ABROAD') return [leg('POLICE_ABROAD')];
  const toNetwork = [leg('INHOPE_HOTLINE'), ...(policy.copyForeignToPolice ? [leg('POLICE')] : [])];
  const { minimumConfidence, staleAfterMonths } = policy.membership;
  if (staleAfterMonths === 0 && policy.staleMembership === 'HOLD') return null;
  const isMember = standing?.membership === 'MEMBER';
  const isSettled = standing === null || certainty[standing.confidence] >= certainty[minimumConfidence];
  if (isMember && isSettled) return toNetwork;
  const isNone =
    standing === null || standing.membership === 'NOT_A_MEMBER' || standing.membership === 'REPORTING_PORTAL';
  const handling = isNone && isSettled ? policy.orphans.nonMember : policy.orphans.unconfirmed;
  if (handling === 'HOLD') return null;
  return handling === 'INHOPE_EXCHANGE' ? toNetwork : [leg('POLICE_ABROAD')];
}

function written({ outcome, legs }: Route): string {
  let text: string = outcome;
  for (const { kind, country, gate } of legs)
    text += ` ${kind}:${country ?? '-'}${gate === null ? '' : `:${gate}`}`;
  return text;
}

/** The first broken promise of a route that the table does not state. */
function broken({ because, legs }: Route): string | null {
  if (because.length === 0) return 'says why';
  for (const leg of legs) {
    if (leg.because.length === 0) return 'every leg has a reason';
    for (const { membership } of leg.hotlines) if (membership !== 'MEMBER') return 'names members only';
  }
  return null;
}

interface Cells {
  readonly hosts: readonly CountryCode[];
  readonly hostings: (host: CountryCode) => readonly Located[];
  readonly isPromotion?: boolean;
}

const verdicts = Object.values(Classification);

/** Decides every cell under every policy. Returns the number of decisions, and the first wrong ones. */
function fill({ hosts, hostings, isPromotion = false }: Cells) {
  const wrong: string[] = [];
  let decisions = 0;
  for (const host of hosts)
    for (const standing of standings) {
      const directory = directoryWith(host, standing);
      for (const hosting of hostings(host))
        for (const classification of verdicts) {
          const input = { classification, hosting, immediateDanger: false, concernsPromotion: isPromotion };
          decisions += underEveryPolicy(
            (policy) => route(input, { home, on, directory, policy }),
            (decision, policy) => {
              const should = expected(input, standing, policy);
              const promise = broken(decision);
              if (written(decision) === should && promise === null) return;
              if (wrong.length < 3)
                wrong.push(`${JSON.stringify(input)}: ${written(decision)}, not ${should}; ${promise ?? ''}`);
            },
          );
        }
    }
  return { decisions, wrong };
}

const cells = (hosts: number, hostings: number) =>
  hosts * hostings * standings.length * verdicts.length * policyCount;
const [homeAndAbroad, both] = [[home, 'NL' as CountryCode], 2];

describe('every country, membership, hosting and verdict under every policy', () => {
  it('is routed as the truth table says', () => {
    const { decisions, wrong } = fill({ hosts: countries, hostings: hostingsIn });

    expect(policyCount).toBe(31_104);
    expect(decisions).toBe(cells(countries.length, 64));
    expect(wrong).toEqual([]);
  });

  it('is routed as it says when the content is in several countries', () => {
    const { decisions, wrong } = fill({ hosts: homeAndAbroad, hostings: severalWith });

    expect(decisions).toBe(cells(both, 4));
    expect(wrong).toEqual([]);
  });

  it('is routed as it says when the content promotes abuse', () => {
    const { decisions, wrong } = fill({ hosts: homeAndAbroad, hostings: hostingsIn, isPromotion: true });

    expect(decisions).toBe(cells(both, 64));
    expect(wrong).toEqual([]);
  });
});
