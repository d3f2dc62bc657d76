import * as fc from 'fast-check';
import type { CalendarDate } from '../calendar-date.js';
import { iso3166Countries } from '../country-code.data.js';
import type { CountryCode } from '../country-code.js';
import { Confidence, HostingKind } from '../hosting/hosting.js';
import { Membership, type Hotline } from '../inhope/hotline.js';
import type { HotlineDirectory } from '../inhope/hotline-directory.js';
import { inhopeDirectory } from '../inhope/inhope-members.data.js';
import { membershipOf } from '../inhope/membership-of.js';
import { Classification } from '../qualification/classification.js';
import { BesideDefinition } from '../law/findings.js';
import { isPoliceKind, type Route } from './leg.js';
import { OpinionState, type RouteInput, type RoutingSetting } from './route-input.js';
import { route } from './route.js';
import { belgianRoutingPolicy, NoticeIssuer, OrphanHandling, type RoutingPolicy } from './routing-policy.js';

const country = (code: string) => code as CountryCode;
const BE = country('BE');
const NL = country('NL');
const on = '2026-11-22' as CalendarDate;
const countries = iso3166Countries as readonly CountryCode[];

const hotlineIn = (code: CountryCode, membership: Membership): Hotline => ({
  country: code,
  organisation: `Organisation ${code}`,
  name: `Hotline ${code}`,
  url: null,
  membership,
  validFrom: null,
  validTo: null,
  checkedOn: on,
  source: 'test',
  confidence: 'HIGH',
});

const directoryOf = (...hotlines: Hotline[]): HotlineDirectory => ({ hotlines, checkedOn: on });

const setting = (
  over: Partial<RoutingSetting> = {},
  policy: Partial<RoutingPolicy> = {},
): RoutingSetting => ({
  home: BE,
  on,
  directory: inhopeDirectory,
  policy: { ...belgianRoutingPolicy, ...policy },
  ...over,
});

const hostedIn = (...codes: string[]): RouteInput['hosting'] =>
  codes.length === 1
    ? { kind: 'DIRECT', country: country(codes[0] ?? ''), countries: codes.map(country), confidence: 'HIGH' }
    : { kind: 'MULTIPLE', country: null, countries: codes.map(country), confidence: 'MEDIUM' };

const unplaced = (kind: HostingKind): RouteInput['hosting'] => ({
  kind,
  country: null,
  countries: [],
  confidence: 'NONE',
});

const illegal = (hosting: RouteInput['hosting'], over: Partial<RouteInput> = {}): RouteInput => ({
  classification: 'NATIONALLY_ILLEGAL',
  hosting,
  immediateDanger: false,
  ...over,
});

const shapeOf = ({ outcome, legs }: Route) => [
  outcome,
  ...legs.map((leg) => `${leg.kind} ${leg.country ?? '-'}`),
];

const police = 'POLICE BE';
const provider = 'HOSTING_PROVIDER BE';

