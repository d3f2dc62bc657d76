import { fictitiousCountry } from '../../test/support/fictitious-country.js';
import type { CalendarDate } from '../calendar-date.js';
import { defineJurisdiction } from './define-jurisdiction.js';
import type { Jurisdiction, LawEdition } from './jurisdiction.js';
import { explain } from '../words/words-of.js';
import type { Findings } from './findings.js';
import type { PackVocabulary } from './pack-question.js';
import { parseFindings } from '../qualification/parse-findings.js';
import { qualify } from '../qualification/qualify.js';

const title = { NL: 'Vraag', tr: 'Soru' };
const vocabulary: PackVocabulary = {
  questions: [
    {
      name: 'purpose',
      title,
      answers: [
        { code: 'ZZ_ART', title: { EN: 'Art', tr: 'Sanat' } },
        { code: 'ZZ_TRADE', title: { EN: 'Trade' } },
      ],
    },
  ],
  ageGroups: [
    { code: 'ZZ_UNDER_SEVEN', title, iccam: 'INFANT' },
    { code: 'ZZ_SEVEN_TO_TWELVE', title, iccam: 'PRE_PUBESCENT' },
    { code: 'ZZ_THIRTEEN', title, iccam: 'PUBESCENT' },
    { code: 'ZZ_FOURTEEN_UP', title, iccam: 'PUBESCENT' },
  ],
};
const latest = fictitiousCountry.editions.at(-1);
if (latest === undefined) throw new TypeError('the fictitious pack has an edition');
const row = {
  title,
  source: 'invented',
  confidence: 'HIGH',
  topics: [],
  validFrom: null,
  validTo: null,
} as const;
const edition: LawEdition = {
  ...latest,
  ...vocabulary,
  version: 'ZZ-OPEN',
  criteria: [
    {
      ...row,
      code: 'ZZ_CHILD',
      when: {
        conduct: ['EXPLICIT_REAL'],
        more: { ageGroup: ['ZZ_UNDER_SEVEN', 'ZZ_SEVEN_TO_TWELVE', 'ZZ_THIRTEEN'] },
      },
      then: 'NATIONALLY_ILLEGAL',
      because: ['ZZ_CHILD'],
    },
    {
      ...row,
      code: 'ZZ_TRADE_IN_YOUTH',
      when: { conduct: ['EXPLICIT_REAL'], more: { ageGroup: ['ZZ_FOURTEEN_UP'], purpose: ['ZZ_TRADE'] } },
      then: 'NATIONALLY_ILLEGAL',
      because: ['ZZ_TRADE_IN_YOUTH'],
    },
    { ...row, code: 'ZZ_REST', when: {}, then: 'NOT_ILLEGAL', because: ['ZZ_REST'] },
  ],
};
const pack: Jurisdiction = { ...fictitiousCountry, editions: [edition] };
const on = '2026-11-22' as CalendarDate;
const explicit = { accessibility: 'ACCESSIBLE', conduct: 'EXPLICIT_REAL' } as const;
const judged = (more: Readonly<Record<string, string>> | null) =>
  qualify({ ...explicit, more } as Findings, { on, jurisdiction: pack });

describe('a pack with questions of its own', () => {
  it('is accepted', () => {
    expect(defineJurisdiction(pack)).toMatchObject({ ok: true });
  });

  it.each<[string, Readonly<Record<string, string>>, string, string]>([
    ['a child', { ageGroup: 'ZZ_THIRTEEN' }, 'NATIONALLY_ILLEGAL', 'ZZ_CHILD'],
    [
      'trade in youth',
      { ageGroup: 'ZZ_FOURTEEN_UP', purpose: 'ZZ_TRADE' },
      'NATIONALLY_ILLEGAL',
      'ZZ_TRADE_IN_YOUTH',
    ],
    ['art', { ageGroup: 'ZZ_FOURTEEN_UP', purpose: 'ZZ_ART' }, 'NOT_ILLEGAL', 'ZZ_REST'],
  ])('classifies %s by its own answers', (_, more, classification, code) => {
    expect(judged(more)).toMatchObject({ classification, decidedBy: [code] });
  });

  it('treats an open question as not answered, and names it', () => {
    expect(judged({ ageGroup: 'ZZ_FOURTEEN_UP' })).toMatchObject({
      classification: 'UNDETERMINED',
      settledBy: ['purpose'],
    });
    expect(judged(null).settledBy).toEqual(['purpose', 'ageGroup'].toSorted());
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    ['an answer it does not have', { ageGroup: 'ZZ_OLD', purpose: 'ZZ_ART' }],
    ['an inherited name', { toString: 'ZZ_ART' }],
  ])('ignores the answer in %s', (_, more) => {
    expect(judged(more).classification).toBe('UNDETERMINED');
  });

  it('explains its questions, answers and rows in every language it has', () => {
    expect(explain('purpose', 'tr', pack)).toBe('Soru');
    expect(explain('ZZ_ART', 'tr-TR', pack)).toBe('Sanat');
    expect(explain('ZZ_TRADE', 'tr', pack)).toBe('Trade');
    expect(explain('ZZ_SEVEN_TO_TWELVE', 'NL', pack)).toBe('Vraag');
  });

  it('uses its own words instead of the library’s when it has some', () => {
    const worded = { ...pack, words: { NOT_ACCESSIBLE: { tr: 'Sayfa açılamadı.' } } };

    expect(explain('NOT_ACCESSIBLE', 'tr', worded)).toBe('Sayfa açılamadı.');
    expect(explain('NOT_ACCESSIBLE', 'FR', worded)).toBe(explain('NOT_ACCESSIBLE', 'FR'));
    expect(explain('NOT_ACCESSIBLE', 'tr')).toBe(explain('NOT_ACCESSIBLE', 'EN'));
  });
});

