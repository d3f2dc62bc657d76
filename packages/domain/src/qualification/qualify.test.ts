import { openFindings } from '../../test/support/findings.js';
import { belgium } from '../law/belgium.data.js';
import { parseCalendarDate } from '../calendar-date.js';
import { type Accessibility, Accessibility as Accessibilities, type Findings } from '../law/findings.js';
import { qualify } from './qualify.js';

const on = (text: string) => {
  const day = parseCalendarDate(text);
  if (day === null) throw new TypeError(text);
  return day;
};
const judged = (answers: Partial<Findings>, day = '2026-11-22') =>
  qualify(openFindings(answers), { on: on(day), jurisdiction: belgium });

const harmless = { promotesAbuse: false, advertisesAbuse: false, besideDefinition: ['NONE'] } as const;
const baseline = {
  medium: 'PHOTO',
  subject: 'MINOR',
  conduct: 'EXPLICIT_REAL',
  apparentAge: 'INFANT',
  realChild: true,
  severe: true,
} as const;

describe('the three-part definition', () => {
  it.each([
    ['photograph of a minor', { medium: 'PHOTO', subject: 'MINOR' }, 'BE_DEPICTS_MINOR'],
    ['drawing of a minor who exists', { medium: 'DRAWING', subject: 'MINOR' }, 'BE_DEPICTS_MINOR'],
    ['generated image of a minor who exists', { medium: 'SYNTHETIC', subject: 'MINOR' }, 'BE_DEPICTS_MINOR'],
    ['film of an apparent minor', { medium: 'VIDEO', subject: 'APPEARS_MINOR' }, 'BE_DEPICTS_APPARENT_MINOR'],
    [
      'live stream of an apparent minor',
      { medium: 'LIVESTREAM', subject: 'APPEARS_MINOR' },
      'BE_DEPICTS_APPARENT_MINOR',
    ],
    [
      'realistic generated image of nobody real',
      { medium: 'SYNTHETIC', subject: 'REALISTIC_NON_EXISTENT_MINOR' },
      'BE_DEPICTS_REALISTIC_NON_EXISTENT_MINOR',
    ],
    [
      'realistic drawing of nobody real',
      { medium: 'DRAWING', subject: 'REALISTIC_NON_EXISTENT_MINOR' },
      'BE_DEPICTS_REALISTIC_NON_EXISTENT_MINOR',
    ],
  ] as const)('covers a sexual %s', (_, answers, code) => {
    for (const conduct of [
      'EXPLICIT_REAL',
      'EXPLICIT_SIMULATED',
      'SEXUAL_ORGANS_PRIMARILY_SEXUAL',
    ] as const) {
      const qualification = judged({ ...answers, conduct });

      expect(qualification).toMatchObject({ classification: 'NATIONALLY_ILLEGAL', decidedBy: [code] });
      expect(qualification.because).toContain(conduct);
      expect(qualification.concernsPromotion).toBe(false);
    }
  });

  it.each([
    ['1995-05-05', 'BE-1995-05-05', ['BE_1867_383BIS_1_DEFINITION', 'BE_1867_383BIS_1']],
    ['2016-06-17', 'BE-1995-05-05', ['BE_1867_383BIS_1_DEFINITION', 'BE_1867_383BIS_1']],
    ['2016-06-18', 'BE-2016-06-18', ['BE_1867_383BIS_4', 'BE_1867_383BIS_1']],
    ['2022-05-31', 'BE-2016-06-18', ['BE_1867_383BIS_4', 'BE_1867_383BIS_1']],
    ['2022-06-01', 'BE-2022-06-01', ['BE_1867_417_43', 'BE_1867_417_44']],
    ['2026-04-08', 'BE-2022-06-01', ['BE_1867_417_43', 'BE_1867_417_44']],
    ['2026-08-31', 'BE-2022-06-01', ['BE_1867_417_43', 'BE_1867_417_44']],
    ['2026-09-01', 'BE-2026-09-01', ['BE_2024_170', 'BE_2024_171']],
  ])('is based on %s on the law of its day, %s', (day, lawVersion, codes) => {
    const qualification = judged({ medium: 'PHOTO', subject: 'MINOR', conduct: 'EXPLICIT_REAL' }, day);

    expect(qualification.lawVersion).toBe(lawVersion);
    expect(qualification.legalBasis.map(({ code }) => code)).toEqual(codes);
  });

  it('also covers content that a minor made of themselves', () => {
    expect(judged({ ...baseline, selfGenerated: true })).toBe(judged({ ...baseline, selfGenerated: false }));
  });
});

