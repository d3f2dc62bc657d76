import fc from 'fast-check';
import { arbitraryFindings } from '../../test/support/arbitrary-findings.js';
import { openFindings } from '../../test/support/findings.js';
import type { CalendarDate } from '../calendar-date.js';
import { belgium } from '../law/belgium.data.js';
import type { Findings } from '../law/findings.js';
import { qualify } from '../qualification/qualify.js';
import { lawDifferences } from './law-difference.js';
import { reviewDecision, type StoredDecision } from './review-decision.js';
import { reviewDecisions } from './review-decisions.js';

const decided = (answers: Partial<Findings>, day: string, knownOn = '2026-11-28'): StoredDecision => {
  const findings = openFindings(answers);
  const on = day as CalendarDate;
  const { lawVersion, rulesVersion } = qualify(findings, {
    on,
    knownOn: knownOn as CalendarDate,
    jurisdiction: belgium,
  });
  return { findings, on, lawVersion, rulesVersion };
};
const review = (stored: StoredDecision) => {
  const result = reviewDecision(stored, belgium);
  if (!result.ok) throw new TypeError('the decision can be read back');
  return result.value;
};
const articles = (stored: StoredDecision) => {
  const found = review(stored);
  return found && [found.then, found.now].map(({ legalBasis }) => legalBasis.map(({ article }) => article));
};

const harmless = { promotesAbuse: false, advertisesAbuse: false } as const;
const minor = { medium: 'PHOTO', subject: 'MINOR', conduct: 'EXPLICIT_REAL' } as const;
const apparent = { ...minor, subject: 'APPEARS_MINOR' } as const;
const manual = {
  medium: 'TEXT',
  subject: 'NONE',
  conduct: 'NONE',
  promotesAbuse: true,
  advertisesAbuse: false,
} as const;
const drawing = {
  medium: 'DRAWING',
  subject: 'UNREALISTIC_MINOR',
  conduct: 'EXPLICIT_REAL',
  ...harmless,
} as const;
const adult = { medium: 'PHOTO', subject: 'ADULT', conduct: 'NONE', ...harmless } as const;
const asked = { ...adult, besideDefinition: ['NONE'] } as const;

it.each([
  ['2026-04-08', ['170', '171'], ['417/43', '417/44']],
  ['2026-04-09', ['170', '171'], ['417/43', '417/44']],
  ['2026-06-15', ['170', '171'], ['417/43', '417/44']],
  ['2026-08-31', ['170', '171'], ['417/43', '417/44']],
])('finds the wrong articles of a decision of %s', (day, then, now) => {
  expect(articles(decided(minor, day))).toEqual([then, now]);
  expect(review(decided(minor, day))?.difference).toBe('WRONG_ARTICLE_KEPT');
  expect(review({ ...decided(minor, day), leftTheHotline: true })?.difference).toBe('WRONG_ARTICLE_SENT');
});

it.each(['2022-06-01', '2026-04-07', '2026-09-01', '2026-11-28'])(
  'reports no difference for an image of a minor judged on %s',
  (day) => {
    expect(review(decided(minor, day))).toBeNull();
  },
);

it.each([
  ['promotion judged under art. 177 before it was in force', manual, '2026-06-15', 'ILLEGAL_THEN_NOT_NOW'],
  ['promotion judged under art. 177 on its first day', manual, '2026-09-01', null],
  ['an apparent minor judged for a day of 2010', apparent, '2010-01-01', 'ILLEGAL_THEN_NOT_NOW'],
  ['an image judged for a day of 1970', minor, '1970-01-01', 'ILLEGAL_THEN_NOT_NOW'],
  ['adults judged for a day of 1970', adult, '1970-01-01', 'HARMLESS_THEN_OPEN_NOW'],
  ['adults judged in the wrong months', adult, '2026-06-15', 'NOT_ASKED_THEN'],
  ['adults judged today', adult, '2026-11-28', 'NOT_ASKED_THEN'],
  ['adults with an answer to the new question', asked, '2026-11-28', 'WORDING'],
  ['adults with that answer, in the wrong months', asked, '2026-06-15', 'WRONG_ARTICLE_KEPT'],
  ['a drawing judged in the wrong months', drawing, '2026-06-15', 'WRONG_ARTICLE_KEPT'],
  ['a drawing judged today, whose article was misdescribed', drawing, '2026-11-28', 'WORDING'],
  [
    'advertising, whose three articles were one',
    { ...adult, advertisesAbuse: true },
    '2026-11-28',
    'WRONG_ARTICLE_KEPT',
  ],
] as const)('reports for %s the difference that a person must see', (_, findings, day, difference) => {
  expect(review(decided(findings, day))?.difference ?? null).toBe(difference);
});