describe('reading findings under such a pack', () => {
  const read = (input: object) => parseFindings({ ...explicit, ...input }, pack);

  it('derives the age group of the exchange from that of the pack', () => {
    expect(read({ more: { ageGroup: 'ZZ_THIRTEEN', purpose: 'ZZ_ART' } })).toMatchObject({
      ok: true,
      value: { apparentAge: 'PUBESCENT', more: { ageGroup: 'ZZ_THIRTEEN', purpose: 'ZZ_ART' } },
    });
  });

  it('reads its own output', () => {
    const first = read({ more: { ageGroup: 'ZZ_UNDER_SEVEN' } });

    expect(first.ok && parseFindings(first.value, pack)).toEqual(first);
  });

  it.each<[string, object, string, string]>([
    [
      'another age group of the exchange',
      { apparentAge: 'INFANT', more: { ageGroup: 'ZZ_THIRTEEN' } },
      '/more/ageGroup',
      'NOT_TOGETHER',
    ],
    ['an answer it does not have', { more: { purpose: 'ZZ_JOKE' } }, '/more/purpose', 'NOT_ONE_OF'],
    ['a question it does not ask', { more: { colour: 'ZZ_ART' } }, '/more/colour', 'UNKNOWN_FIELD'],
    ['a value that is not a set of answers', { more: ['ZZ_ART'] }, '/more', 'NOT_AN_OBJECT'],
  ])('refuses %s', (_, input, path, code) => {
    expect(read(input)).toEqual({ ok: false, error: [{ path, code }] });
  });

  it('refuses such answers under a pack without them', () => {
    expect(parseFindings({ ...explicit, more: { purpose: 'ZZ_ART' } })).toEqual({
      ok: false,
      error: [{ path: '/more/purpose', code: 'UNKNOWN_FIELD' }],
    });
  });
});

describe('a pack is refused when it', () => {
  const problemsOf = (change: Partial<LawEdition>) => {
    const result = defineJurisdiction({ ...pack, editions: [{ ...edition, ...change }] });
    return result.ok ? [] : result.error.map(({ path, code }) => `${path} ${code}`);
  };
  const [question] = vocabulary.questions ?? [];
  if (question === undefined) throw new TypeError('the vocabulary has a question');
  const named = (name: string) => ({ questions: [{ ...question, name }], criteria: latest.criteria });

  it.each(['medium', 'more', 'ageGroup', 'Purpose', 'what for', ''])('names a question “%s”', (name) => {
    expect(problemsOf(named(name))).toContain('/editions/0/questions/0/name UNUSABLE_NAME');
  });

  it('has a question twice, or one without answers', () => {
    expect(problemsOf({ questions: [question, question] }).join()).toContain('DUPLICATE_CODE');
    expect(problemsOf({ questions: [{ ...question, answers: [] }] })).toContain(
      '/editions/0/questions/0/answers EMPTY',
    );
  });

  it('has a row about an answer or a question that does not exist', () => {
    const [child, ...others] = edition.criteria;
    if (child === undefined) throw new TypeError('the edition has a row');
    const when = (more: unknown) => ({
      criteria: [{ ...child, when: { more } as typeof child.when }, ...others],
    });

    expect(problemsOf(when({ purpose: ['ZZ_JOKE'] }))).toEqual([
      '/editions/0/criteria/0/when/more/purpose IMPOSSIBLE_CONDITION',
    ]);
    expect(problemsOf(when({ colour: ['RED'] }))).toEqual([
      '/editions/0/criteria/0/when/more/colour IMPOSSIBLE_CONDITION',
    ]);
    expect(problemsOf(when('purpose'))).toEqual(['/editions/0/criteria/0/when/more IMPOSSIBLE_CONDITION']);
  });
});
