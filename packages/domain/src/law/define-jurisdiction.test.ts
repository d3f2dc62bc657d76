import { fictitiousCountry } from '../../test/support/fictitious-country.js';
import type { CalendarDate } from '../calendar-date.js';
import type { Condition, Criterion } from './criterion.js';
import { defineJurisdiction } from './define-jurisdiction.js';
import type { Jurisdiction, LawEdition, LawVersion } from './jurisdiction.js';

const day = (text: string) => text as CalendarDate;
const [edition, latest] = fictitiousCountry.editions;
const [older, newer] = edition?.lawVersions ?? [];
const [definition, morals] = edition?.provisions ?? [];
if (!older || !newer || !edition || !latest || !definition || !morals)
  throw new TypeError('the fictitious pack is complete');
const [photographs, drawings, nothing] = edition.criteria;
if (!photographs || !drawings || !nothing) throw new TypeError('the fictitious pack is complete');

const [baseline] = latest.baseline;
if (!baseline) throw new TypeError('the fictitious pack is complete');

const problemsOfPack = (change: Partial<Jurisdiction>) => {
  const result = defineJurisdiction({ ...fictitiousCountry, ...change });
  return result.ok ? [] : result.error.map(({ path, code }) => `${path} ${code}`);
};
const problemsOf = (change: Partial<LawEdition>) => problemsOfPack({ editions: [{ ...edition, ...change }] });
const withCriteria = (...criteria: Criterion[]) => ({ criteria });
const withCondition = (when: unknown) => withCriteria({ ...photographs, when: when as Condition });

it('accepts the pack of an unknown country, and freezes it deeply', () => {
  const pack = structuredClone(fictitiousCountry);

  expect(defineJurisdiction(pack)).toEqual({ ok: true, value: fictitiousCountry });
  expect(Object.isFrozen(pack.editions[0]?.criteria[0]?.when)).toBe(true);
});

it('freezes the contents of a pack that was frozen only at the top level', () => {
  const pack = Object.freeze(structuredClone(fictitiousCountry));

  defineJurisdiction(pack);

  expect(Object.isFrozen(pack.editions[0]?.criteria[0]?.when)).toBe(true);
});

