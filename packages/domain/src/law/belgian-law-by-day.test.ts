import fc from 'fast-check';
import { arbitraryFindings } from '../../test/support/arbitrary-findings.js';
import { openFindings } from '../../test/support/findings.js';
import type { CalendarDate } from '../calendar-date.js';
import type { Findings } from './findings.js';
import { qualify } from '../qualification/qualify.js';
import { isValidOn } from '../validity.js';
import { belgium } from './belgium.data.js';

// The results of the edition in use on the days around every change of the law. Each line guards against one kind of
// mistake: a code that was not in force, or a verdict when no law is known.

const judged = (findings: Partial<Findings>, day: string) =>
  qualify(openFindings(findings), { on: day as CalendarDate, jurisdiction: belgium });
const articles = (findings: Partial<Findings>, day: string) =>
  judged(findings, day).legalBasis.map(({ article }) => article);

const harmless = { promotesAbuse: false, advertisesAbuse: false, besideDefinition: ['NONE'] } as const;
const minor = { medium: 'PHOTO', subject: 'MINOR', conduct: 'EXPLICIT_REAL' } as const;
const apparent = { ...minor, subject: 'APPEARS_MINOR' } as const;
const generated = {
  medium: 'SYNTHETIC',
  subject: 'REALISTIC_NON_EXISTENT_MINOR',
  conduct: 'EXPLICIT_REAL',
} as const;
const drawing = { medium: 'DRAWING', subject: 'UNREALISTIC_MINOR', conduct: 'EXPLICIT_REAL' } as const;
const writing = { medium: 'TEXT', subject: 'MINOR', conduct: 'EXPLICIT_REAL' } as const;
const manual = { medium: 'TEXT', promotesAbuse: true } as const;

const firstCode = ['383bis § 1', '383bis § 1'];
const amended = ['383bis § 4', '383bis § 1'];
const of2022 = ['417/43', '417/44'];
const of2024 = ['170', '171'];

describe('a recorded image of a minor', () => {
  it.each([
    ['1995-05-05', firstCode],
    ['1996-01-01', firstCode],
    ['2010-01-01', firstCode],
    ['2016-06-17', firstCode],
    ['2016-06-18', amended],
    ['2019-06-01', amended],
    ['2022-05-31', amended],
    ['2022-06-01', of2022],
    ['2024-02-29', of2022],
    ['2026-04-03', of2022],
    ['2026-04-07', of2022],
    ['2026-04-08', of2022],
    ['2026-04-09', of2022],
    ['2026-06-01', of2022],
    ['2026-08-31', of2022],
    ['2026-09-01', of2024],
    ['2026-09-02', of2024],
    ['2026-11-29', of2024],
  ])('is illegal on %s under %j', (day, basis) => {
    for (const conduct of ['EXPLICIT_REAL', 'EXPLICIT_SIMULATED', 'SEXUAL_ORGANS_PRIMARILY_SEXUAL'] as const)
      for (const medium of ['PHOTO', 'VIDEO', 'LIVESTREAM'] as const) {
        const findings = { ...minor, medium, conduct };
        expect([judged(findings, day).classification, articles(findings, day)]).toEqual([
          'NATIONALLY_ILLEGAL',
          basis,
        ]);
      }
  });

  it.each(['1995-05-05', '2016-06-17', '2016-06-18', '2022-06-01', '2026-08-31', '2026-09-01'])(
    'reaches the baseline on %s',
    (day) => {
      const severe = { ...minor, apparentAge: 'INFANT', realChild: true, severe: true } as const;
      expect(judged(severe, day).classification).toBe('BASELINE');
    },
  );
});

describe('an image without a real minor', () => {
  it.each([
    ['2016-06-18', amended],
    ['2022-05-31', amended],
    ['2022-06-01', of2022],
    ['2026-04-08', of2022],
    ['2026-08-31', of2022],
    ['2026-09-01', of2024],
  ])('is illegal on %s under %j', (day, basis) => {
    for (const findings of [apparent, generated, { ...generated, medium: 'DRAWING' as const }])
      expect([judged(findings, day).classification, articles(findings, day)]).toEqual([
        'NATIONALLY_ILLEGAL',
        basis,
      ]);
  });

  it.each(['1995-05-05', '2000-02-29', '2010-01-01', '2016-06-17'])(
    'has no known law on %s, with any answers',
    (day) => {
      for (const findings of [apparent, generated, drawing, { ...apparent, medium: 'DRAWING' as const }])
        for (const rest of [{}, harmless, { promotesAbuse: true }, { legalReview: 'PUNISHABLE' as const }])
          expect(judged({ ...findings, ...rest }, day)).toMatchObject({
            classification: 'UNDETERMINED',
            decidedBy: ['BE_NO_LAW_FOR_IMAGE_WITHOUT_MINOR', 'NO_LAW_KNOWN'],
            because: expect.arrayContaining(['NO_LAW_KNOWN', findings.subject]) as string[],
            legalBasis: [],
            needsLegalReview: true,
            lawVersion: 'BE-1995-05-05',
            rulesVersion: 'BE-RULES-3',
          });
    },
  );
});

