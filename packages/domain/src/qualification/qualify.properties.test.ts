import fc from 'fast-check';
import { arbitraryFindings } from '../../test/support/arbitrary-findings.js';
import { fictitiousCountry } from '../../test/support/fictitious-country.js';
import { everyCombination } from '../../test/support/findings.js';
import type { CalendarDate } from '../calendar-date.js';
import { belgium } from '../law/belgium.data.js';
import { type Findings } from '../law/findings.js';
import type { Qualification } from './qualification.js';
import { answersTo, type QuestionName, questions, severalAtOnce } from '../law/question.js';
import { qualify } from './qualify.js';

const days = ['2020-01-01', '2023-01-01', '2026-11-22'] as CalendarDate[];
/** Days in earlier periods that only the third edition distinguishes. */
const olderDays = ['2010-01-01', '2020-01-01'] as CalendarDate[];
const packs = [
  ...days.map((on) => ({ on, jurisdiction: belgium })),
  ...days.map((on) => ({ on, jurisdiction: fictitiousCountry })),
];
const arbitrarySetting = fc.constantFrom(...packs);
const isIllegal = ({ classification }: Qualification) =>
  classification === 'BASELINE' || classification === 'NATIONALLY_ILLEGAL';
const isContradiction = ({ because }: Qualification) => because.includes('CONTRADICTORY_FINDINGS');
/** Facts that cannot all be true. A lawyer’s disagreement with the facts does not count. */
const isImpossible = (result: Qualification) =>
  isContradiction(result) && !result.because.includes('LEGAL_REVIEW_FOUND_PUNISHABLE');
/** Both packs use only the questions of every hotline. */
const known = (name: QuestionName) => name as (typeof questions)[number];
const isOpen = (findings: Findings, name: QuestionName) => {
  const question = known(name);
  const given: unknown = findings[question];
  return !(Array.isArray(given) ? given : [given]).some((answer) =>
    (answersTo[question] as readonly unknown[]).includes(answer),
  );
};
/** Every answer to a question, as findings store it. */
const givenTo = (name: QuestionName): readonly unknown[] =>
  severalAtOnce.has(known(name)) ? answersTo[known(name)].map((answer) => [answer]) : answersTo[known(name)];
const factual = questions.filter((question) => question !== 'legalReview' && question !== 'accessibility');

/** Findings, and the same findings with some open questions answered. Given answers do not change. */
const arbitraryProgress = fc
  .tuple(arbitraryFindings, arbitraryFindings)
  .map(([before, answers]): [Findings, Findings] => {
    const gained = questions.filter((question) => isOpen(before, question) && !isOpen(answers, question));
    const after = {
      ...before,
      ...Object.fromEntries(gained.map((question) => [question, answers[question]])),
    };
    return [before, after];
  });

/**
 * Digests of all results, by edition and day. When one changes, a further edition of the criteria is needed instead.
 */
const pinned: Readonly<Record<string, number>> = {
  'BE-RULES-1 2023-01-01': -490437461,
  'BE-RULES-1 2026-11-22': -1239955587,
  'BE-RULES-2 2023-01-01': 2080618843,
  'BE-RULES-2 2026-11-22': -1460356293,
  'BE-RULES-3 2010-01-01': -307174044,
  'BE-RULES-3 2020-01-01': 1934354590,
  'BE-RULES-3 2023-01-01': 672518637,
  'BE-RULES-3 2026-11-22': 554348066,
};
const editions = belgium.editions.flatMap((edition) =>
  [...(edition.version === 'BE-RULES-3' ? olderDays : []), ...days.slice(1)].map((on) => ({
    name: `${edition.version} ${on}`,
    setting: { on, jurisdiction: { ...belgium, editions: [edition] } },
  })),
);

/** The third edition also asks besideDefinition. The digests of the other editions cover findings without it. */
function* combinationsUnder(name: string): Generator<Findings> {
  const asks = !name.startsWith('BE-RULES-1') && !name.startsWith('BE-RULES-2');
  for (const findings of everyCombination()) {
    yield findings;
    if (asks) yield { ...findings, besideDefinition: ['NONE'] };
    if (asks && findings.promotesAbuse === false)
      yield { ...findings, besideDefinition: ['GROOMING', 'OTHER'] };
  }
}