it.each([
  ['no law', { lawVersions: [] }, ['/editions/0/lawVersions EMPTY']],
  ['no criteria', withCriteria(), ['/editions/0/criteria EMPTY']],
  [
    'the same law twice',
    { lawVersions: [older, { ...newer, version: older.version }] },
    ['/editions/0/lawVersions/1/version DUPLICATE_CODE'],
  ],
  [
    'a provision twice',
    { provisions: [definition, morals, { ...definition, topic: 'ACCESS' }] },
    ['/editions/0/provisions/2/code DUPLICATE_CODE'],
  ],
  [
    'a criterion twice',
    withCriteria(photographs, photographs),
    ['/editions/0/criteria/1/code DUPLICATE_CODE'],
  ],
  [
    'an early end',
    { lawVersions: [older, { ...newer, validTo: day('2030-01-01') }] },
    ['/editions/0/lawVersions/1 DAYS_NOT_COVERED_ONCE'],
  ],
  [
    'an end before its end',
    { provisions: [definition, { ...morals, validTo: day('2019-01-01') }] },
    [
      '/editions/0/provisions/1 ENDS_BEFORE_IT_BEGINS',
      '/editions/0/criteria/1/topics/0 TOPIC_WITHOUT_PROVISION',
    ],
  ],
  [
    'a topic without a provision',
    withCriteria({ ...photographs, topics: ['ACCESS'] }),
    [
      '/editions/0/criteria/0/topics/0 TOPIC_WITHOUT_PROVISION',
      '/editions/0/criteria/0/topics/0 TOPIC_WITHOUT_PROVISION',
    ],
  ],
  [
    'a criterion that begins within a law version',
    withCriteria({ ...photographs, validFrom: day('2021-05-05') }),
    ['/editions/0/criteria/0 CHANGES_WITHIN_LAW_VERSION'],
  ],
  [
    'a criterion that ends on the first day of a law version',
    withCriteria({ ...photographs, validTo: newer.validFrom }),
    ['/editions/0/criteria/0 CHANGES_WITHIN_LAW_VERSION'],
  ],
  [
    'a criterion that begins on the last day of a law version',
    withCriteria({ ...photographs, validFrom: older.validTo }),
    ['/editions/0/criteria/0 CHANGES_WITHIN_LAW_VERSION'],
  ],
  [
    'a criterion that ends within the first law version',
    withCriteria({ ...photographs, validTo: day('2010-10-10') }),
    ['/editions/0/criteria/0 CHANGES_WITHIN_LAW_VERSION'],
  ],
  [
    'a criterion that ends before it begins',
    withCriteria({ ...nothing, validFrom: day('2021-05-05'), validTo: day('2021-05-04') }),
    ['/editions/0/criteria/0 ENDS_BEFORE_IT_BEGINS', '/editions/0/criteria/0 CHANGES_WITHIN_LAW_VERSION'],
  ],
  [
    'a law that ends before it begins',
    { lawVersions: [older, { ...newer, validTo: day('2019-01-01') }] },
    ['/editions/0/lawVersions/1 ENDS_BEFORE_IT_BEGINS', '/editions/0/lawVersions/1 DAYS_NOT_COVERED_ONCE'],
  ],
  [
    'an impossible condition for the international baseline',
    { baseline: [{ ...baseline, when: { medium: ['HOLOGRAM'] } as unknown as Condition }] },
    ['/editions/0/baseline/0/when/medium IMPOSSIBLE_CONDITION'],
  ],
  [
    'a contradiction after a verdict',
    withCriteria(photographs, { ...nothing, then: 'CONTRADICTION' }),
    ['/editions/0/criteria/1 CONTRADICTION_TOO_LATE'],
  ],
  [
    'topics of law where no law is known',
    withCriteria({ ...photographs, then: 'NO_LAW_KNOWN' }),
    ['/editions/0/criteria/0/topics LAW_FOR_NO_LAW'],
  ],
  [
    'a statute that has no name',
    { provisions: [definition, { ...morals, statute: 'ZZ_OTHER' }] },
    ['/editions/0/provisions/1/statute STATUTE_WITHOUT_NAME'],
  ],
] as [string, Partial<LawEdition>, string[]][])('refuses a pack with %s', (_, change, problems) => {
  expect(problemsOf(change)).toEqual(problems);
});

it.each([
  ['a gap of a day', '2020-01-02'],
  ['a day twice', '2019-12-31'],
])('refuses law versions with %s', (_, validFrom) => {
  expect(problemsOf({ lawVersions: [older, { ...newer, validFrom: day(validFrom) }] })).toContain(
    '/editions/0/lawVersions/1 DAYS_NOT_COVERED_ONCE',
  );
});

it.each([
  [
    'a provision of a single day',
    {
      provisions: [
        definition,
        morals,
        { ...morals, code: 'ZZ_3', topic: 'ACCESS', validTo: morals.validFrom },
      ],
    },
  ],
  ['criteria that only find contradictions', withCriteria({ ...photographs, then: 'CONTRADICTION' })],
] as [string, Partial<LawEdition>][])('accepts a pack with %s', (_, change) => {
  expect(problemsOf(change)).toEqual([]);
});

it('refuses a provision that changes within a law version when a criterion depends on it', () => {
  const provisions = [{ ...definition, validTo: day('2024-02-02') }, morals];

  expect(problemsOf({ provisions, ...withCriteria(photographs) })).toEqual([
    '/editions/0/criteria/0/topics/0 CHANGES_WITHIN_LAW_VERSION',
  ]);
});