describe('a generated or drawn image of a real minor', () => {
  it.each(['SYNTHETIC', 'DRAWING'] as const)(
    'of medium %s needs a lawyer under the definition of 1995',
    (medium) => {
      const findings = { ...minor, ...harmless, medium };

      expect(judged(findings, '2010-01-01')).toMatchObject({
        classification: 'UNDETERMINED',
        decidedBy: ['BE_MADE_IMAGE_OF_MINOR_1995'],
        needsLegalReview: true,
      });
      expect(judged(findings, '2016-06-18').classification).toBe('NATIONALLY_ILLEGAL');
    },
  );
});

describe('content that promotes abuse', () => {
  it.each(['1995-05-05', '2010-01-01', '2016-06-18', '2022-05-31', '2022-06-01', '2026-04-08', '2026-08-31'])(
    'has no article on promotion on %s, so a person decides',
    (day) => {
      for (const rest of [{}, harmless, { subject: 'ADULT' as const }]) {
        const result = judged({ ...rest, ...manual }, day);
        expect(result.classification).toBe('UNDETERMINED');
        expect(result.because).toContain('NO_LAW_KNOWN');
        expect(result.needsLegalReview).toBe(true);
        expect(result.legalBasis.map(({ topic }) => topic)).not.toContain('PROMOTION_DISTRIBUTION');
      }
    },
  );

  it.each(['2026-09-01', '2026-11-29'])('is illegal under art. 177 on %s', (day) => {
    for (const medium of ['TEXT', 'AUDIO', 'DRAWING', 'PHOTO'] as const)
      expect([judged({ ...manual, medium }, day).classification, articles(manual, day)]).toEqual([
        'NATIONALLY_ILLEGAL',
        ['177'],
      ]);
  });
});

describe('what only a lawyer can decide', () => {
  it.each([
    ['2016-06-18', ['383bis § 4', '383']],
    ['2022-05-31', ['383bis § 4', '383']],
    ['2022-06-01', ['417/43', '417/51-417/52']],
    ['2026-08-31', ['417/43', '417/51-417/52']],
    ['2026-09-01', ['170', '182-183']],
  ])('includes a drawing on %s, under %j', (day, basis) => {
    for (const findings of [drawing, { ...drawing, subject: 'APPEARS_MINOR' as const }])
      expect([
        judged({ ...findings, ...harmless }, day).needsLegalReview,
        articles({ ...findings, ...harmless }, day),
      ]).toEqual([true, basis]);
  });

  it.each([
    ['1995-05-05', ['383']],
    ['2022-05-31', ['383']],
    ['2022-06-01', ['417/51-417/52']],
    ['2026-08-31', ['417/51-417/52']],
    ['2026-09-01', ['182-183']],
  ])('includes a writing on %s, under %j', (day, basis) => {
    expect([
      judged({ ...writing, ...harmless }, day).needsLegalReview,
      articles({ ...writing, ...harmless }, day),
    ]).toEqual([true, basis]);
  });

  it.each([
    ['1995-05-05', ['380ter']],
    ['2022-05-31', ['380ter']],
    ['2022-06-01', ['417/39-417/41']],
    ['2026-08-31', ['417/39-417/41']],
    ['2026-09-01', ['166', '167', '168']],
  ])('includes advertising on %s, under %j', (day, basis) => {
    const findings = {
      medium: 'TEXT',
      subject: 'ADULT',
      promotesAbuse: false,
      advertisesAbuse: true,
    } as const;
    expect([judged(findings, day).needsLegalReview, articles(findings, day)]).toEqual([true, basis]);
  });

  it.each([
    ['MINOR', '2010-01-01', 'BE_POSED_NUDITY_1995'],
    ['APPEARS_MINOR', '2010-01-01', 'BE_NO_LAW_FOR_POSED_NUDITY'],
    ['REALISTIC_NON_EXISTENT_MINOR', '2016-06-17', 'BE_NO_LAW_FOR_POSED_NUDITY'],
    ['APPEARS_MINOR', '2016-06-18', 'BE_POSED_NUDITY'],
    ['MINOR', '2026-11-29', 'BE_POSED_NUDITY'],
  ] as const)('includes posed nudity of %s on %s, under %s', (subject, day, code) => {
    const posed = { medium: 'PHOTO', subject, conduct: 'NUDITY', childModelling: true, ...harmless } as const;
    expect(judged(posed, day).decidedBy[0]).toBe(code);
    expect(judged(posed, day).needsLegalReview).toBe(true);
  });
});