describe.each(editions)('every combination of findings under $name', ({ name, setting }) => {
  let digest = 0;
  const faults: string[] = [];
  const counts: Record<string, number> = {};

  beforeAll(() => {
    for (const findings of combinationsUnder(name)) {
      const result = qualify(findings, setting);
      counts[result.classification] = (counts[result.classification] ?? 0) + 1;
      const text = `${result.classification} ${result.decidedBy.join()} ${result.because.join()} ${result.settledBy.join()} ${result.raisedBy.join()} ${result.legalBasis.map(({ code }) => code).join()}`;
      for (let at = 0; at < text.length; at += 1)
        digest = Math.imul(digest ^ text.charCodeAt(at), 0x01000193);
      const fault = faultIn(findings, result);
      if (fault !== null) faults.push(`${fault}: ${JSON.stringify(findings)}`);
    }
  });

  function faultIn(findings: Findings, result: Qualification): string | null {
    if (result.decidedBy.length === 0 || result.because.length === 0) return 'unexplained';
    if (result.decidedBy.includes('NO_CRITERION_APPLIES')) return 'no criterion';
    if (result.classification !== 'UNDETERMINED' && result.settledBy.length > 0) return 'settled yet open';
    if (result.decidedBy.includes('NO_LAW_KNOWN')) {
      if (result.classification !== 'UNDETERMINED' || !result.needsLegalReview) return 'verdict without law';
    } else if (result.classification === 'UNDETERMINED' && result.settledBy.length === 0)
      return 'nothing would settle it';
    if (result.classification !== 'NATIONALLY_ILLEGAL' && result.raisedBy.length > 0)
      return 'cannot be raised';
    if (isIllegal(result) && result.legalBasis.length === 0) return 'illegal without law';
    if (result.classification === 'NOT_ILLEGAL') {
      if (findings.promotesAbuse !== false || findings.advertisesAbuse !== false)
        return 'unasked taken for no';
      if (name.startsWith('BE-RULES-3') && findings.besideDefinition?.[0] !== 'NONE')
        return 'unasked taken for none';
      if (findings.severe === true) return 'severe abuse not illegal';
      if (findings.realChild === true && findings.conduct === 'EXPLICIT_REAL')
        return 'real child not illegal';
    }
    return null;
  }

  it('has one explained result that no open question could make harmless', () => {
    expect(faults).toEqual([]);
    expect(Object.keys(counts).toSorted()).toEqual([
      'BASELINE',
      'NATIONALLY_ILLEGAL',
      'NOT_ILLEGAL',
      ...(name.startsWith('BE-RULES-3') ? ['OTHER_LAW'] : []),
      'UNDETERMINED',
    ]);
  });

  it('has the same result as always', () => {
    expect(digest).toBe(pinned[name]);
  });
});

it('distinguishes no values that the criteria treat alike', () => {
  const alike = [
    ['medium', 'PHOTO', 'VIDEO'],
    ['medium', 'PHOTO', 'LIVESTREAM'],
    ['apparentAge', 'INFANT', 'PRE_PUBESCENT'],
    ['subject', null, 'UNDETERMINED'],
    ['conduct', null, 'UNDETERMINED'],
    ['apparentAge', null, 'NOT_DETERMINED'],
  ] as const;
  fc.assert(
    fc.property(
      arbitraryFindings,
      arbitrarySetting,
      fc.constantFrom(...alike),
      (findings, setting, [question, one, other]) => {
        const first = qualify({ ...findings, [question]: one }, setting);
        const second = qualify({ ...findings, [question]: other }, setting);
        expect({ ...second, because: [] }).toEqual({ ...first, because: [] });
      },
    ),
  );
});

it('does not depend on sex, on the author of the content or on danger', () => {
  fc.assert(
    fc.property(arbitraryFindings, arbitraryFindings, arbitrarySetting, (findings, other, setting) => {
      const { sex, selfGenerated, immediateDanger } = other;
      expect(qualify({ ...findings, sex, selfGenerated, immediateDanger } as Findings, setting)).toEqual(
        qualify(findings, setting),
      );
    }),
  );
});

it('keeps every settled result as more questions are answered, except for contradictions', () => {
  fc.assert(
    fc.property(arbitraryProgress, arbitrarySetting, ([before, after], setting) => {
      const [first, second] = [qualify(before, setting), qualify(after, setting)];
      if (first.classification === 'UNDETERMINED' || isContradiction(second)) return;
      if (first.classification === 'NATIONALLY_ILLEGAL') expect(isIllegal(second)).toBe(true);
      // Content that could not be opened becomes a matter of other law once something was found outside the definition.
      else if (first.classification === 'NOT_ASSESSABLE' && second.classification === 'OTHER_LAW')
        expect(after.besideDefinition).not.toEqual(['NONE']);
      else expect(second.classification).toBe(first.classification);
    }),
    { numRuns: 5000 },
  );
});

