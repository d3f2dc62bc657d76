import { fictitiousCountry } from '../../test/support/fictitious-country.js';
import { belgium } from '../law/belgium.data.js';
import type { LawEdition } from '../law/jurisdiction.js';
import { compileRules } from '../law/compiled-rules.js';
import type { Condition, Criterion } from '../law/criterion.js';
import { judgeOf } from '../qualification/possible-worlds.js';
import { coverageOfPack } from './coverage-of-pack.js';
import { cubeOf } from './cube.js';
import { undecidedCubes } from './undecided.js';

const [first] = fictitiousCountry.editions;
if (first === undefined) throw new TypeError('the fictitious pack has an edition');

const row = (code: string, when: Condition, then: Criterion['then'] = 'NATIONALLY_ILLEGAL'): Criterion => ({
  code,
  title: { EN: code },
  source: 'invented',
  confidence: 'HIGH',
  when,
  then,
  because: [code],
  topics: [],
  validFrom: null,
  validTo: null,
});
const law = {
  version: 'ZZ',
  validFrom: null,
  validTo: null,
  source: 'invented',
  confidence: 'HIGH',
} as const;
const editionOf = (...criteria: Criterion[]): LawEdition => ({
  ...first,
  version: 'ZZ-COVERAGE',
  lawVersions: [law],
  criteria,
  baseline: [],
});
const coverage = (...criteria: Criterion[]) => coverageOfPack({ editions: [editionOf(...criteria)] });

describe('coverage', () => {
  it.each(belgium.editions.map(({ version }) => version))(
    'of %s is complete, and every row can decide',
    (version) => {
      const report = coverageOfPack(belgium, version);

      expect([report?.undecided, report?.idle, report?.oneSided]).toEqual([[], [], []]);
    },
  );

  it('is that of the edition in use unless another is given, and null for an unknown edition', () => {
    expect(coverageOfPack(belgium)?.rulesVersion).toBe(belgium.editions.at(-1)?.version);
    expect(coverageOfPack(belgium, 'BE-RULES-0')).toBeNull();
    expect(coverageOfPack({ editions: [] })).toBeNull();
  });

  it('lists undecided answers with the widest possible conditions', () => {
    const report = coverage(
      row('ZZ_PHOTO', { medium: ['PHOTO'] }),
      row('ZZ_SEVERE', { medium: ['VIDEO'], severe: [true] }),
    );

    expect(report?.undecided).toEqual([
      { lawVersion: 'ZZ', when: { medium: ['LIVESTREAM', 'SYNTHETIC', 'DRAWING', 'TEXT', 'AUDIO'] } },
      {
        lawVersion: 'ZZ',
        when: { medium: ['VIDEO', 'LIVESTREAM', 'SYNTHETIC', 'DRAWING', 'TEXT', 'AUDIO'], severe: [false] },
      },
    ]);
  });

  it('lists “none of the answers” when it may be true', () => {
    expect(
      coverage(row('ZZ_AGE', { apparentAge: ['INFANT', 'PRE_PUBESCENT', 'PUBESCENT'] }))?.undecided,
    ).toEqual([{ lawVersion: 'ZZ', when: { apparentAge: ['NOT_APPLICABLE'] } }]);
  });

  it('lists rows that can never decide, and the rows that decide before them', () => {
    const report = coverage(
      row('ZZ_PHOTO', { medium: ['PHOTO'] }),
      row('ZZ_SEVERE', { severe: [true] }),
      row('ZZ_SEVERE_PHOTO', { medium: ['PHOTO'], severe: [true] }),
      row('ZZ_REST', {}),
      row('ZZ_AFTER_ALL', { subject: ['ADULT'] }),
      { ...row('ZZ_NEVER', {}), validTo: '1990-01-01' as LawEdition['knownFrom'] },
    );

    expect(report?.idle).toEqual([
      { code: 'ZZ_SEVERE_PHOTO', because: 'SHADOWED', by: ['ZZ_SEVERE'] },
      { code: 'ZZ_AFTER_ALL', because: 'SHADOWED', by: ['ZZ_REST'] },
      { code: 'ZZ_NEVER', because: 'NEVER_IN_FORCE', by: [] },
    ]);
  });

  it('finds rows that only several others together hide', () => {
    const report = coverage(
      row('ZZ_YES', { severe: [true] }),
      row('ZZ_NO', { severe: [false] }),
      row('ZZ_ADULT', { subject: ['ADULT'] }),
    );

    expect(report?.idle).toEqual([{ code: 'ZZ_ADULT', because: 'SHADOWED', by: ['ZZ_YES', 'ZZ_NO'] }]);
  });

  it('lists rows that decide for some ages or media only', () => {
    const report = coverage(
      row('ZZ_CHILD', { apparentAge: ['INFANT', 'PRE_PUBESCENT'], conduct: ['EXPLICIT_REAL'] }),
      row('ZZ_NONE', { conduct: ['NUDITY', 'NONE', 'EXPLICIT_SIMULATED', 'SEXUAL_ORGANS_PRIMARILY_SEXUAL'] }),
    );

    expect(report?.oneSided).toEqual([
      {
        lawVersion: 'ZZ',
        question: 'apparentAge',
        code: 'ZZ_CHILD',
        decidedFor: ['INFANT', 'PRE_PUBESCENT'],
        undecidedFor: ['PUBESCENT', 'NOT_APPLICABLE'],
        when: { conduct: ['EXPLICIT_REAL'] },
      },
    ]);
    expect(coverage(row('ZZ_SEVERE', { severe: [true] }))?.oneSided).toEqual([]);
  });

  it('lists the questions that a “not illegal” row does not ask', () => {
    const harmless = row('ZZ_ADULT', { subject: ['ADULT'], promotesAbuse: [true, false] }, 'NOT_ILLEGAL');

    expect(coverage(harmless)?.unasked.map(({ question }) => question)).toEqual([
      'besideDefinition',
      'promotesAbuse',
      'advertisesAbuse',
    ]);
    const asked = { besideDefinition: ['NONE'], promotesAbuse: [false], advertisesAbuse: [false] } as const;
    expect(coverage(row('ZZ_ADULT', asked, 'NOT_ILLEGAL'))?.unasked).toEqual([]);
  });

  it.each(fictitiousCountry.editions)('agrees with trying every set of answers of $version', (edition) => {
    for (const version of edition.lawVersions) {
      const rules = compileRules(edition, version);
      const judge = judgeOf(rules);
      const cubes = undecidedCubes(rules);
      const count = rules.questions.reduce((product, { classCount }) => product * classCount, 1);
      for (let world = 0; world < count; world += 1) {
        let rest = world;
        const answers = rules.questions.map(({ classCount }) => {
          const digit = rest % classCount;
          rest = Math.floor(rest / classCount);
          return 1 << digit;
        });
        const isNamed = cubes.some((cube) => answers.every((bit, at) => (bit & (cube[at] ?? 0)) !== 0));
        expect(isNamed).toBe(judge(world).row < 0);
      }
      for (const cube of cubes)
        for (const criterion of rules.criteria)
          expect(cubeOf(criterion, rules.questions).some((mask, at) => (mask & (cube[at] ?? 0)) === 0)).toBe(
            true,
          );
    }
  });
});
