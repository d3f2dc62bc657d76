import type { CalendarDate } from '../calendar-date.js';
import type { CountryCode } from '../country-code.js';
import type { HotlineDirectory } from '../inhope/hotline-directory.js';
import type { RouteInput } from './route-input.js';
import { route } from './route.js';
import { belgianRoutingPolicy, type RoutingPolicy } from './routing-policy.js';

const [home, neighbour, orphan] = ['BE', 'NL', 'IN'] as unknown as readonly [
  CountryCode,
  CountryCode,
  CountryCode,
];
const on = '2026-11-22' as CalendarDate;

const directory: HotlineDirectory = {
  checkedOn: on,
  hotlines: [
    {
      country: neighbour,
      organisation: 'Organisation',
      name: 'Hotline',
      url: null,
      membership: 'MEMBER',
      validFrom: null,
      validTo: null,
      checkedOn: on,
      source: 'test',
      confidence: 'HIGH',
    },
  ],
};

const hosted = (...countries: CountryCode[]): RouteInput['hosting'] =>
  countries.length === 1
    ? { kind: 'DIRECT', country: countries[0] ?? null, countries, confidence: 'HIGH' }
    : { kind: 'MULTIPLE', country: null, countries, confidence: 'HIGH' };

const unplaced = (kind: RouteInput['hosting']['kind']): RouteInput['hosting'] => ({
  kind,
  country: null,
  countries: [],
  confidence: 'HIGH',
});

interface Given {
  readonly hosting: RouteInput['hosting'];
  readonly input?: Partial<RouteInput>;
  readonly policy?: Partial<RoutingPolicy>;
  readonly on?: string;
}

const routed = ({ hosting, input = {}, policy = {}, on: day = on }: Given) =>
  route(
    { classification: 'BASELINE', hosting, immediateDanger: false, ...input },
    { home, on: day as CalendarDate, directory, policy: { ...belgianRoutingPolicy, ...policy } },
  );

describe('the reasons of a route', () => {
  it.each<[string, Given, string[]]>([
    ['of one country', { hosting: hosted(neighbour) }, ['ILLEGAL_EVERYWHERE']],
    [
      'of several countries',
      { hosting: hosted(home, neighbour) },
      ['ILLEGAL_EVERYWHERE', 'HOSTED_IN_SEVERAL_COUNTRIES'],
    ],
    [
      'of an uncertain country that is used',
      { hosting: { ...hosted(neighbour), confidence: 'LOW' }, policy: { lowConfidence: 'ROUTE' } },
      ['ILLEGAL_EVERYWHERE', 'COUNTRY_UNCERTAIN'],
    ],
    [
      'of an uncertain country',
      { hosting: { ...hosted(home), confidence: 'LOW' } },
      ['COUNTRY_UNCERTAIN', 'ILLEGAL_EVERYWHERE'],
    ],
    [
      'of several uncertain countries',
      { hosting: { ...hosted(home, neighbour), confidence: 'LOW' } },
      ['COUNTRY_UNCERTAIN', 'ILLEGAL_EVERYWHERE'],
    ],
    [
      'of a country that is missing',
      { hosting: unplaced('DIRECT') },
      ['COUNTRY_UNKNOWN', 'ILLEGAL_EVERYWHERE'],
    ],
    [
      'of countries that are missing',
      { hosting: unplaced('MULTIPLE') },
      ['COUNTRY_UNKNOWN', 'ILLEGAL_EVERYWHERE'],
    ],
    [
      'of unresolved hosting',
      { hosting: unplaced('UNRESOLVED') },
      ['HOSTING_UNRESOLVED', 'ILLEGAL_EVERYWHERE'],
    ],
    [
      'of conflicting evidence',
      { hosting: unplaced('CONFLICTING') },
      ['HOSTING_CONFLICTING', 'ILLEGAL_EVERYWHERE'],
    ],
    ['of a hidden origin', { hosting: unplaced('PROXIED') }, ['ORIGIN_HIDDEN', 'ILLEGAL_EVERYWHERE']],
    [
      'of a hidden origin that police have to find',
      { hosting: unplaced('PROXIED'), policy: { proxied: 'POLICE' } },
      ['ILLEGAL_EVERYWHERE', 'ORIGIN_HIDDEN'],
    ],
    [
      'of a network without countries',
      { hosting: unplaced('NO_COUNTRY') },
      ['ILLEGAL_EVERYWHERE', 'NO_HOSTING_COUNTRY'],
    ],
    [
      'of a country without a hotline, held by policy',
      { hosting: hosted(orphan), policy: { orphans: { nonMember: 'HOLD', unconfirmed: 'HOLD' } } },
      ['NO_CONFIRMED_HOTLINE', 'HOSTED_ABROAD', 'NOT_IN_DIRECTORY', 'ILLEGAL_EVERYWHERE'],
    ],
    [
      'of a membership that was checked too long ago, held by policy',
      { hosting: hosted(neighbour), policy: { staleMembership: 'HOLD' }, on: '2030-01-01' },
      ['MEMBERSHIP_CHECK_DUE', 'HOSTED_ABROAD', 'LISTED_AS_MEMBER', 'DIRECTORY_STALE', 'ILLEGAL_EVERYWHERE'],
    ],
  ])('for %s have the strongest first', (_, given, expected) => {
    expect(routed(given).because).toEqual(expected);
  });
});