describe('the international baseline', () => {
  it('adds to the national definition', () => {
    expect(judged(baseline)).toMatchObject({
      classification: 'BASELINE',
      decidedBy: ['INTERPOL_BASELINE', 'BE_DEPICTS_MINOR'],
      raisedBy: [],
    });
  });

  it.each([
    ['the child may not be real', { realChild: false }],
    ['the abuse is not severe', { severe: false }],
    ['the child appears thirteen or older', { apparentAge: 'PUBESCENT' }],
    ['the image was generated', { medium: 'SYNTHETIC' }],
    ['the image was drawn', { medium: 'DRAWING' }],
  ] as const)('is not met when %s', (_, answers) => {
    expect(judged({ ...baseline, ...answers })).toMatchObject({
      classification: 'NATIONALLY_ILLEGAL',
      raisedBy: [],
    });
  });

  it.each(['realChild', 'severe', 'apparentAge'] as const)(
    'stays open while %s is unanswered',
    (question) => {
      const qualification = judged({ ...baseline, [question]: null });

      expect(qualification).toMatchObject({ classification: 'NATIONALLY_ILLEGAL', raisedBy: [question] });
      expect(qualification.because).toContain('BASELINE_OPEN');
    },
  );

  it('is never met by text, with any content', () => {
    expect(judged({ ...baseline, ...harmless, medium: 'TEXT' }).classification).toBe('UNDETERMINED');
  });
});

describe('content outside the definition', () => {
  it.each([
    [
      'unrealistic drawing',
      { medium: 'DRAWING', subject: 'UNREALISTIC_MINOR' },
      'BE_UNREALISTIC_IMAGE',
      'BE_2024_182',
    ],
    [
      'drawing of an apparent minor',
      { medium: 'DRAWING', subject: 'APPEARS_MINOR' },
      'BE_DRAWN_APPARENT_MINOR',
      'BE_2024_170',
    ],
    ['text about a minor', { medium: 'TEXT', subject: 'MINOR' }, 'BE_WRITING_OR_SOUND', 'BE_2024_182'],
    [
      'sound of an apparent minor',
      { medium: 'AUDIO', subject: 'APPEARS_MINOR' },
      'BE_WRITING_OR_SOUND',
      'BE_2024_182',
    ],
    [
      'posed nudity of a minor',
      { medium: 'PHOTO', subject: 'MINOR', conduct: 'NUDITY', childModelling: true },
      'BE_POSED_NUDITY',
      'BE_2024_170',
    ],
    [
      'advertisement',
      { medium: 'PHOTO', subject: 'ADULT', advertisesAbuse: true },
      'BE_ADVERTISES_ABUSE',
      'BE_2024_166',
    ],
  ] as const)('goes to legal review for a sexual %s', (_, answers, code, article) => {
    const facts = { conduct: 'EXPLICIT_REAL', ...harmless, ...answers } as const;

    const qualification = judged(facts);

    expect(qualification).toMatchObject({
      classification: 'UNDETERMINED',
      decidedBy: [code],
      settledBy: ['legalReview'],
      needsLegalReview: true,
    });
    expect(qualification.legalBasis.map((provision) => provision.code)).toContain(article);
    expect(judged({ ...facts, legalReview: 'PUNISHABLE' })).toMatchObject({
      classification: 'NATIONALLY_ILLEGAL',
      decidedBy: [code],
      needsLegalReview: false,
    });
    expect(judged({ ...harmless, ...facts, legalReview: 'NOT_PUNISHABLE' })).toMatchObject({
      classification: 'NOT_ILLEGAL',
      decidedBy: [code],
      needsLegalReview: false,
    });
  });

  it('does not let a legal reviewer overrule the definition', () => {
    expect(judged({ ...baseline, legalReview: 'NOT_PUNISHABLE' }).classification).toBe('BASELINE');
  });

  it.each(['TEXT', 'AUDIO', 'DRAWING', 'PHOTO'] as const)(
    'covers promotion by %s from 1 September 2026 only',
    (medium) => {
      const promotion = { medium, subject: 'ADULT', promotesAbuse: true, advertisesAbuse: false } as const;

      expect(judged(promotion, '2026-08-31')).toMatchObject({
        classification: 'UNDETERMINED',
        decidedBy: ['BE_NO_LAW_FOR_PROMOTION', 'NO_LAW_KNOWN'],
        needsLegalReview: true,
      });
      expect(judged(promotion, '2026-09-01')).toMatchObject({
        classification: 'NATIONALLY_ILLEGAL',
        decidedBy: ['BE_PROMOTES_ABUSE'],
        concernsPromotion: true,
      });
      expect(judged(promotion, '2026-09-01').legalBasis.map(({ article }) => article)).toEqual(['177']);
    },
  );
});

