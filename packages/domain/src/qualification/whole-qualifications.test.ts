import { openFindings } from '../../test/support/findings.js';
import type { CalendarDate } from '../calendar-date.js';
import { belgium } from '../law/belgium.data.js';
import type { Jurisdiction } from '../law/jurisdiction.js';
import type { Findings } from '../law/findings.js';
import type { Qualification } from './qualification.js';
import { qualify } from './qualify.js';

const on = '2026-11-22' as CalendarDate;
const judged = (answers: Partial<Findings>, jurisdiction: Jurisdiction = belgium) => {
  const { legalBasis, ...qualification } = qualify(openFindings(answers), { on, jurisdiction });
  return { ...qualification, legalBasis: legalBasis.map(({ code }) => code) };
};

type Expected = Omit<Qualification, 'legalBasis'> & { readonly legalBasis: readonly string[] };

const undecided: Expected = {
  classification: 'UNDETERMINED',
  decidedBy: [],
  because: [],
  legalBasis: [],
  settledBy: [],
  raisedBy: [],
  lawVersion: 'BE-2026-09-01',
  rulesVersion: 'BE-RULES-3',
  needsLegalReview: false,
  concernsPromotion: false,
};

const harmless = { promotesAbuse: false, advertisesAbuse: false, besideDefinition: ['NONE'] } as const;
const definition = ['BE_2024_170', 'BE_2024_171'];
const minor = { medium: 'PHOTO', subject: 'MINOR', conduct: 'EXPLICIT_REAL' } as const;
const depiction = ['VISUAL_DEPICTION', 'MINOR_DEPICTED', 'EXPLICIT_REAL'];
const writing = { medium: 'TEXT', subject: 'MINOR', conduct: 'EXPLICIT_REAL', ...harmless } as const;

it.each<[string, Partial<Findings>, Partial<Expected>]>([
  [
    'adults only',
    { subject: 'ADULT', ...harmless },
    {
      classification: 'NOT_ILLEGAL',
      decidedBy: ['BE_ADULTS_ONLY'],
      because: ['NO_MINOR_DEPICTED', 'NEITHER_PROMOTES_NOR_ADVERTISES', 'NOTHING_BESIDE_DEFINITION'],
      legalBasis: ['BE_2024_170'],
    },
  ],
  [
    'no sexual conduct, for any person depicted',
    { medium: 'PHOTO', conduct: 'NONE', ...harmless },
    {
      classification: 'NOT_ILLEGAL',
      decidedBy: ['BE_ADULTS_ONLY', 'BE_NOBODY_DEPICTED', 'BE_NO_SEXUAL_CONDUCT'],
      because: [
        'NO_MINOR_DEPICTED',
        'NEITHER_PROMOTES_NOR_ADVERTISES',
        'NOTHING_BESIDE_DEFINITION',
        'NO_SEXUAL_CONDUCT',
      ],
      legalBasis: ['BE_2024_170'],
    },
  ],
  [
    'a minor, not of the baseline',
    { ...minor, realChild: false },
    {
      classification: 'NATIONALLY_ILLEGAL',
      decidedBy: ['BE_DEPICTS_MINOR'],
      because: depiction,
      legalBasis: definition,
    },
  ],
  [
    'a minor, perhaps of the baseline',
    minor,
    {
      classification: 'NATIONALLY_ILLEGAL',
      decidedBy: ['BE_DEPICTS_MINOR'],
      because: [...depiction, 'BASELINE_OPEN'],
      legalBasis: definition,
      raisedBy: ['apparentAge', 'severe', 'realChild'],
    },
  ],
  [
    'a minor, of the baseline, with a lawyer’s answer',
    { ...minor, apparentAge: 'INFANT', realChild: true, severe: true, legalReview: 'NOT_PUNISHABLE' },
    {
      classification: 'BASELINE',
      decidedBy: ['INTERPOL_BASELINE', 'BE_DEPICTS_MINOR'],
      because: ['REAL_CHILD', 'APPEARS_UNDER_THIRTEEN', 'SEVERE_ABUSE', ...depiction],
      legalBasis: definition,
    },
  ],
  [
    'promotion, with other answers',
    { promotesAbuse: true },
    {
      classification: 'NATIONALLY_ILLEGAL',
      decidedBy: ['BE_PROMOTES_ABUSE'],
      because: ['PROMOTES_ABUSE', 'BASELINE_OPEN'],
      legalBasis: ['BE_2024_177'],
      raisedBy: ['medium', 'apparentAge', 'severe', 'realChild'],
      concernsPromotion: true,
    },
  ],
  [
    'promotion without a minor, which no baseline covers',
    { subject: 'ADULT', promotesAbuse: true },
    {
      classification: 'NATIONALLY_ILLEGAL',
      decidedBy: ['BE_PROMOTES_ABUSE'],
      because: ['PROMOTES_ABUSE'],
      legalBasis: ['BE_2024_177'],
      concernsPromotion: true,
    },
  ],
  [
    'writing that a lawyer must look at',
    writing,
    {
      decidedBy: ['BE_WRITING_OR_SOUND'],
      because: ['LEGAL_REVIEW_NEEDED', 'NOT_VISUAL', 'TEXT'],
      legalBasis: ['BE_2024_182'],
      settledBy: ['legalReview'],
      needsLegalReview: true,
    },
  ],
  [
    'writing that a lawyer found punishable',
    { ...writing, legalReview: 'PUNISHABLE' },
    {
      classification: 'NATIONALLY_ILLEGAL',
      decidedBy: ['BE_WRITING_OR_SOUND'],
      because: ['NOT_VISUAL', 'LEGAL_REVIEW_FOUND_PUNISHABLE', 'TEXT'],
      legalBasis: ['BE_2024_182'],
      concernsPromotion: true,
    },
  ],
  [
    'writing that a lawyer found not punishable',
    { ...writing, legalReview: 'NOT_PUNISHABLE' },
    {
      classification: 'NOT_ILLEGAL',
      decidedBy: ['BE_WRITING_OR_SOUND'],
      because: ['NOT_VISUAL', 'LEGAL_REVIEW_FOUND_NOT_PUNISHABLE', 'TEXT'],
      legalBasis: ['BE_2024_182'],
    },
  ],
  [
    'writing that cannot be illegal without a lawyer, while its conduct is open',
    { medium: 'TEXT', subject: 'MINOR', ...harmless },
    { decidedBy: ['OPEN_QUESTIONS'], because: ['OPEN_QUESTIONS'], settledBy: ['conduct', 'childModelling'] },
  ],
  [
    'several contradictions, with the first cited',
    { subject: 'ADULT', apparentAge: 'INFANT', realChild: true, ...harmless },
    {
      decidedBy: ['BE_AGE_OF_NO_MINOR'],
      because: ['CONTRADICTORY_FINDINGS'],
      settledBy: ['subject', 'apparentAge'],
    },
  ],
])('returns every field for %s', (_, answers, expected) => {
  expect(judged(answers)).toEqual({ ...undecided, ...expected });
});

it('returns NO_LAW_KNOWN when no law is known', () => {
  expect(judged({}, { ...belgium, editions: [] })).toEqual({
    ...undecided,
    decidedBy: ['NO_LAW_KNOWN'],
    because: ['NO_LAW_KNOWN'],
    lawVersion: 'NO_LAW_KNOWN',
    rulesVersion: 'NO_LAW_KNOWN',
    needsLegalReview: true,
  });
});