describe('the reasons of a leg', () => {
  it.each<[string, Given, Record<string, string[]>]>([
    [
      'at home',
      { hosting: hosted(home) },
      { POLICE: ['HOSTED_AT_HOME'], HOSTING_PROVIDER: ['HOSTED_AT_HOME', 'NOTICE_GATED'] },
    ],
    [
      'in a member country',
      { hosting: hosted(neighbour) },
      { INHOPE_HOTLINE: ['HOSTED_ABROAD', 'LISTED_AS_MEMBER'] },
    ],
    [
      'in a member country, with a copy to the police',
      { hosting: hosted(neighbour), policy: { copyForeignToPolice: true } },
      {
        INHOPE_HOTLINE: ['HOSTED_ABROAD', 'LISTED_AS_MEMBER'],
        POLICE: ['POLICE_COPY', 'HOSTED_ABROAD', 'LISTED_AS_MEMBER'],
      },
    ],
    [
      'in a country without a hotline',
      { hosting: hosted(orphan) },
      { POLICE_ABROAD: ['HOSTED_ABROAD', 'NOT_IN_DIRECTORY'] },
    ],
    [
      'in a country without a hotline, through the exchange',
      { hosting: hosted(orphan), policy: { orphans: { nonMember: 'INHOPE_EXCHANGE', unconfirmed: 'HOLD' } } },
      { INHOPE_HOTLINE: ['HOSTED_ABROAD', 'NOT_IN_DIRECTORY', 'ORPHAN_IN_EXCHANGE'] },
    ],
    [
      'abroad and promoting abuse',
      { hosting: hosted(neighbour), input: { concernsPromotion: true } },
      { POLICE_ABROAD: ['CONCERNS_PROMOTION', 'HOSTED_ABROAD'] },
    ],
    [
      'on a network without countries',
      { hosting: unplaced('NO_COUNTRY') },
      { POLICE: ['NO_HOSTING_COUNTRY'] },
    ],
    [
      'behind a proxy, for the police',
      { hosting: unplaced('PROXIED'), policy: { proxied: 'POLICE' } },
      { POLICE: ['ORIGIN_HIDDEN'] },
    ],
  ])('for content %s have the strongest first', (_, given, expected) => {
    const { legs } = routed(given);

    expect(Object.fromEntries(legs.map(({ kind, because }) => [kind, because]))).toEqual(expected);
  });

  it('list no hotline when none can be a recipient', () => {
    const { legs } = routed({ hosting: hosted(home, orphan) });

    expect(legs.flatMap(({ hotlines }) => hotlines)).toEqual([]);
  });
});
