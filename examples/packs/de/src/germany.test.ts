import {
  BesideDefinition,
  bestWordsIn,
  type CalendarDate,
  citeProvision,
  Conduct,
  type CountryCode,
  coverageOfPack,
  defineJurisdiction,
  explain,
  type Findings,
  inhopeDirectory,
  Medium,
  parseFindings,
  qualify,
  route,
  Subject,
} from '@meldpunt/domain';
import fc from 'fast-check';
import { germanRouting, germany } from './germany.js';

const on = '2026-11-29' as CalendarDate;
const home = 'DE' as CountryCode;
const setting = { home, on, directory: inhopeDirectory, policy: germanRouting };
const judged = (answers: Partial<Findings>) =>
  qualify({ accessibility: 'ACCESSIBLE', ...answers }, { on, jurisdiction: germany });
const hostedIn = (code: string) => {
  const country = code as CountryCode;
  return { kind: 'DIRECT', country, countries: [country], confidence: 'HIGH' } as const;
};
const acts = { medium: 'TEXT', subject: 'APPEARS_MINOR', conduct: 'EXPLICIT_SIMULATED' } as const;
const nude = { medium: 'PHOTO', subject: 'MINOR', conduct: 'NUDITY' } as const;
const nothingElse = { promotesAbuse: false, advertisesAbuse: false, besideDefinition: ['NONE'] } as const;

it('is a pack without a mistake that leaves nothing open', () => {
  expect(defineJurisdiction(germany)).toMatchObject({ ok: true });
  expect(coverageOfPack(germany)).toMatchObject({ undecided: [], idle: [], oneSided: [], unasked: [] });
});

it.each<[string, Partial<Findings>, string, string]>([
  [
    'a child',
    { ...acts, more: { ageGroup: 'DE_CHILD' } },
    'NATIONALLY_ILLEGAL',
    'StGB, art. 184b (Strafgesetzbuch)',
  ],
  [
    'a child in puberty',
    { ...acts, more: { ageGroup: 'DE_CHILD_IN_PUBERTY' } },
    'NATIONALLY_ILLEGAL',
    'StGB, art. 184b (Strafgesetzbuch)',
  ],
  [
    'a youth',
    { ...acts, more: { ageGroup: 'DE_YOUTH' } },
    'NATIONALLY_ILLEGAL',
    'StGB, art. 184c (Strafgesetzbuch)',
  ],
  [
    'a youth in a provocative posture',
    { ...nude, more: { ageGroup: 'DE_YOUTH', posture: 'DE_PROVOCATIVE' } },
    'NATIONALLY_ILLEGAL',
    'StGB, art. 184c (Strafgesetzbuch)',
  ],
  [
    'a child at the beach',
    { ...nude, ...nothingElse, more: { ageGroup: 'DE_CHILD', posture: 'DE_NATURAL' } },
    'NOT_ILLEGAL',
    'StGB, art. 184b (Strafgesetzbuch)',
  ],
])('judges %s by the section for its age', (_, answers, classification, cited) => {
  const decided = judged(answers);

  expect(decided.classification).toBe(classification);
  expect(decided.legalBasis.map((provision) => citeProvision(provision, germany, 'DE'))).toContain(cited);
});

it('asks for the age group, which decides which section it is', () => {
  expect(judged(acts).settledBy).toEqual(['ageGroup']);
});

it('gives the exchange the age group that it knows', () => {
  const read = parseFindings(
    { accessibility: 'ACCESSIBLE', more: { ageGroup: 'DE_CHILD_IN_PUBERTY' } },
    germany,
  );

  expect(read).toMatchObject({ ok: true, value: { apparentAge: 'PUBESCENT' } });
  expect(
    parseFindings(
      { accessibility: 'ACCESSIBLE', apparentAge: 'INFANT', more: { ageGroup: 'DE_YOUTH' } },
      germany,
    ).ok,
  ).toBe(false);
});

it('finds an age group that no minor can have contradictory to an adult', () => {
  expect(judged({ ...acts, subject: 'ADULT', more: { ageGroup: 'DE_YOUTH' } }).because).toContain(
    'CONTRADICTORY_FINDINGS',
  );
});

it('hands over to the police, to two further hotlines and to the provider at home, and to a hotline and the police abroad', () => {
  const decide = (code: string) =>
    route({ classification: 'NATIONALLY_ILLEGAL', hosting: hostedIn(code), immediateDanger: false }, setting)
      .legs;

  expect(decide('DE').map(({ kind }) => kind)).toEqual(['POLICE', 'INHOPE_HOTLINE', 'HOSTING_PROVIDER']);
  expect(decide('DE')[1]?.hotlines.map(({ organisation }) => organisation)).toEqual([
    'FSM e.V.',
    'jugendschutz.net',
  ]);
  expect(decide('FR').map(({ kind, country }) => `${kind} ${country}`)).toEqual([
    'INHOPE_HOTLINE FR',
    'POLICE FR',
  ]);
});

it('has words in languages of its own', () => {
  expect(explain('posture', 'tr', germany)).toBe('Hangi duruşta?');
  expect(bestWordsIn(germany.name, 'tr')).toBe('Almanya');
  expect(explain('DE_STGB_184B', 'de-AT', germany)).toBe('Darstellungen unmündiger Minderjähriger');
  expect(explain('DE_STGB_184B', 'FR', germany)).toBe(
    'Distribution of content about children under fourteen',
  );
});

it('never calls anything harmless or closes it where something was met, and tells police of danger', () => {
  const findings = fc.record({
    medium: fc.constantFrom(...Object.values(Medium)),
    subject: fc.constantFrom(...Object.values(Subject)),
    conduct: fc.constantFrom(...Object.values(Conduct)),
    promotesAbuse: fc.boolean(),
    advertisesAbuse: fc.boolean(),
    besideDefinition: fc.constantFrom(...Object.values(BesideDefinition)).map((each) => [each]),
    immediateDanger: fc.boolean(),
    more: fc.record(
      {
        ageGroup: fc.constantFrom('DE_INFANT', 'DE_CHILD', 'DE_CHILD_IN_PUBERTY', 'DE_YOUTH'),
        posture: fc.constantFrom('DE_PROVOCATIVE', 'DE_NATURAL'),
      },
      { requiredKeys: [] },
    ),
  }) as fc.Arbitrary<Partial<Findings>>;
  fc.assert(
    fc.property(findings, (answers) => {
      const { classification, needsLegalReview } = judged(answers);
      const decision = route(
        {
          classification,
          needsLegalReview,
          hosting: hostedIn('DE'),
          immediateDanger: answers.immediateDanger === true,
          besideDefinition: answers.besideDefinition ?? null,
        },
        setting,
      );
      const isMet = answers.besideDefinition?.includes('NONE') === false;
      if (isMet) expect(classification).not.toBe('NOT_ILLEGAL');
      if (isMet || answers.immediateDanger === true) expect(decision.outcome).not.toBe('CLOSED');
      if (answers.immediateDanger === true) expect(decision.legs.map(({ kind }) => kind)).toContain('POLICE');
    }),
  );
});
