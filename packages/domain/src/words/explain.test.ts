import fc from 'fast-check';
import { arbitraryFindings } from '../../test/support/arbitrary-findings.js';
import { fictitiousCountry } from '../../test/support/fictitious-country.js';
import {
  belgianRoutingPolicy,
  belgium,
  type CalendarDate,
  Classification,
  Confidence,
  type CountryCode,
  explain,
  HostingKind,
  inhopeDirectory,
  type Jurisdiction,
  Language,
  NoticeIssuer,
  OpinionState,
  OrphanHandling,
  qualify,
  questions,
  ReferralOutcome,
  route,
  type RoutingPolicy,
} from '../index.js';

const languages = Object.values(Language);
const silent = (codes: readonly string[], jurisdiction?: Jurisdiction) =>
  codes.filter((code) => languages.some((language) => explain(code, language, jurisdiction) === null));
const day = fc.constantFrom('2021-01-01', '2024-01-01', '2026-11-22') as fc.Arbitrary<CalendarDate>;

const policies: fc.Arbitrary<RoutingPolicy> = fc.record({
  noticeIssuer: fc.constantFrom(...Object.values(NoticeIssuer)),
  homeProviderGate: fc.constantFrom('POLICE_CLEARANCE', null),
  copyForeignToPolice: fc.boolean(),
  proxied: fc.constantFrom('HOLD', 'POLICE'),
  lowConfidence: fc.constantFrom('HOLD', 'ROUTE'),
  orphans: fc.record({
    nonMember: fc.constantFrom(...Object.values(OrphanHandling)),
    unconfirmed: fc.constantFrom(...Object.values(OrphanHandling)),
  }),
  promotionAbroad: fc.constantFrom('POLICE_ABROAD', 'INHOPE_HOTLINE'),
  staleMembership: fc.constantFrom('WARN', 'HOLD'),
  membership: fc.constant(belgianRoutingPolicy.membership),
});
const country = fc.constantFrom('BE', 'NL', 'CA', 'RU', 'KP', 'US') as fc.Arbitrary<CountryCode>;

describe('explaining', () => {
  it.each([
    ['Belgium', belgium],
    ['another country', fictitiousCountry],
  ])('finds the titles of every criterion and provision of %s', (_, jurisdiction) => {
    const codes = jurisdiction.editions
      .flatMap(({ criteria, baseline, provisions }) => [...criteria, ...baseline, ...provisions])
      .map(({ code }) => code);

    expect(silent(codes, jurisdiction)).toEqual([]);
  });

  it('finds no titles without a jurisdiction', () => {
    expect(explain('BE_DEPICTS_MINOR', 'EN')).toBeNull();
    expect(explain('BE_DEPICTS_MINOR', 'EN', belgium)).toBe('A minor is depicted sexually');
    expect(explain('BE_DEPICTS_MINOR', 'EN', fictitiousCountry)).toBeNull();
  });

  it('prefers the title of the later edition', () => {
    const title = { NL: 'nieuw', FR: 'neuf', DE: 'neu', EN: 'new' };
    const [first, second] = fictitiousCountry.editions;
    if (first === undefined || second === undefined) throw new RangeError('The pack has two editions.');
    const criteria = second.criteria.map((criterion) => ({ ...criterion, title }));

    const retitled = { ...fictitiousCountry, editions: [first, { ...second, criteria }] };

    expect(explain('ZZ_PHOTOGRAPH_OF_CHILD', 'FR', retitled)).toBe('neuf');
  });

  it('covers open questions and outcomes', () => {
    expect(silent(questions)).toEqual([]);
    expect(silent(Object.values(ReferralOutcome))).toEqual([]);
    expect(explain('immediateDanger', 'EN')).toBe('Is a child in danger now?');
  });

  it('has words for every code that a qualification cites', () => {
    fc.assert(
      fc.property(arbitraryFindings, day, (findings, on) => {
        const answer = qualify(findings, { on, jurisdiction: belgium });
        const codes = [
          ...answer.decidedBy,
          ...answer.because,
          ...answer.settledBy,
          ...answer.raisedBy,
          ...answer.legalBasis.map(({ code }) => code),
        ];
        expect(silent(codes, belgium)).toEqual([]);
      }),
    );
  });

  it('has words for every code that a route cites', () => {
    const input = fc.record({
      classification: fc.constantFrom(...Object.values(Classification)),
      hosting: fc.record({
        kind: fc.constantFrom(...Object.values(HostingKind)),
        country: fc.option(country),
        countries: fc.array(country, { maxLength: 3 }),
        confidence: fc.constantFrom(...Object.values(Confidence)),
      }),
      immediateDanger: fc.boolean(),
      needsLegalReview: fc.boolean(),
      concernsPromotion: fc.boolean(),
      opinions: fc.constantFrom(...Object.values(OpinionState)),
    });
    fc.assert(
      fc.property(input, policies, day, (facts, policy, on) => {
        const setting = { home: 'BE' as CountryCode, on, directory: inhopeDirectory, policy };
        const { because, legs } = route(facts, setting);
        expect(silent([...because, ...legs.flatMap((leg) => leg.because)])).toEqual([]);
      }),
    );
  });
});