describe('a posed child', () => {
  it.each(['ADULT', 'NONE'] as const)(
    'contradicts subject %s: a person corrects one of the answers',
    (subject) => {
      expect(
        judged({ ...harmless, medium: 'PHOTO', subject, conduct: 'NONE', childModelling: true }),
      ).toMatchObject({
        classification: 'UNDETERMINED',
        decidedBy: ['BE_POSED_CHILD_YET_NO_MINOR'],
        settledBy: ['subject', 'childModelling'],
      });
    },
  );

  it('is a minor, even when the subject is not answered', () => {
    expect(judged({ ...harmless, medium: 'PHOTO', conduct: 'NUDITY', childModelling: true })).toMatchObject({
      decidedBy: ['BE_POSED_NUDITY'],
      needsLegalReview: true,
    });
  });
});

describe('the classification “not illegal”', () => {
  it.each([
    ['adults only', { medium: 'PHOTO', subject: 'ADULT' }, 'BE_ADULTS_ONLY'],
    ['nobody depicted', { medium: 'TEXT', subject: 'NONE', conduct: 'NONE' }, 'BE_NOBODY_DEPICTED'],
    [
      'nudity without sexual purpose',
      { medium: 'PHOTO', subject: 'MINOR', conduct: 'NUDITY', childModelling: false },
      'BE_NUDITY_WITHOUT_SEXUAL_PURPOSE',
    ],
    ['no sexual conduct', { medium: 'PHOTO', subject: 'MINOR', conduct: 'NONE' }, 'BE_NO_SEXUAL_CONDUCT'],
  ] as const)('is given for %s by a criterion', (_, answers, code) => {
    expect(judged({ ...harmless, ...answers })).toMatchObject({
      classification: 'NOT_ILLEGAL',
      decidedBy: [code],
    });
  });

  it.each([
    { medium: 'PHOTO', subject: 'ADULT' },
    { medium: 'TEXT', subject: 'NONE', conduct: 'NONE' },
    { medium: 'PHOTO', subject: 'MINOR', conduct: 'NUDITY', childModelling: false },
    { medium: 'PHOTO', subject: 'MINOR', conduct: 'NONE' },
  ] as const)('is not given against a lawyer: %j', (answers) => {
    const qualification = judged({ ...harmless, ...answers, legalReview: 'PUNISHABLE' });

    expect(qualification).toMatchObject({
      classification: 'UNDETERMINED',
      because: expect.arrayContaining(['CONTRADICTORY_FINDINGS', 'LEGAL_REVIEW_FOUND_PUNISHABLE']),
      settledBy: expect.arrayContaining(['subject', 'promotesAbuse', 'advertisesAbuse', 'legalReview']),
    });
    expect(judged({ ...harmless, ...answers, legalReview: 'NOT_PUNISHABLE' }).classification).toBe(
      'NOT_ILLEGAL',
    );
  });

  it('is not excluded by a lawyer while facts are open', () => {
    expect(judged({ ...harmless, legalReview: 'PUNISHABLE' })).toMatchObject({
      classification: 'UNDETERMINED',
      decidedBy: ['OPEN_QUESTIONS'],
    });
  });

  it('is not given before promotion and advertising are answered', () => {
    expect(judged({ medium: 'PHOTO', subject: 'ADULT' })).toMatchObject({
      classification: 'UNDETERMINED',
      settledBy: ['promotesAbuse', 'advertisesAbuse', 'besideDefinition'],
    });
  });
});

