import {
  Classification,
  Gate,
  LowConfidenceHandling,
  NoticeIssuer,
  OrphanHandling,
  PromotionRecipient,
  ProxiedHandling,
  SharingHandling,
  SourceConfidence,
  StaleMembershipHandling,
  route,
  type CalendarDate,
  type CountryCode,
  type RouteInput,
  type RoutingPolicy,
  type RoutingSetting,
} from '@meldpunt/domain';
import fc from 'fast-check';
import { belgianRulebook } from '../../platform/rulebook.js';
import { presentRulebook } from './rulebook.type.js';

const on = '2026-11-22' as CalendarDate;
const codes = <Code extends string>(values: Readonly<Record<Code, Code>>) =>
  fc.constantFrom(...(Object.values(values) as Code[]));
const optional = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: undefined });

const hotlines = fc.record(
  {
    organisation: fc.constantFrom('Child Focus', 'Nobody'),
    source: fc.constant('invented'),
    handling: codes(SharingHandling),
    classifications: optional(fc.subarray(Object.values(Classification))),
    concernsPromotion: optional(fc.boolean()),
  },
  { requiredKeys: ['organisation', 'source', 'handling'] },
);

const policies = fc.record(
  {
    noticeIssuer: codes(NoticeIssuer),
    atHome: fc.record({
      toPolice: fc.boolean(),
      authority: fc.option(fc.constant({ name: 'Authority', source: 'invented' })),
      hotlines: fc.array(hotlines, { maxLength: 2 }),
    }),
    homeProviderGate: fc.option(codes(Gate)),
    copyForeignToPolice: fc.boolean(),
    proxied: codes(ProxiedHandling),
    lowConfidence: codes(LowConfidenceHandling),
    orphans: fc.record({ nonMember: codes(OrphanHandling), unconfirmed: codes(OrphanHandling) }),
    promotionAbroad: codes(PromotionRecipient),
    staleMembership: codes(StaleMembershipHandling),
    membership: fc.record({
      minimumConfidence: codes(SourceConfidence),
      staleAfterMonths: fc.option(fc.integer({ min: 0, max: 24 })),
    }),
  },
  {
    requiredKeys: [
      ...['noticeIssuer', 'homeProviderGate', 'copyForeignToPolice', 'proxied', 'lowConfidence'],
      ...['orphans', 'promotionAbroad', 'staleMembership', 'membership'],
    ] as never,
  },
) as unknown as fc.Arbitrary<RoutingPolicy>;

const inputs: fc.Arbitrary<RouteInput> = fc.record({
  classification: codes(Classification),
  hosting: fc.record({
    kind: fc.constantFrom('DIRECT', 'PROXIED'),
    country: fc.constantFrom('BE', 'NL', 'CN', 'GP', 'TR') as fc.Arbitrary<CountryCode>,
    countries: fc.constant([]),
    confidence: fc.constantFrom('HIGH', 'LOW'),
  }),
  immediateDanger: fc.boolean(),
  concernsPromotion: fc.boolean(),
});

/** The setting as a client reads it from the response. */
const settingIn = (routing: RoutingPolicy): RoutingSetting => {
  const shown = JSON.parse(JSON.stringify(presentRulebook({ ...belgianRulebook, routing }, on)));
  const { asOf, ...directory } = shown.directory;
  const named = (rows: any[]) => rows.map(({ asOf: checkedOn, ...row }) => ({ ...row, checkedOn }));
  return {
    home: shown.home,
    on: shown.on,
    policy: shown.routing,
    directory: {
      hotlines: named(directory.hotlines),
      coverage: named(directory.coverage),
      checkedOn: asOf,
    },
  };
};

it('has all that decides a route, for any policy', () => {
  const { home, directory } = belgianRulebook;

  fc.assert(
    fc.property(policies, inputs, (policy, input) => {
      expect(route(input, settingIn(policy))).toEqual(route(input, { home, directory, on, policy }));
    }),
    { numRuns: 300 },
  );
});

it('says that a limit or a lot does not exist, and hides no rule of its own policy', () => {
  const shown = presentRulebook(
    {
      ...belgianRulebook,
      jurisdiction: { ...belgianRulebook.jurisdiction, editions: [] },
      exposure: { ...belgianRulebook.exposure, weekMinutes: Number.POSITIVE_INFINITY },
      secondOpinion: {
        rules: [{ code: 'OF_THIS_HOTLINE', classifications: ['BASELINE'], hosting: 'ANYWHERE' }],
        partiesMaySettle: true,
      },
    },
    on,
  );

  expect(shown.exposure).toMatchObject({ dayMinutes: 120, weekMinutes: null });
  expect(shown.secondOpinion.rules).toEqual([
    { code: 'UNLISTED', classifications: ['BASELINE'], onlyAtHome: false, share: null },
  ]);
  expect([shown.lawVersion, shown.rulesVersion]).toEqual([null, null]);
});