it.each([
  ['a question that does not exist', { colour: ['RED'] }, 'colour'],
  ['an inherited name', { constructor: ['RED'] }, 'constructor'],
  ['an answer that does not exist', { medium: ['HOLOGRAM'] }, 'medium'],
  ['one answer that does not exist', { medium: ['PHOTO', 'HOLOGRAM'] }, 'medium'],
  ['"undetermined" for an answer', { subject: ['UNDETERMINED'] }, 'subject'],
  ['no admitted answer', { medium: [] }, 'medium'],
  ['a single value for a list', { severe: true }, 'severe'],
])('refuses a condition with %s', (_, when, name) => {
  expect(problemsOf(withCondition(when))).toContain(
    `/editions/0/criteria/0/when/${name} IMPOSSIBLE_CONDITION`,
  );
});

it('refuses a pack with too many distinctions', () => {
  const yes = [true] as const;
  const each = <Answer extends string>(...answers: Answer[]) => answers.map((answer) => [answer] as const);
  const finest: Condition[] = [
    ...each('PHOTO', 'VIDEO', 'LIVESTREAM', 'SYNTHETIC', 'DRAWING', 'TEXT').map((medium) => ({ medium })),
    ...each('MINOR', 'APPEARS_MINOR', 'REALISTIC_NON_EXISTENT_MINOR', 'ADULT', 'NONE').map((subject) => ({
      subject,
    })),
    ...each('EXPLICIT_REAL', 'EXPLICIT_SIMULATED', 'NUDITY', 'NONE').map((conduct) => ({ conduct })),
    ...each('INFANT', 'PRE_PUBESCENT', 'PUBESCENT').map((apparentAge) => ({ apparentAge })),
    ...each('FEMALE', 'MALE', 'BOTH').map((sex) => ({ sex })),
    ...each('SITE_DOWN', 'LINK_EXPIRED', 'MISSING_PARTS').map((accessibility) => ({ accessibility })),
    {
      severe: yes,
      realChild: yes,
      selfGenerated: yes,
      childModelling: yes,
      promotesAbuse: yes,
      advertisesAbuse: yes,
      immediateDanger: yes,
    },
  ];

  expect(
    problemsOf(withCriteria(...finest.map((when, at) => ({ ...photographs, code: `ZZ_${at}`, when })))),
  ).toEqual(['/editions/0 TOO_MANY_DISTINCTIONS']);
});

it.each([
  ['no edition', [], ['/editions EMPTY']],
  ['the same edition twice', [edition, edition], ['/editions/1/version DUPLICATE_CODE']],
  [
    'an edition known before the one that precedes it',
    [edition, { ...latest, knownFrom: day('2018-12-31') }],
    ['/editions/1/knownFrom EDITIONS_OUT_OF_ORDER'],
  ],
] as [string, LawEdition[], string[]][])('refuses a pack with %s', (_, editions, problems) => {
  expect(problemsOfPack({ editions })).toEqual(problems);
});

it.each([
  [
    'a postponement',
    [
      { ...older, validTo: day('2020-06-30') },
      { ...newer, validFrom: day('2020-07-01') },
    ],
  ],
  [
    'a law that comes early',
    [
      { ...older, validTo: day('2018-12-31') },
      { ...newer, validFrom: day('2019-01-01') },
    ],
  ],
  ['a first day of known law', [{ ...older, validFrom: day('1990-01-01') }, newer]],
  ['one law version instead of two', [{ ...newer, version: 'ZZ-ONLY', validFrom: null }]],
  [
    'law versions with other names',
    [
      { ...older, version: 'ZZ-A' },
      { ...newer, version: 'ZZ-B' },
    ],
  ],
] as [string, LawVersion[]][])('accepts %s as a further edition', (_, lawVersions) => {
  const [first = null, last = null] = [lawVersions[0], lawVersions.at(-1)];
  const further: LawEdition = {
    ...latest,
    version: 'ZZ-3',
    knownFrom: day('2026-03-30'),
    lawVersions,
    provisions: [definition, { ...morals, validFrom: last === first ? null : (last?.validFrom ?? null) }],
    criteria: [photographs, nothing],
  };

  expect(problemsOfPack({ editions: [edition, latest, further] })).toEqual([]);
});
