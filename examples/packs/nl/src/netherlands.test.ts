import {
  besideGuidance,
  BesideDefinition,
  type CalendarDate,
  citeProvision,
  type CountryCode,
  coverageOfPack,
  defineJurisdiction,
  explain,
  type Findings,
  fineOf,
  inhopeDirectory,
  Medium,
  parseFindings,
  qualify,
  route,
  Subject,
} from '@meldpunt/domain';
import fc from 'fast-check';
import { dutchRouting, dutchServices, netherlands } from './netherlands.js';

const day = (text: string) => text as CalendarDate;
const judged = (answers: Partial<Findings>, on = '2026-11-29') =>
  qualify({ accessibility: 'ACCESSIBLE', ...answers }, { on: day(on), jurisdiction: netherlands });
const home = 'NL' as CountryCode;
const hostedIn = (code: string) => {
  const country = code as CountryCode;
  return { kind: 'DIRECT', country, countries: [country], confidence: 'HIGH' } as const;
};
const setting = { home, on: day('2026-11-29'), directory: inhopeDirectory, policy: dutchRouting };
const minor = { medium: 'PHOTO', subject: 'APPEARS_MINOR', conduct: 'EXPLICIT_REAL' } as const;
const nothingElse = { promotesAbuse: false, advertisesAbuse: false, besideDefinition: ['NONE'] } as const;

it('is a pack without a mistake that leaves nothing open', () => {
  expect(defineJurisdiction(netherlands)).toMatchObject({ ok: true });
  expect(coverageOfPack(netherlands)).toMatchObject({ undecided: [], idle: [], oneSided: [], unasked: [] });
});

it.each([
  ['2024-06-30', 'Sr, art. 240b (Wetboek van Strafrecht)'],
  ['2024-07-01', 'Sr, art. 252 (Wetboek van Strafrecht)'],
])('cites on %s the article of that day by name', (on, cited) => {
  const { classification, legalBasis } = judged(minor, on);

  expect(classification).toBe('NATIONALLY_ILLEGAL');
  expect(legalBasis.map((provision) => citeProvision(provision, netherlands, 'NL'))).toEqual([cited]);
});

it('knows no law before 2002', () => {
  expect(judged(minor, '2002-09-30').because).toContain('NO_LAW_KNOWN');
});

it.each<[string, Partial<Findings>, string, string]>([
  ['adults', { medium: 'PHOTO', subject: 'ADULT', ...nothingElse }, 'NOT_ILLEGAL', 'NL_NO_MINOR'],
  [
    'a manga',
    { ...minor, medium: 'DRAWING', subject: 'UNREALISTIC_MINOR' },
    'UNDETERMINED',
    'NL_UNREALISTIC',
  ],
  [
    'nudity in an unnatural setting',
    { medium: 'PHOTO', subject: 'MINOR', conduct: 'NUDITY', more: { setting: 'NL_UNNATURAL' } },
    'UNDETERMINED',
    'NL_AMBIANCE',
  ],
  [
    'a grooming chat',
    { medium: 'TEXT', subject: 'MINOR', conduct: 'NONE', ...nothingElse, besideDefinition: ['GROOMING'] },
    'OTHER_LAW',
    'NL_MET_BESIDE',
  ],
])('decides %s', (_, answers, classification, code) => {
  const decided = judged(answers);

  expect(decided.classification).toBe(classification);
  expect(decided.decidedBy).toContain(code);
});

it('hands what is hosted at home to police, to the authority and to the provider, and what is abroad to a hotline', () => {
  const decide = (code: string) =>
    route(
      { classification: 'NATIONALLY_ILLEGAL', hosting: hostedIn(code), immediateDanger: false },
      setting,
    ).legs.map(({ kind, country }) => `${kind} ${country}`);

  expect(decide('NL')).toEqual(['POLICE NL', 'AUTHORITY NL', 'HOSTING_PROVIDER NL']);
  expect(decide('BE')).toEqual(['INHOPE_HOTLINE BE']);
  expect(decide('KP')).toEqual(['POLICE_ABROAD KP']);
});

it('reads the question that it adds, and speaks languages that the library does not', () => {
  const read = (setting: string) =>
    parseFindings({ accessibility: 'ACCESSIBLE', more: { setting } }, netherlands);

  expect(read('NL_POSED')).toMatchObject({ ok: true, value: { more: { setting: 'NL_POSED' } } });
  expect(read('NL_ODD')).toMatchObject({ ok: false, error: [{ path: '/more/setting', code: 'NOT_ONE_OF' }] });
  expect(explain('OUTSIDE_TESTED_LAW', 'fy', netherlands)).toBe('Dit toetst it meldpunt net.');
  expect(explain('setting', 'nl-NL', netherlands)).toBe('In welke omgeving of houding?');
  expect(besideGuidance(['BESIDE_GROOMING'], 'nl', dutchServices).map(({ code }) => code)).toEqual([
    'POLICE',
    'OFFLIMITS',
  ]);
});

it('states fines by category', () => {
  const [former] = netherlands.editions[0]?.provisions ?? [];

  expect(former?.sanction && fineOf(former.sanction)).toMatchObject({ currency: 'EUR', category: '5' });
});

it('never calls anything harmless or closes it where something was met, and tells police of danger', () => {
  const findings = fc.record({
    medium: fc.constantFrom(...Object.values(Medium)),
    subject: fc.constantFrom(...Object.values(Subject)),
    conduct: fc.constantFrom('EXPLICIT_REAL', 'NUDITY', 'NONE'),
    promotesAbuse: fc.boolean(),
    advertisesAbuse: fc.boolean(),
    besideDefinition: fc.constantFrom(...Object.values(BesideDefinition)).map((each) => [each]),
    immediateDanger: fc.boolean(),
  }) as fc.Arbitrary<Partial<Findings>>;
  fc.assert(
    fc.property(findings, (answers) => {
      const { classification, needsLegalReview } = judged(answers);
      const decision = route(
        {
          classification,
          needsLegalReview,
          hosting: hostedIn('NL'),
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
