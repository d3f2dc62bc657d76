import { fictitiousCountry } from '../../test/support/fictitious-country.js';
import { openFindings } from '../../test/support/findings.js';
import type { CalendarDate } from '../calendar-date.js';
import { belgium } from '../law/belgium.data.js';
import type { Findings } from '../law/findings.js';
import { qualify } from './qualify.js';

const judged = (answers: Partial<Findings>, on = '2026-11-22', jurisdiction = fictitiousCountry) =>
  qualify(openFindings(answers), { on: on as CalendarDate, jurisdiction });

const drawing = {
  medium: 'DRAWING',
  subject: 'UNREALISTIC_MINOR',
  apparentAge: 'INFANT',
  conduct: 'EXPLICIT_REAL',
} as const;

describe('a country that covers drawings', () => {
  it('classifies a drawing as illegal that goes to legal review in Belgium', () => {
    expect(judged(drawing)).toMatchObject({
      classification: 'NATIONALLY_ILLEGAL',
      decidedBy: ['ZZ_DRAWING_OF_CHILD'],
      lawVersion: 'ZZ-NEW',
      rulesVersion: 'ZZ-2',
    });
    expect(
      judged({ ...drawing, promotesAbuse: false, advertisesAbuse: false }, '2026-11-22', belgium)
        .needsLegalReview,
    ).toBe(true);
  });

  it('does so from the first day of its law', () => {
    expect(judged(drawing, '2020-01-01').classification).toBe('NATIONALLY_ILLEGAL');
    expect(judged(drawing, '2019-12-31')).toMatchObject({
      classification: 'UNDETERMINED',
      decidedBy: ['NO_CRITERION_APPLIES'],
      needsLegalReview: true,
      settledBy: [],
    });
  });

  it('asks no question that only Belgian law needs', () => {
    expect(judged({ conduct: 'NUDITY' })).toMatchObject({
      classification: 'NOT_ILLEGAL',
      decidedBy: ['ZZ_NOTHING_SEXUAL'],
    });
    expect(judged({ medium: 'PHOTO', conduct: 'EXPLICIT_REAL' }).settledBy).toEqual(['apparentAge']);
  });

  it('shares the international baseline', () => {
    expect(
      judged({ ...drawing, medium: 'PHOTO', subject: 'MINOR', realChild: true, severe: true }).decidedBy,
    ).toEqual(['INTERPOL_BASELINE', 'ZZ_PHOTOGRAPH_OF_CHILD']);
  });

  it('leaves what its criteria do not cover to a lawyer', () => {
    expect(judged({ ...drawing, medium: 'AUDIO' })).toMatchObject({
      classification: 'UNDETERMINED',
      because: ['LEGAL_REVIEW_NEEDED', 'NO_CRITERION_APPLIES'],
      needsLegalReview: true,
    });
  });
});

it.each([
  ['no law at all', { ...belgium, editions: belgium.editions.map((each) => ({ ...each, lawVersions: [] })) }],
  ['no edition at all', { ...belgium, editions: [] }],
])('never classifies anything as not illegal under a pack with %s', (_, jurisdiction) => {
  expect(judged({ subject: 'ADULT' }, '2026-11-22', jurisdiction)).toMatchObject({
    classification: 'UNDETERMINED',
    decidedBy: ['NO_LAW_KNOWN'],
    needsLegalReview: true,
  });
});