describe('the routing truth table under the default Belgian policy', () => {
  it.each<[string, RouteInput['hosting'], string[]]>([
    ['hosted at home', hostedIn('BE'), ['ROUTED', police, provider]],
    ['hosted in a member country', hostedIn('NL'), ['ROUTED', 'INHOPE_HOTLINE NL']],
    ['hosted in a country behind a portal', hostedIn('IN'), ['ROUTED', 'POLICE_ABROAD IN']],
    ['hosted in a former member country', hostedIn('CA'), ['ROUTED', 'POLICE_ABROAD CA']],
    ['hosted in a country with doubtful membership', hostedIn('PE'), ['ROUTED', 'POLICE_ABROAD PE']],
    ['hosted in a country that applied', hostedIn('CM'), ['ROUTED', 'POLICE_ABROAD CM']],
    ['hosted in a country not in the directory', hostedIn('AQ'), ['ROUTED', 'POLICE_ABROAD AQ']],
    [
      'hosted in several countries',
      hostedIn('BE', 'IN', 'NL'),
      ['ROUTED', police, provider, 'POLICE_ABROAD IN', 'INHOPE_HOTLINE NL'],
    ],
    ['on a network without countries', unplaced('NO_COUNTRY'), ['ROUTED', 'POLICE -']],
    ['at a place without a web address', unplaced('NO_ADDRESS'), ['ROUTED', 'POLICE -']],
    ['behind a proxy', unplaced('PROXIED'), ['HELD']],
    ['of conflicting evidence', { ...unplaced('CONFLICTING'), countries: [BE, NL] }, ['HELD']],
    ['unresolved', unplaced('UNRESOLVED'), ['HELD']],
    ['on anycast without a known seat', unplaced('ANYCAST'), ['HELD']],
    ['of low confidence', { ...hostedIn('BE'), confidence: 'LOW' }, ['HELD']],
    ['of no confidence', { ...hostedIn('NL'), confidence: 'NONE' }, ['HELD']],
    ['direct without a country', unplaced('DIRECT'), ['HELD']],
    ['several without a country', unplaced('MULTIPLE'), ['HELD']],
  ])('illegal content %s', (_, hosting, expected) => {
    expect(shapeOf(route(illegal(hosting), setting()))).toEqual(expected);
    expect(shapeOf(route(illegal(hosting, { classification: 'BASELINE' }), setting()))).toEqual(expected);
  });

  it.each<[string, Partial<RouteInput>, string[], string]>([
    ['not illegal', { classification: 'NOT_ILLEGAL' }, ['CLOSED'], 'NOT_ILLEGAL'],
    ['not assessable', { classification: 'NOT_ASSESSABLE' }, ['CLOSED'], 'NOT_ASSESSABLE'],
    ['a matter of other law', { classification: 'OTHER_LAW' }, ['HELD'], 'OTHER_LAW'],
    [
      'not assessable, with a finding outside the definition',
      { classification: 'NOT_ASSESSABLE', besideDefinition: ['GROOMING'] },
      ['HELD'],
      'OTHER_LAW',
    ],
    [
      'not illegal, with nothing outside the definition',
      { classification: 'NOT_ILLEGAL', besideDefinition: ['NONE'] },
      ['CLOSED'],
      'NOT_ILLEGAL',
    ],
    ['undetermined', { classification: 'UNDETERMINED' }, ['HELD'], 'CLASSIFICATION_UNDETERMINED'],
    ['in need of legal review', { needsLegalReview: true }, ['HELD'], 'LEGAL_REVIEW_NEEDED'],
    [
      'not illegal but in need of legal review',
      { classification: 'NOT_ILLEGAL', needsLegalReview: true },
      ['HELD'],
      'LEGAL_REVIEW_NEEDED',
    ],
    ['awaiting a second opinion', { opinions: 'AWAITING_SECOND' }, ['HELD'], 'SECOND_OPINION_AWAITED'],
    ['under disagreeing opinions', { opinions: 'DISAGREED' }, ['HELD'], 'OPINIONS_DISAGREE'],
    [
      'not illegal under disagreeing opinions',
      { classification: 'NOT_ILLEGAL', opinions: 'DISAGREED' },
      ['HELD'],
      'OPINIONS_DISAGREE',
    ],
    ['agreed upon', { opinions: 'AGREED' }, ['ROUTED', 'INHOPE_HOTLINE NL'], 'ILLEGAL_AT_HOME'],
    [
      'illegal everywhere',
      { classification: 'BASELINE' },
      ['ROUTED', 'INHOPE_HOTLINE NL'],
      'ILLEGAL_EVERYWHERE',
    ],
    ['promoting abuse', { concernsPromotion: true }, ['ROUTED', 'POLICE_ABROAD NL'], 'ILLEGAL_AT_HOME'],
  ])('content that is %s', (_, over, shape, because) => {
    const decision = route(illegal(hostedIn('NL'), over), setting());

    expect(shapeOf(decision)).toEqual(shape);
    expect(decision.because[0]).toBe(because);
  });

  it('puts the notice to a provider at home behind police clearance, and no other leg behind a gate', () => {
    const { legs } = route(illegal(hostedIn('BE', 'NL', 'IN')), setting());

    expect(legs.map(({ kind, gate }) => [kind, gate])).toEqual([
      ['POLICE', null],
      ['HOSTING_PROVIDER', 'POLICE_CLEARANCE'],
      ['INHOPE_HOTLINE', null],
      ['POLICE_ABROAD', null],
    ]);
  });

  it('lists every member hotline of the country on the leg to it', () => {
    const [leg] = route(illegal(hostedIn('DE')), setting()).legs;

    expect(leg?.hotlines).toHaveLength(3);
    expect(leg?.because).toEqual(['HOSTED_ABROAD', 'LISTED_AS_MEMBER']);
  });

  it('treats content that promotes abuse at home like any other content at home', () => {
    const decision = route(illegal(hostedIn('BE'), { concernsPromotion: true }), setting());

    expect(shapeOf(decision)).toEqual(['ROUTED', police, provider]);
  });
});