it('never loses a contradiction by answering more', () => {
  fc.assert(
    fc.property(arbitraryProgress, arbitrarySetting, ([before, after], setting) => {
      if (isContradiction(qualify(before, setting)))
        expect(isContradiction(qualify(after, setting))).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

it('asks for decisive questions: once they are answered, no further fact matters', () => {
  fc.assert(
    fc.property(arbitraryFindings, arbitraryFindings, arbitrarySetting, (findings, answers, setting) => {
      const open = qualify(findings, setting);
      if (open.decidedBy[0] !== 'OPEN_QUESTIONS') return;
      for (const question of open.settledBy) expect(isOpen(findings, question)).toBe(true);
      if (open.settledBy.some((question) => isOpen(answers, question))) return;
      const given = Object.fromEntries(
        open.settledBy.map((question) => [question, answers[known(question)]]),
      );
      const settled = qualify({ ...findings, ...given }, setting);
      expect(isContradiction(settled) || settled.decidedBy[0] !== 'OPEN_QUESTIONS').toBe(true);
    }),
    { numRuns: 20_000 },
  );
});

it('asks for no question that cannot matter', () => {
  fc.assert(
    fc.property(arbitraryFindings, arbitrarySetting, (findings, setting) => {
      const open = qualify(findings, setting);
      if (open.decidedBy[0] !== 'OPEN_QUESTIONS' || open.settledBy.length !== 1) return;
      const [question = 'medium'] = open.settledBy;
      const outcomes = givenTo(question).map((answer) =>
        qualify({ ...findings, [question]: answer }, setting),
      );
      const kinds = new Set(
        outcomes
          .filter((result) => !isImpossible(result))
          .map((result) => (isIllegal(result) ? 'ILLEGAL' : result.classification)),
      );
      expect(kinds.size).toBeGreaterThan(1);
    }),
    { numRuns: 5000 },
  );
});

it('agrees with trying every answer to every open question', () => {
  const complete = (findings: Findings): Findings[] =>
    factual.reduce<Findings[]>(
      (list, question) =>
        list.flatMap((one) =>
          isOpen(one, question) &&
          question !== 'sex' &&
          question !== 'apparentAge' &&
          question !== 'immediateDanger' &&
          question !== 'selfGenerated'
            ? answersTo[question].map((answer) => ({ ...one, [question]: answer }))
            : [one],
        ),
      [findings],
    );
  const mostlyAnswered = fc.tuple(arbitraryFindings, arbitraryFindings, arbitraryFindings).map((layers) =>
    layers.reduce((one, other) => ({
      ...one,
      ...Object.fromEntries(
        questions.filter((question) => isOpen(one, question)).map((question) => [question, other[question]]),
      ),
    })),
  );
  fc.assert(
    fc.property(mostlyAnswered, (findings) => {
      const setting = { on: '2026-11-22' as CalendarDate, jurisdiction: belgium };
      // Inaccessible content is settled. It becomes a matter of other law only when something was found outside the
      // definition.
      const staysUnseen =
        findings.accessibility !== null &&
        findings.accessibility !== 'ACCESSIBLE' &&
        findings.besideDefinition === null;
      const outcomes = complete(findings)
        .map((world) => qualify(world, setting))
        .filter((result) => !isImpossible(result))
        .filter(({ classification }) => !staysUnseen || classification !== 'OTHER_LAW');
      const kinds = new Set(
        outcomes.map((result) =>
          isIllegal(result) ? 'ILLEGAL' : `${result.classification} ${result.needsLegalReview}`,
        ),
      );
      const result = qualify(findings, setting);
      if (kinds.size === 0) expect(isContradiction(result)).toBe(true);
      else if (kinds.size > 1) expect(result.decidedBy).toEqual(['OPEN_QUESTIONS']);
      else if (kinds.has('ILLEGAL')) expect(isIllegal(result)).toBe(true);
      else expect(result.classification).toBe(outcomes[0]?.classification);
    }),
    { numRuns: 1000 },
  );
});

it('asks about modelling only when nudity is possible', () => {
  fc.assert(
    fc.property(arbitraryFindings, fc.constantFrom(...days), (findings, on) => {
      if (findings.conduct === 'NUDITY' || isOpen(findings, 'conduct')) return;
      const asked = qualify({ ...findings, childModelling: null }, { on, jurisdiction: belgium });
      expect([...asked.settledBy, ...asked.raisedBy]).not.toContain('childModelling');
    }),
  );
});

it('differed between the first two Belgian laws only in the articles, until the third edition', () => {
  fc.assert(
    fc.property(arbitraryFindings, (findings) => {
      const [first, second] = days.map((on) => ({
        ...qualify(findings, { on, jurisdiction: { ...belgium, editions: belgium.editions.slice(0, 2) } }),
        lawVersion: null,
        legalBasis: null,
      }));
      expect(second).toEqual(first);
    }),
    { numRuns: 2000 },
  );
});

it('keeps illegal content illegal as Belgian law changed', () => {
  fc.assert(
    fc.property(arbitraryFindings, (findings) => {
      const results = days.map((on) => qualify(findings, { on, jurisdiction: belgium }));
      results.slice(1).forEach((later, index) => {
        const earlier = results[index];
        if (earlier !== undefined && isIllegal(earlier))
          expect(later.classification).toBe(earlier.classification);
      });
    }),
    { numRuns: 5000 },
  );
});
