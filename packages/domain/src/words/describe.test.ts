import fc from 'fast-check';
import { arbitraryFindings } from '../../test/support/arbitrary-findings.js';
import { fictitiousCountry } from '../../test/support/fictitious-country.js';
import {
  belgium,
  Classification,
  describeQualification,
  describeRoute,
  explain,
  Gate,
  inCountry,
  inhopeDirectory,
  hotlinesIn,
  Language,
  MembershipReason,
  qualify,
  ReferralKind,
  RouteOutcome,
  RouteReason,
  route,
  belgianRoutingPolicy,
  type CalendarDate,
  type CountryCode,
  type DescribedRoute,
} from '../index.js';

const languages = Object.values(Language);
const day = '2026-11-22' as CalendarDate;
const code = /\b[A-Z][A-Z0-9]*_[A-Z0-9_]+\b/;

/** A question or an abbreviation inside quotes or a name does not end a sentence. */
const sentencesOf = (text: string) => text.split(/(?<=\.) (?=\p{Lu})/u);

function expectReadable(text: string) {
  expect(text).toMatch(/^\p{Lu}.*\.$/u);
  expect(text).not.toMatch(code);
  expect(text).not.toMatch(/[{}]| {2}|undefined|null/);
  const sentences = sentencesOf(text);
  expect(new Set(sentences).size).toBe(sentences.length);
}

const country = fc.constantFrom('BE', 'NL', 'US', 'RU', 'CH', 'XK', null) as fc.Arbitrary<CountryCode | null>;
const reasonCodes = [...Object.keys(RouteReason), ...Object.keys(MembershipReason), 'A_CODE_WITHOUT_WORDS'];
const because = fc.uniqueArray(fc.constantFrom(...reasonCodes), { maxLength: 4 });
const leg = fc.record({
  kind: fc.constantFrom(...Object.values(ReferralKind)),
  country,
  hotlines: fc.constantFrom([], hotlinesIn(inhopeDirectory, 'NL' as CountryCode, day)),
  gate: fc.option(fc.constantFrom(...Object.values(Gate))),
  because,
});
const anyRoute: fc.Arbitrary<DescribedRoute> = fc.record({
  outcome: fc.constantFrom(...Object.values(RouteOutcome)),
  because,
  legs: fc.array(leg, { maxLength: 4 }),
});
const language = fc.constantFrom(...languages);
const speaker = fc.constantFrom(
  {},
  { jurisdiction: belgium },
  {
    jurisdiction: fictitiousCountry,
    recipients: { policeUnit: 'Unit $& of police', hostingProvider: 'Host $1' },
  },
);

describe('describing a route', () => {
  it('gives readable text for any outcome, legs and reasons', () => {
    fc.assert(
      fc.property(anyRoute, language, speaker, (given, spoken, who) => {
        const text = describeRoute(given, spoken, who);

        expectReadable(text);
        for (const { country: place } of given.legs)
          if (place !== null) expect(text).toContain(inCountry(place, spoken));
      }),
      { numRuns: 500 },
    );
  });

  it.each(languages)('names every recipient, gate and reason in %s', (spoken) => {
    for (const kind of Object.values(ReferralKind)) {
      const legs = [
        {
          kind,
          country: 'NL' as CountryCode,
          hotlines: [],
          gate: 'COURT_ORDER' as const,
          because: ['POLICE_COPY'],
        },
      ];
      const text = describeRoute({ outcome: 'ROUTED', because: ['ILLEGAL_EVERYWHERE'], legs }, spoken);

      expect(text).toContain(explain('ILLEGAL_EVERYWHERE', spoken));
      expect(text).toContain(explain('POLICE_COPY', spoken));
      expect(sentencesOf(text)).toHaveLength(4);
    }
  });

  it('describes a whole route', () => {
    const hosting = {
      kind: 'DIRECT',
      country: 'BE' as CountryCode,
      countries: ['BE' as CountryCode],
      confidence: 'HIGH',
    } as const;
    const decided = route(
      { classification: 'NATIONALLY_ILLEGAL', hosting, immediateDanger: true },
      { home: 'BE' as CountryCode, on: day, directory: inhopeDirectory, policy: belgianRoutingPolicy },
    );

    expect(describeRoute(decided, 'NL', { jurisdiction: belgium })).toBe(
      'Een kind verkeert in onmiddellijk gevaar; de politie wordt nu ingelicht. De inhoud is strafbaar naar Belgisch recht. ' +
        'Voor de inhoud die in België wordt gehost, volgt een overdracht aan de politie en een kennisgeving aan de hostingprovider. ' +
        'De kennisgeving wordt pas verzonden nadat de politie ze heeft vrijgegeven.',
    );
    expect(describeRoute(decided, 'EN')).toContain('illegal under national law.');
  });

  it('uses the given names', () => {
    const legs = [{ kind: 'POLICE' as const, country: null, hotlines: [], gate: null, because: [] }];

    expect(
      describeRoute({ outcome: 'ROUTED', because: [], legs }, 'EN', {
        recipients: { policeUnit: '$& Unit' },
      }),
    ).toBe('What follows is a hand-over to $& Unit.');
  });

  it.each(Object.values(RouteOutcome))('gives a text for %s alone', (outcome) => {
    for (const spoken of languages) expectReadable(describeRoute({ outcome, because: [], legs: [] }, spoken));
  });
});

describe('describing a qualification', () => {
  it.each([belgium, fictitiousCountry])('gives readable text for any findings', (jurisdiction) => {
    const on = fc.constantFrom('2021-01-01', '2024-01-01', '2026-11-22') as fc.Arbitrary<CalendarDate>;
    fc.assert(
      fc.property(arbitraryFindings, on, language, (findings, date, spoken) => {
        expectReadable(
          describeQualification(qualify(findings, { on: date, jurisdiction }), spoken, jurisdiction),
        );
      }),
      { numRuns: 500 },
    );
  });

  it.each(Object.values(Classification))('gives a verdict for %s alone', (classification) => {
    const bare = { classification, decidedBy: [], because: [], settledBy: [], legalBasis: [] };
    for (const spoken of languages) expectReadable(describeQualification(bare, spoken, belgium));
  });

  it('names the law, the statute and the articles once, and the open questions', () => {
    const findings = {
      accessibility: 'ACCESSIBLE',
      medium: 'PHOTO',
      subject: 'MINOR',
      conduct: 'EXPLICIT_REAL',
    } as const;
    const text = describeQualification(qualify(findings, { on: day, jurisdiction: belgium }), 'DE', belgium);

    expect(text).toContain('Der Inhalt ist nach belgischem Recht strafbar.');
    expect(text).toContain('Die eindeutig sexuelle Handlung ist real.');
    expect(text.match(/Strafgesetzbuch/g)).toHaveLength(1);
    expect(text).toContain('„Welche Altersgruppe?“');
  });

  it('does not repeat the title of a criterion that is already a reason', () => {
    const text = describeQualification(
      qualify({ accessibility: 'LINK_EXPIRED' }, { on: day, jurisdiction: belgium }),
      'EN',
      belgium,
    );

    expect(text).toBe(
      'The content could not be judged. The address could not be opened. The link has expired.',
    );
  });
});
