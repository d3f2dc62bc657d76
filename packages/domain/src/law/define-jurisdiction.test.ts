import { fictitiousCountry } from '../../test/support/fictitious-country.js';
import type { CalendarDate } from '../calendar-date.js';
import type { Condition, Criterion } from '../qualification/criterion.js';
import { defineJurisdiction } from './define-jurisdiction.js';
import type { Jurisdiction, RuleSet } from './jurisdiction.js';

const day = (text: string) => text as CalendarDate;
const [older, newer] = fictitiousCountry.lawVersions;
const [edition] = fictitiousCountry.ruleSets;
const [definition, morals] = fictitiousCountry.provisions;
if (!older || !newer || !edition || !definition || !morals)
  throw new TypeError('the fictitious pack is complete');
const [photographs, drawings, nothing] = edition.criteria;
if (!photographs || !drawings || !nothing) throw new TypeError('the fictitious pack is complete');

const [baseline] = fictitiousCountry.ruleSets[1]?.baseline ?? [];
if (!baseline) throw new TypeError('the fictitious pack is complete');

const problemsOf = (change: Partial<Jurisdiction>) => {
  const result = defineJurisdiction({ ...fictitiousCountry, ...change });
  return result.ok ? [] : result.error.map(({ path, code }) => `${path} ${code}`);
};
const withCriteria = (...criteria: Criterion[]) => ({
  ruleSets: [{ ...edition, criteria } satisfies RuleSet],
});
const withCondition = (when: unknown) => withCriteria({ ...photographs, when: when as Condition });

it('accepts the pack of a country it has never heard of, and freezes it throughout', () => {
  const pack = structuredClone(fictitiousCountry);

  expect(defineJurisdiction(pack)).toEqual({ ok: true, value: fictitiousCountry });
  expect(Object.isFrozen(pack.ruleSets[0]?.criteria[0]?.when)).toBe(true);
});

it('freezes what lies within a pack that was frozen on the outside only', () => {
  const pack = Object.freeze(structuredClone(fictitiousCountry));

  defineJurisdiction(pack);

  expect(Object.isFrozen(pack.ruleSets[0]?.criteria[0]?.when)).toBe(true);
});