describe('content that no provision covers', () => {
  it.each(['1995-05-05', '2016-06-17', '2016-06-18', '2022-06-01', '2026-08-31', '2026-09-01'])(
    'is not illegal on %s, because the law of that day is known',
    (day) => {
      for (const findings of [
        { subject: 'ADULT' },
        { subject: 'NONE', conduct: 'NONE' },
        { subject: 'MINOR', conduct: 'NONE' },
        { subject: 'MINOR', conduct: 'NUDITY', childModelling: false },
      ] as const)
        expect(judged({ medium: 'PHOTO', ...findings, ...harmless }, day).classification).toBe('NOT_ILLEGAL');
    },
  );

  it.each(['0001-01-01', '1867-10-15', '1970-01-01', '1994-12-31', '1995-05-04'])(
    'is never called not illegal on %s, because no law is known, and nothing is called illegal either',
    (day) => {
      fc.assert(
        fc.property(arbitraryFindings, (findings) => {
          expect(qualify(findings, { on: day as CalendarDate, jurisdiction: belgium })).toMatchObject({
            classification: 'UNDETERMINED',
            decidedBy: ['NO_LAW_KNOWN'],
            because: ['NO_LAW_KNOWN'],
            legalBasis: [],
            needsLegalReview: true,
            lawVersion: 'NO_LAW_KNOWN',
            rulesVersion: 'BE-RULES-3',
          });
        }),
      );
    },
  );
});

describe('the edition known on a day', () => {
  it.each([
    ['2026-06-01', '2026-06-01', 'BE-RULES-1', of2024],
    ['2026-06-01', '2026-11-22', 'BE-RULES-2', of2024],
    ['2026-06-01', '2026-11-29', 'BE-RULES-3', of2022],
    ['2026-04-08', '2026-04-08', 'BE-RULES-1', of2024],
    ['2026-08-31', '2026-08-31', 'BE-RULES-1', of2024],
    ['2026-09-01', '2026-09-01', 'BE-RULES-1', of2024],
    ['2026-09-01', '2026-11-29', 'BE-RULES-3', of2024],
    ['2026-04-07', '2026-04-07', 'BE-RULES-1', of2022],
  ])('gives for %s on %s, as known on %s, %j', (on, knownOn, version, basis) => {
    const result = qualify(openFindings(minor), {
      on: on as CalendarDate,
      knownOn: knownOn as CalendarDate,
      jurisdiction: belgium,
    });

    expect([result.rulesVersion, result.legalBasis.map(({ article }) => article)]).toEqual([version, basis]);
  });

  it('does not exist before the first edition', () => {
    const before = { on: '2026-06-01', knownOn: '2024-04-07' } as { on: CalendarDate; knownOn: CalendarDate };
    expect(qualify(openFindings(minor), { ...before, jurisdiction: belgium })).toMatchObject({
      decidedBy: ['NO_LAW_KNOWN'],
      rulesVersion: 'NO_LAW_KNOWN',
    });
  });
});

const arbitraryDay = fc
  .integer({ min: Date.UTC(1960, 0, 1) / 86_400_000, max: Date.UTC(2040, 0, 1) / 86_400_000 })
  .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10) as CalendarDate);

it('cites only provisions of the edition that are in force on the day, and applies only known law', () => {
  fc.assert(
    fc.property(
      arbitraryFindings,
      arbitraryDay,
      fc.constantFrom(...belgium.editions),
      (findings, on, edition) => {
        const result = qualify(findings, { on, jurisdiction: { ...belgium, editions: [edition] } });

        for (const provision of result.legalBasis) {
          expect(edition.provisions).toContain(provision);
          expect(isValidOn(provision, on)).toBe(true);
        }
        if (!edition.lawVersions.some((law) => isValidOn(law, on)))
          expect(result.decidedBy).toEqual(['NO_LAW_KNOWN']);
      },
    ),
    { numRuns: 5000 },
  );
});