it('keeps the earlier result unchanged', () => {
  const stored = decided(manual, '2026-06-15');

  expect(review(stored)?.then).toMatchObject({
    classification: 'NATIONALLY_ILLEGAL',
    lawVersion: 'BE-2026-04-08',
    rulesVersion: 'BE-RULES-2',
  });
  expect(review(stored)?.now).toMatchObject({
    classification: 'UNDETERMINED',
    lawVersion: 'BE-2022-06-01',
    rulesVersion: 'BE-RULES-3',
  });
});

describe('a fictitious edition', () => {
  const [current] = belgium.editions.slice(-1);
  if (current === undefined) throw new TypeError('the pack has an edition');
  const withCriteria = (criteria: typeof current.criteria, baseline = current.baseline) => ({
    ...belgium,
    editions: [
      ...belgium.editions,
      { ...current, version: 'BE-RULES-NEXT', knownFrom: '2027-01-01' as CalendarDate, criteria, baseline },
    ],
  });
  const differenceUnder = (jurisdiction: typeof belgium, answers: Partial<Findings>) => {
    const result = reviewDecision(decided(answers, '2026-11-29', '2026-11-29'), jurisdiction);
    return result.ok ? (result.value?.difference ?? null) : result.error;
  };

  it('that punishes what was not illegal before is the most harmful', () => {
    const strict = withCriteria(
      current.criteria.map((row) =>
        row.code === 'BE_ADULTS_ONLY' ? { ...row, then: 'NATIONALLY_ILLEGAL' } : row,
      ),
    );
    expect(differenceUnder(strict, asked)).toBe('HARMLESS_THEN_ILLEGAL_NOW');
  });

  it('that decides what was left to a lawyer is reported either way', () => {
    const decide = (then: 'NATIONALLY_ILLEGAL' | 'NOT_ILLEGAL') =>
      withCriteria(
        current.criteria.map((row) => (row.code === 'BE_UNREALISTIC_IMAGE' ? { ...row, then } : row)),
      );
    expect(differenceUnder(decide('NATIONALLY_ILLEGAL'), drawing)).toBe('OPEN_THEN_ILLEGAL_NOW');
    expect(differenceUnder(decide('NOT_ILLEGAL'), drawing)).toBe('OPEN_THEN_HARMLESS_NOW');
  });

  it('without the international baseline changes what was sent to the network', () => {
    const severe = { ...minor, apparentAge: 'INFANT', realChild: true, severe: true } as const;
    expect(differenceUnder(withCriteria(current.criteria, []), severe)).toBe('BASELINE_CHANGED');
  });

  it('with the same result gives no difference', () => {
    fc.assert(
      fc.property(arbitraryFindings, (findings) => {
        expect(differenceUnder(withCriteria(current.criteria), findings)).toBeNull();
      }),
      { numRuns: 200 },
    );
  });
});

it('lists the most harmful first and includes every decision that differs', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          findings: arbitraryFindings,
          on: fc.constantFrom(
            '2010-01-01',
            '2026-04-07',
            '2026-04-08',
            '2026-06-01',
            '2026-09-01',
            '2026-11-28',
          ),
          leftTheHotline: fc.boolean(),
        }),
      ),
      (drawn) => {
        const stored = drawn.map(({ findings, on, leftTheHotline }) => ({
          ...decided(findings, on),
          leftTheHotline,
        }));
        const { touched, unreadable } = reviewDecisions(stored, belgium);

        const ranks = touched.map(({ difference }) => lawDifferences.indexOf(difference));
        expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
        expect(unreadable).toEqual([]);
        expect(new Set(touched.map((one) => one.stored))).toEqual(
          new Set(stored.filter((each) => review(each) !== null)),
        );
      },
    ),
    { numRuns: 100 },
  );
});

it('lists a decision that cannot be read again instead of dropping it', () => {
  const lost = { ...decided(minor, '2026-06-15'), rulesVersion: 'BE-RULES-0' };

  expect(reviewDecisions([lost], belgium)).toMatchObject({
    touched: [],
    unreadable: [{ stored: lost, refusal: { code: 'UNKNOWN_RULES_VERSION' } }],
  });
});
