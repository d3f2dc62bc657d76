import fc from 'fast-check';
import { arbitraryFindings } from '../../test/support/arbitrary-findings.js';
import { fictitiousCountry } from '../../test/support/fictitious-country.js';
import { openFindings } from '../../test/support/findings.js';
import type { CalendarDate } from '../calendar-date.js';
import { belgium } from '../law/belgium.data.js';
import { defineJurisdiction } from '../law/define-jurisdiction.js';
import type { LawEdition } from '../law/jurisdiction.js';
import type { Validity } from '../validity.js';
import { qualify } from './qualify.js';
import { requalify } from './requalify.js';

const days = ['2019-12-31', '2022-06-01', '2026-04-08', '2026-09-01', '1970-01-01'] as CalendarDate[];

it('repeats every decision with its stored versions', () => {
  fc.assert(
    fc.property(
      arbitraryFindings,
      fc.constantFrom(...days),
      fc.constantFrom(...days),
      fc.constantFrom(belgium, fictitiousCountry),
      (findings, on, knownOn, jurisdiction) => {
        const { lawVersion, rulesVersion, ...decision } = qualify(findings, { on, knownOn, jurisdiction });

        const repeated = requalify(findings, { jurisdiction, lawVersion, rulesVersion });

        expect(repeated).toEqual({ ok: true, value: { ...decision, lawVersion, rulesVersion } });
      },
    ),
  );
});

it('repeats it after the pack was loaded again', () => {
  const findings = openFindings({ medium: 'PHOTO', subject: 'MINOR', conduct: 'EXPLICIT_REAL' });
  const [on = null] = days;
  if (on === null) throw new TypeError('no day');
  const before = qualify(findings, { on, jurisdiction: belgium });

  const after = requalify(findings, { jurisdiction: structuredClone(belgium), ...before });

  expect(after).toEqual({ ok: true, value: before });
});

it('uses an earlier edition of the criteria although there is a later one', () => {
  const adolescent = openFindings({ medium: 'PHOTO', apparentAge: 'PUBESCENT', conduct: 'EXPLICIT_REAL' });
  const stored = { jurisdiction: fictitiousCountry, lawVersion: 'ZZ-NEW' };

  expect(requalify(adolescent, { ...stored, rulesVersion: 'ZZ-1' })).toMatchObject({
    value: { classification: 'UNDETERMINED', decidedBy: ['NO_CRITERION_APPLIES'] },
  });
  expect(requalify(adolescent, { ...stored, rulesVersion: 'ZZ-2' })).toMatchObject({
    value: { classification: 'NOT_ILLEGAL', decidedBy: ['ZZ_ADOLESCENT'] },
  });
});

it.each([
  ['BE-1830', 'BE-RULES-1', 'UNKNOWN_LAW_VERSION', ['BE-1995', 'BE-2022-06-01', 'BE-2026-04-08']],
  ['BE-1995', 'BE-RULES-0', 'UNKNOWN_RULES_VERSION', ['BE-RULES-1', 'BE-RULES-2', 'BE-RULES-3']],
  ['NO_LAW_KNOWN', 'BE-RULES-2', 'UNKNOWN_LAW_VERSION', ['BE-1995', 'BE-2022-06-01', 'BE-2026-04-08']],
  [
    'BE-2026-04-08',
    'BE-RULES-3',
    'UNKNOWN_LAW_VERSION',
    ['BE-1995-05-05', 'BE-2016-06-18', 'BE-2022-06-01', 'BE-2026-09-01'],
  ],
])('refuses %s under %s, and names the available versions', (lawVersion, rulesVersion, code, known) => {
  expect(requalify(openFindings(), { jurisdiction: belgium, lawVersion, rulesVersion })).toEqual({
    ok: false,
    error: { code, known },
  });
});

const nextEdition = fc
  .record({ move: fc.integer({ min: -400, max: 400 }), dropped: fc.nat({ max: 3 }) })
  .map(({ move, dropped }): LawEdition => {
    const [last] = belgium.editions.slice(-1);
    if (last === undefined) throw new TypeError('the pack has an edition');
    const shifted = (day: CalendarDate | null) =>
      day === null
        ? null
        : (new Date(Date.parse(day) + move * 86_400_000).toISOString().slice(0, 10) as CalendarDate);
    const within = <Period extends Validity>(period: Period): Period => ({
      ...period,
      validFrom: shifted(period.validFrom),
      validTo: shifted(period.validTo),
    });
    return {
      ...last,
      version: 'BE-RULES-NEXT',
      knownFrom: '2027-01-01' as CalendarDate,
      lawVersions: last.lawVersions.slice(dropped).map(within),
      provisions: last.provisions.map(within),
      criteria: last.criteria.map(within),
    };
  });

it('repeats every decision unchanged when a further edition changes the law of its day', () => {
  fc.assert(
    fc.property(
      arbitraryFindings,
      fc.constantFrom(...days),
      fc.constantFrom(...belgium.editions),
      nextEdition,
      (findings, on, edition, next) => {
        const before = qualify(findings, { on, jurisdiction: { ...belgium, editions: [edition] } });
        const corrected = { ...belgium, editions: [...belgium.editions, next] };

        expect(defineJurisdiction(structuredClone(corrected))).toMatchObject({ ok: true });
        expect(requalify(findings, { ...before, jurisdiction: corrected })).toEqual({
          ok: true,
          value: before,
        });
      },
    ),
    { numRuns: 60 },
  );
});
