import type { CalendarDate } from '../calendar-date.js';
import type { CountryCode } from '../country-code.js';
import { inhopeDirectory } from '../inhope/inhope-members.data.js';
import type { DomesticAuthority, HomeHotline, HomeRouting } from './home-routing.js';
import { policeAtHome } from './home-routing.js';
import type { RouteInput } from './route-input.js';
import { route } from './route.js';
import { belgianRoutingPolicy, type RoutingPolicy } from './routing-policy.js';

const authority: DomesticAuthority = { name: 'Authority for online content', source: 'invented' };
const shared = (organisation: string, over: Partial<HomeHotline> = {}): HomeHotline => ({
  organisation,
  source: 'invented',
  handling: 'BESIDE',
  ...over,
});
const [eco, jugendschutz] = ['eco - Verband der Internetwirtschaft e.V.', 'jugendschutz.net'];
const input: RouteInput = {
  classification: 'BASELINE',
  hosting: {
    kind: 'DIRECT',
    country: 'DE' as CountryCode,
    countries: ['DE' as CountryCode],
    confidence: 'HIGH',
  },
  immediateDanger: false,
};

function routed(
  atHome: Partial<HomeRouting> | undefined,
  policy: Partial<RoutingPolicy> = {},
  over: Partial<RouteInput> = {},
) {
  const choices = { ...belgianRoutingPolicy, ...policy };
  return route(
    { ...input, ...over },
    {
      home: 'DE' as CountryCode,
      on: '2026-11-29' as CalendarDate,
      directory: inhopeDirectory,
      policy: atHome === undefined ? choices : { ...choices, atHome: { ...policeAtHome, ...atHome } },
    },
  );
}

const shapeOf = ({ outcome, legs }: ReturnType<typeof routed>) =>
  [
    outcome,
    ...legs.map(({ kind, country, gate }) => [kind, country ?? '-', gate].filter(Boolean).join(' ')),
  ].join(', ');

const provider = 'HOSTING_PROVIDER DE POLICE_CLEARANCE';

describe('content at home', () => {
  it.each<[string, Partial<HomeRouting> | undefined, Partial<RoutingPolicy>, Partial<RouteInput>, string]>([
    ['police alone by default', undefined, {}, {}, `ROUTED, POLICE DE, ${provider}`],
    ['an authority as well as police', { authority }, {}, {}, `ROUTED, POLICE DE, AUTHORITY DE, ${provider}`],
    [
      'an authority instead of police',
      { authority, toPolice: false },
      {},
      {},
      `ROUTED, AUTHORITY DE, ${provider}`,
    ],
    [
      'the provider alone',
      { toPolice: false },
      { homeProviderGate: null },
      {},
      'ROUTED, HOSTING_PROVIDER DE',
    ],
    [
      'an authority that sends the notice itself',
      { authority, toPolice: false },
      { noticeIssuer: 'AUTHORITY' },
      {},
      'ROUTED, AUTHORITY DE',
    ],
    ['nobody, so that a person decides', { toPolice: false }, { noticeIssuer: 'NONE' }, {}, 'HELD'],
    [
      'only police when a child is in danger',
      { toPolice: false },
      { noticeIssuer: 'NONE' },
      { immediateDanger: true },
      'HELD, POLICE -',
    ],
    [
      'police once when a child is in danger and the law names an authority',
      { authority, toPolice: false },
      {},
      { immediateDanger: true },
      `ROUTED, POLICE -, AUTHORITY DE, ${provider}`,
    ],
    [
      'another hotline as well',
      { hotlines: [shared(eco)] },
      {},
      {},
      `ROUTED, POLICE DE, INHOPE_HOTLINE DE, ${provider}`,
    ],
    [
      'another hotline that sends the notice',
      { hotlines: [shared(eco, { handling: 'INSTEAD' })] },
      {},
      {},
      'ROUTED, POLICE DE, INHOPE_HOTLINE DE',
    ],
    [
      'our own notice when the directory does not list the other hotline',
      { hotlines: [shared('A hotline that left', { handling: 'INSTEAD' })] },
      {},
      {},
      `ROUTED, POLICE DE, ${provider}`,
    ],
    [
      'no other hotline when its rule is for other content',
      { hotlines: [shared(eco, { classifications: ['NATIONALLY_ILLEGAL'] })] },
      {},
      {},
      `ROUTED, POLICE DE, ${provider}`,
    ],
    [
      'another hotline for content that promotes abuse',
      { hotlines: [shared(eco, { concernsPromotion: true })] },
      {},
      { concernsPromotion: true },
      `ROUTED, POLICE DE, INHOPE_HOTLINE DE, ${provider}`,
    ],
    [
      'no other hotline for other content',
      { hotlines: [shared(eco, { concernsPromotion: true })] },
      {},
      {},
      `ROUTED, POLICE DE, ${provider}`,
    ],
  ])('goes to %s', (_, atHome, policy, over, expected) => {
    expect(shapeOf(routed(atHome, policy, over))).toBe(expected);
  });

  it('lists every hotline that shares it once, in one leg', () => {
    const { legs } = routed({ hotlines: [shared(eco), shared(jugendschutz), shared(eco)] });
    const [leg] = legs.filter(({ kind }) => kind === 'INHOPE_HOTLINE');

    expect(leg?.hotlines.map(({ organisation }) => organisation)).toEqual([eco, jugendschutz]);
    expect(leg?.because).toEqual(['HOSTED_AT_HOME', 'SHARED_AT_HOME']);
  });

  it('says why police are no recipient and who sends the notice', () => {
    const { legs } = routed({ authority, toPolice: false }, { noticeIssuer: 'AUTHORITY' });

    expect(legs[0]?.because).toEqual([
      'HOSTED_AT_HOME',
      'AUTHORITY_BY_LAW',
      'NOTICE_BY_AUTHORITY',
      'NO_POLICE_BY_LAW',
    ]);
  });

  it('says why it is held when there is no recipient', () => {
    expect(routed({ toPolice: false }, { noticeIssuer: 'NONE' }).because).toEqual(
      expect.arrayContaining(['NO_RECIPIENT_AT_HOME', 'NO_POLICE_BY_LAW', 'NO_NOTICE_BY_POLICY']),
    );
  });

  it('still goes to police when it has no country, for all recipients at home', () => {
    const nowhere = { kind: 'NO_COUNTRY', country: null, countries: [], confidence: 'HIGH' } as const;

    expect(shapeOf(routed({ authority, toPolice: false }, {}, { hosting: nowhere }))).toBe(
      'ROUTED, POLICE -',
    );
  });
});