describe('findings outside the definition', () => {
  const met = Object.values(BesideDefinition).filter((each) => each !== 'NONE');

  it('stay in the reasons of a route that hands over illegal content', () => {
    const input = illegal(hostedIn('NL'), { besideDefinition: ['OTHER', 'GROOMING'] });

    expect(route(input, setting())).toMatchObject({
      outcome: 'ROUTED',
      because: ['ILLEGAL_AT_HOME', 'BESIDE_GROOMING', 'BESIDE_OTHER'],
    });
  });

  it('are never closed, for any verdict, hosting and danger', () => {
    for (const classification of Object.values(Classification))
      for (const each of met)
        for (const immediateDanger of [false, true])
          for (const hosting of [
            hostedIn('BE'),
            hostedIn('NL'),
            unplaced('UNRESOLVED'),
            unplaced('NO_COUNTRY'),
          ]) {
            const decision = route(
              { classification, hosting, immediateDanger, besideDefinition: [each] },
              setting(),
            );
            expect(decision.outcome).not.toBe('CLOSED');
            expect(decision.because).toContain(`BESIDE_${each}`);
            if (immediateDanger) expect(decision.legs.some(({ kind }) => isPoliceKind(kind))).toBe(true);
          }
  });
});

describe('immediate danger', () => {
  it.each<[string, RouteInput, string[]]>([
    ['held for its hosting', illegal(unplaced('UNRESOLVED')), ['HELD', 'POLICE -']],
    ['held for its opinions', illegal(hostedIn('NL'), { opinions: 'DISAGREED' }), ['HELD', 'POLICE -']],
    ['undetermined', illegal(hostedIn('BE'), { classification: 'UNDETERMINED' }), ['HELD', 'POLICE -']],
    ['not illegal', illegal(hostedIn('BE'), { classification: 'NOT_ILLEGAL' }), ['ROUTED', 'POLICE -']],
    ['not assessable', illegal(hostedIn('BE'), { classification: 'NOT_ASSESSABLE' }), ['ROUTED', 'POLICE -']],
    ['a matter of other law', illegal(hostedIn('BE'), { classification: 'OTHER_LAW' }), ['HELD', 'POLICE -']],
    ['at home', illegal(hostedIn('BE')), ['ROUTED', police, provider]],
    ['in a member country', illegal(hostedIn('NL')), ['ROUTED', 'POLICE -', 'INHOPE_HOTLINE NL']],
    [
      'in several countries',
      illegal(hostedIn('AT', 'BE')),
      ['ROUTED', police, 'INHOPE_HOTLINE AT', provider],
    ],
    ['in a country without a hotline', illegal(hostedIn('IN')), ['ROUTED', 'POLICE_ABROAD IN']],
    ['without a country', illegal(unplaced('NO_COUNTRY')), ['ROUTED', 'POLICE -']],
  ])('adds the police first for content %s', (_, input, expected) => {
    const decision = route({ ...input, immediateDanger: true }, setting());

    expect(shapeOf(decision)).toEqual(expected);
    expect(decision.because[0]).toBe('IMMEDIATE_DANGER');
    expect(decision.legs[0]?.because[0]).toBe('IMMEDIATE_DANGER');
  });
});