it.each([
  ['no law', { lawVersions: [] }, ['/lawVersions EMPTY']],
  ['no criteria', withCriteria(), ['/ruleSets/0/criteria EMPTY']],
  ['no rule set', { ruleSets: [] }, ['/ruleSets EMPTY']],
  [
    'the same law twice',
    { lawVersions: [older, { ...newer, version: older.version }] },
    ['/lawVersions/1/version DUPLICATE_CODE'],
  ],
  ['the same edition twice', { ruleSets: [edition, edition] }, ['/ruleSets/1/version DUPLICATE_CODE']],
  [
    'a provision twice',
    { provisions: [definition, morals, { ...definition, topic: 'ACCESS' }] },
    ['/provisions/2/code DUPLICATE_CODE'],
  ],
  [
    'a criterion twice',
    withCriteria(photographs, photographs),
    ['/ruleSets/0/criteria/1/code DUPLICATE_CODE'],
  ],
  [
    'a late beginning',
    { lawVersions: [{ ...older, validFrom: day('1990-01-01') }, newer] },
    ['/lawVersions/0 DAYS_NOT_COVERED_ONCE'],
  ],
  [
    'an early end',
    { lawVersions: [older, { ...newer, validTo: day('2030-01-01') }] },
    ['/lawVersions/1 DAYS_NOT_COVERED_ONCE'],
  ],
  [
    'an end before its end',
    { provisions: [definition, { ...morals, validTo: day('2019-01-01') }] },
    [
      '/provisions/1 ENDS_BEFORE_IT_BEGINS',
      '/ruleSets/0/criteria/1/topics/0 TOPIC_WITHOUT_PROVISION',
      '/ruleSets/1/criteria/1/topics/0 TOPIC_WITHOUT_PROVISION',
    ],
  ],
  [
    'a topic nothing covers',
    withCriteria({ ...photographs, topics: ['ACCESS'] }),
    [
      '/ruleSets/0/criteria/0/topics/0 TOPIC_WITHOUT_PROVISION',
      '/ruleSets/0/criteria/0/topics/0 TOPIC_WITHOUT_PROVISION',
    ],
  ],
  [
    'a criterion that begins within a law version',
    withCriteria({ ...photographs, validFrom: day('2021-05-05') }),
    ['/ruleSets/0/criteria/0 CHANGES_WITHIN_LAW_VERSION'],
  ],
  [
    'a criterion that ends on the first day of a law version',
    withCriteria({ ...photographs, validTo: newer.validFrom }),
    ['/ruleSets/0/criteria/0 CHANGES_WITHIN_LAW_VERSION'],
  ],
  [
    'a criterion that begins on the last day of a law version',
    withCriteria({ ...photographs, validFrom: older.validTo }),
    ['/ruleSets/0/criteria/0 CHANGES_WITHIN_LAW_VERSION'],
  ],
  [
    'a criterion that ends within the first law version',
    withCriteria({ ...photographs, validTo: day('2010-10-10') }),
    ['/ruleSets/0/criteria/0 CHANGES_WITHIN_LAW_VERSION'],
  ],
  [
    'a criterion that ends before it begins',
    withCriteria({ ...nothing, validFrom: day('2021-05-05'), validTo: day('2021-05-04') }),
    ['/ruleSets/0/criteria/0 ENDS_BEFORE_IT_BEGINS', '/ruleSets/0/criteria/0 CHANGES_WITHIN_LAW_VERSION'],
  ],
  [
    'a law that ends before it begins',
    { lawVersions: [older, { ...newer, validTo: day('2019-01-01') }] },
    ['/lawVersions/1 ENDS_BEFORE_IT_BEGINS', '/lawVersions/1 DAYS_NOT_COVERED_ONCE'],
  ],
  [
    'an impossible condition for the international baseline',
    {
      ruleSets: [
        { ...edition, baseline: [{ ...baseline, when: { medium: ['HOLOGRAM'] } as unknown as Condition }] },
      ],
    },
    ['/ruleSets/0/baseline/0/when/medium IMPOSSIBLE_CONDITION'],
  ],
  [
    'a contradiction after a verdict',
    withCriteria(photographs, { ...nothing, then: 'CONTRADICTION' }),
    ['/ruleSets/0/criteria/1 CONTRADICTION_TOO_LATE'],
  ],
] as [string, Partial<Jurisdiction>, string[]][])('refuses a pack with %s', (_, change, problems) => {
  expect(problemsOf(change)).toEqual(problems);
});

it.each([
  ['a gap of a day', '2020-01-02'],
  ['a day twice', '2019-12-31'],
])('refuses law versions with %s', (_, validFrom) => {
  expect(problemsOf({ lawVersions: [older, { ...newer, validFrom: day(validFrom) }] })).toContain(
    '/lawVersions/1 DAYS_NOT_COVERED_ONCE',
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
] as [string, Partial<Jurisdiction>][])('accepts a pack with %s', (_, change) => {
  expect(problemsOf(change)).toEqual([]);
});

it('refuses a provision that changes within a law version under a criterion that rests on it', () => {
  const provisions = [{ ...definition, validTo: day('2024-02-02') }, morals];

  expect(problemsOf({ provisions, ...withCriteria(photographs) })).toEqual([
    '/ruleSets/0/criteria/0/topics/0 CHANGES_WITHIN_LAW_VERSION',
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
    `/ruleSets/0/criteria/0/when/${name} IMPOSSIBLE_CONDITION`,
  );
});

it('refuses a pack that would tell apart more than can be weighed', () => {
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
  ).toEqual(['/ruleSets/0 TOO_MANY_DISTINCTIONS']);
});