describe('content that cannot be judged', () => {
  const reasons = Object.values(Accessibilities).filter((value) => value !== 'ACCESSIBLE');

  it.each(reasons)('is not assessable, because %s', (accessibility: Accessibility) => {
    const qualification = qualify({ accessibility }, { on: on('2026-11-22'), jurisdiction: belgium });

    expect(qualification).toMatchObject({
      classification: 'NOT_ASSESSABLE',
      decidedBy: ['BE_NOT_ACCESSIBLE'],
      because: ['NOT_ACCESSIBLE', accessibility],
    });
  });

  it.each(reasons)('is not closed when it was judged, because %s', (accessibility: Accessibility) => {
    for (const [seen, code] of [
      [{ medium: 'PHOTO', subject: 'MINOR', conduct: 'EXPLICIT_REAL' }, 'BE_CONDUCT_SEEN_YET_NOT_ACCESSIBLE'],
      [{ conduct: 'NUDITY' }, 'BE_CONDUCT_SEEN_YET_NOT_ACCESSIBLE'],
      [{ severe: true }, 'BE_SEVERE_ABUSE_YET_NOT_ACCESSIBLE'],
      [{ promotesAbuse: true }, 'BE_PROMOTION_SEEN_YET_NOT_ACCESSIBLE'],
      [{ advertisesAbuse: true }, 'BE_ADVERTISING_SEEN_YET_NOT_ACCESSIBLE'],
    ] as const)
      expect(
        qualify({ accessibility, ...seen }, { on: on('2026-11-22'), jurisdiction: belgium }),
      ).toMatchObject({
        classification: 'UNDETERMINED',
        decidedBy: [code],
        because: ['CONTRADICTORY_FINDINGS'],
        settledBy: expect.arrayContaining(['accessibility', ...Object.keys(seen).slice(-1)]),
      });
  });

  it.each([
    ['the subject', { medium: 'PHOTO', conduct: 'EXPLICIT_REAL', ...harmless }, ['subject']],
    [
      'an undetermined subject',
      { medium: 'PHOTO', subject: 'UNDETERMINED', conduct: 'EXPLICIT_REAL', ...harmless },
      ['subject'],
    ],
    ['the conduct', { medium: 'PHOTO', subject: 'MINOR', childModelling: false, ...harmless }, ['conduct']],
    ['the medium', { subject: 'MINOR', conduct: 'EXPLICIT_REAL', ...harmless }, ['medium']],
    [
      'promotion by a text',
      { medium: 'TEXT', subject: 'MINOR', conduct: 'EXPLICIT_REAL' },
      ['promotesAbuse'],
    ],
    [
      'everything',
      {},
      [
        'medium',
        'subject',
        'conduct',
        'childModelling',
        'promotesAbuse',
        'advertisesAbuse',
        'besideDefinition',
      ],
    ],
  ] as const)('waits for %s, and for nothing else', (_, answers, settledBy) => {
    expect(judged(answers)).toMatchObject({
      classification: 'UNDETERMINED',
      decidedBy: ['OPEN_QUESTIONS'],
      because: ['OPEN_QUESTIONS', 'MAY_BE_ILLEGAL'],
      settledBy,
      needsLegalReview: false,
    });
  });

  it.each([
    ['an adult of an infant’s age', { subject: 'ADULT', apparentAge: 'INFANT' }, ['subject', 'apparentAge']],
    ['an adult who is a real child', { subject: 'ADULT', realChild: true }, ['subject', 'realChild']],
    ['severe abuse without conduct', { conduct: 'NONE', severe: true }, ['conduct', 'severe']],
    [
      'a real child who does not exist',
      { subject: 'UNREALISTIC_MINOR', realChild: true },
      ['subject', 'realChild'],
    ],
    ['conduct of nobody', { subject: 'NONE', conduct: 'EXPLICIT_REAL' }, ['subject', 'conduct']],
  ] as const)('needs a correction of %s', (_, answers, settledBy) => {
    const qualification = judged({ ...harmless, ...answers });

    expect(qualification).toMatchObject({
      classification: 'UNDETERMINED',
      settledBy,
      needsLegalReview: false,
    });
    expect(qualification.because).toContain('CONTRADICTORY_FINDINGS');
  });
});

it('treats an unknown answer as no answer', () => {
  const garbage = {
    accessibility: 'ACCESSIBLE',
    subject: 'constructor',
    medium: '__proto__',
  } as unknown as Findings;

  expect(qualify(garbage, { on: on('2026-11-22'), jurisdiction: belgium })).toBe(judged({}));
});

it('returns frozen results that callers share', () => {
  const qualification = judged(baseline);

  expect(judged({ ...baseline, sex: 'FEMALE', immediateDanger: true })).toBe(qualification);
  expect(Object.isFrozen(qualification)).toBe(true);
  expect(Object.isFrozen(qualification.because)).toBe(true);
});