describe('policy', () => {
  it.each<[string, Partial<RoutingPolicy>, RouteInput, string[]]>([
    ['the police issue the notice', { noticeIssuer: 'POLICE' }, illegal(hostedIn('BE')), ['ROUTED', police]],
    ['nobody issues a notice', { noticeIssuer: 'NONE' }, illegal(hostedIn('BE')), ['ROUTED', police]],
    [
      'the police get a copy',
      { copyForeignToPolice: true },
      illegal(hostedIn('NL')),
      ['ROUTED', 'INHOPE_HOTLINE NL', 'POLICE NL'],
    ],
    [
      'the police would get a copy of an item that they already get',
      { copyForeignToPolice: true },
      illegal(hostedIn('IN')),
      ['ROUTED', 'POLICE_ABROAD IN'],
    ],
    [
      'the police find the origin',
      { proxied: 'POLICE' },
      illegal(unplaced('PROXIED')),
      ['ROUTED', 'POLICE -'],
    ],
    [
      'a country with low confidence is used',
      { lowConfidence: 'ROUTE' },
      illegal({ ...hostedIn('NL'), confidence: 'LOW' }),
      ['ROUTED', 'INHOPE_HOTLINE NL'],
    ],
    [
      'several countries with low confidence are used',
      { lowConfidence: 'ROUTE' },
      illegal({ ...hostedIn('NL', 'AT'), confidence: 'LOW' }),
      ['ROUTED', 'INHOPE_HOTLINE NL', 'INHOPE_HOTLINE AT'],
    ],
    [
      'orphans go to the exchange',
      { orphans: { nonMember: 'INHOPE_EXCHANGE', unconfirmed: 'HOLD' } },
      illegal(hostedIn('IN')),
      ['ROUTED', 'INHOPE_HOTLINE IN'],
    ],
    [
      'doubtful countries are held',
      { orphans: { nonMember: 'INHOPE_EXCHANGE', unconfirmed: 'HOLD' } },
      illegal(hostedIn('CA')),
      ['HELD'],
    ],
    [
      'one of several countries is held',
      { orphans: { nonMember: 'HOLD', unconfirmed: 'HOLD' } },
      illegal(hostedIn('BE', 'CA')),
      ['HELD', police, provider],
    ],
    [
      'promotion goes to the network',
      { promotionAbroad: 'INHOPE_HOTLINE' },
      illegal(hostedIn('NL'), { concernsPromotion: true }),
      ['ROUTED', 'INHOPE_HOTLINE NL'],
    ],
  ])('when %s', (_, policy, input, expected) => {
    expect(shapeOf(route(input, setting({}, policy)))).toEqual(expected);
  });

  it('says on the leg why the hotline sends no notice', () => {
    const because = (noticeIssuer: NoticeIssuer) =>
      route(illegal(hostedIn('BE')), setting({}, { noticeIssuer })).legs.flatMap((leg) => leg.because);

    expect(because('POLICE')).toEqual(['HOSTED_AT_HOME', 'NOTICE_BY_POLICE']);
    expect(because('NONE')).toEqual(['HOSTED_AT_HOME', 'NO_NOTICE_BY_POLICY']);
  });

  it('needs no clearance when the policy sets no gate', () => {
    const [, notice] = route(illegal(hostedIn('BE')), setting({}, { homeProviderGate: null })).legs;

    expect(notice).toMatchObject({ kind: 'HOSTING_PROVIDER', gate: null, because: ['HOSTED_AT_HOME'] });
  });

  it('warns on the leg about an old membership check, and holds when the policy says so', () => {
    const later = { on: '2030-01-01' as CalendarDate };

    expect(route(illegal(hostedIn('NL')), setting(later)).legs[0]?.because).toContain('DIRECTORY_STALE');
    expect(shapeOf(route(illegal(hostedIn('NL')), setting(later, { staleMembership: 'HOLD' })))).toEqual([
      'HELD',
    ]);
    expect(shapeOf(route(illegal(hostedIn('BE')), setting(later, { staleMembership: 'HOLD' })))).toEqual([
      'ROUTED',
      police,
      provider,
    ]);
  });

  it('works for another country with the same rules', () => {
    const decision = route(illegal(hostedIn('BE', 'NL')), setting({ home: NL }));

    expect(shapeOf(decision)).toEqual(['ROUTED', 'INHOPE_HOTLINE BE', 'POLICE NL', 'HOSTING_PROVIDER NL']);
  });
});

const policies: readonly RoutingPolicy[] = Object.values(NoticeIssuer).flatMap((noticeIssuer, row) =>
  Object.values(OrphanHandling).map((orphan, column) => {
    const isEager = (row + column) % 2 === 0;
    return {
      ...belgianRoutingPolicy,
      noticeIssuer,
      homeProviderGate: isEager ? null : ('COURT_ORDER' as const),
      copyForeignToPolice: isEager,
      proxied: isEager ? ('POLICE' as const) : ('HOLD' as const),
      lowConfidence: isEager ? ('ROUTE' as const) : ('HOLD' as const),
      orphans: { nonMember: orphan, unconfirmed: orphan },
      promotionAbroad: isEager ? ('INHOPE_HOTLINE' as const) : ('POLICE_ABROAD' as const),
    };
  }),
);

const standings: readonly (readonly [string, (code: CountryCode) => HotlineDirectory])[] = [
  ...Object.values(Membership).map(
    (membership) => [membership, (code: CountryCode) => directoryOf(hotlineIn(code, membership))] as const,
  ),
  ['ABSENT', () => directoryOf()],
];

describe('every country', () => {
  it('gets illegal content handed to exactly the right recipient', () => {
    for (const host of countries) {
      for (const [standing, directoryFor] of standings) {
        const { legs } = route(illegal(hostedIn(host)), setting({ directory: directoryFor(host) }));
        const abroad = standing === 'MEMBER' ? ['INHOPE_HOTLINE'] : ['POLICE_ABROAD'];
        const expected = host === BE ? ['POLICE', 'HOSTING_PROVIDER'] : abroad;
        const wanted = expected.map((kind) => `${kind} ${host}`);
        expect(legs.map((leg) => `${leg.kind} ${leg.country ?? '-'}`)).toEqual(wanted);
      }
    }
  });

  it('of the shipped directory is handled by its membership', () => {
    for (const host of countries.filter((code) => code !== BE)) {
      const { status } = membershipOf(inhopeDirectory, host, on);
      const [leg] = route(illegal(hostedIn(host)), setting()).legs;
      expect(leg?.kind).toBe(status === 'MEMBER' ? 'INHOPE_HOTLINE' : 'POLICE_ABROAD');
    }
  });
});

const inputs = fc.record({
  classification: fc.constantFrom(...Object.values(Classification)),
  hosting: fc.record({
    kind: fc.constantFrom(...Object.values(HostingKind)),
    country: fc.option(fc.constantFrom(...countries)),
    countries: fc.array(fc.constantFrom(...countries), { maxLength: 5 }),
    confidence: fc.constantFrom(...Object.values(Confidence)),
  }),
  immediateDanger: fc.boolean(),
  needsLegalReview: fc.boolean(),
  concernsPromotion: fc.boolean(),
  opinions: fc.constantFrom(...Object.values(OpinionState)),
});

describe('properties of a route', () => {
  it('is deterministic', () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom(...policies), (input, policy) => {
        expect(route(input, setting({}, policy))).toEqual(route(input, setting({}, policy)));
      }),
    );
  });

  it('never has two legs of one kind for one country', () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom(...policies), (input, policy) => {
        const keys = route(input, setting({}, policy)).legs.map((leg) => `${leg.kind} ${leg.country ?? ''}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('adds the police and loses nothing when a child is in danger', () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom(...policies), (input, policy) => {
        const calm = route({ ...input, immediateDanger: false }, setting({}, policy));
        const urgent = route({ ...input, immediateDanger: true }, setting({}, policy));
        const keys = (decision: Route) => shapeOf({ ...decision, outcome: 'ROUTED' });
        expect(
          urgent.legs.some((leg) => isPoliceKind(leg.kind) && leg.because[0] === 'IMMEDIATE_DANGER'),
        ).toBe(true);
        const toPolice = ({ legs }: Route) => legs.filter(({ kind }) => isPoliceKind(kind)).length;
        expect(toPolice(urgent)).toBe(Math.max(toPolice(calm), 1));
        expect(keys(urgent)).toEqual(expect.arrayContaining(keys(calm)));
        expect(urgent.outcome).not.toBe('CLOSED');
      }),
    );
  });

  it.each([
    ['classification', { classification: 'OTHER' }],
    ['kind of hosting', { hosting: { kind: 'OTHER', country: null, countries: [], confidence: 'HIGH' } }],
    ['confidence', { hosting: { ...hostedIn('BE'), confidence: 'OTHER' } }],
    ['state of opinions', { opinions: 'OTHER' }],
  ])('holds an unknown %s from an untyped caller', (_, over) => {
    const input = { ...illegal(hostedIn('BE')), ...over } as unknown as RouteInput;

    expect(shapeOf(route(input, setting()))).toEqual(['HELD']);
  });
});
