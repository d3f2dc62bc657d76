import fc from 'fast-check';
import { arbitraryFindings } from '../../test/support/arbitrary-findings.js';
import type { CalendarDate } from '../calendar-date.js';
import type { CountryCode } from '../country-code.js';
import { inhopeDirectory } from '../inhope/inhope-members.data.js';
import { belgium } from '../law/belgium.data.js';
import { route } from '../routing/route.js';
import { belgianRoutingPolicy } from '../routing/routing-policy.js';
import { type MetBeside, metBeside } from './beside-definition.js';
import { Accessibility, BesideDefinition, type Findings, Medium, Subject } from '../law/findings.js';
import { qualify } from './qualify.js';

const jurisdiction = belgium;
const on = '2026-11-01' as CalendarDate;
const judged = (findings: Findings) => qualify(findings, { on, jurisdiction });
const home = 'BE' as CountryCode;
const setting = { home, on, directory: inhopeDirectory, policy: belgianRoutingPolicy };
const hosting = { kind: 'DIRECT', country: home, countries: [home], confidence: 'HIGH' } as const;

/** The route for findings about content hosted at home. */
function routed(findings: Findings) {
  const { classification, needsLegalReview, concernsPromotion } = judged(findings);
  return route(
    {
      classification,
      needsLegalReview,
      concernsPromotion,
      hosting,
      immediateDanger: findings.immediateDanger === true,
      besideDefinition: findings.besideDefinition ?? null,
    },
    setting,
  );
}

const met = Object.values(BesideDefinition).filter((each): each is MetBeside => each !== 'NONE');
const nothingTested = {
  conduct: 'NONE',
  promotesAbuse: false,
  advertisesAbuse: false,
} as const satisfies Partial<Findings>;
const chat: Findings = { accessibility: 'ACCESSIBLE', medium: 'TEXT', subject: 'MINOR', ...nothingTested };

describe('a chat with a child, outside the tested offences', () => {
  it.each(met)('is a matter of other law for a person when %s was found', (each) => {
    const findings: Findings = { ...chat, besideDefinition: [each], immediateDanger: false };

    expect(judged(findings)).toMatchObject({
      classification: 'OTHER_LAW',
      decidedBy: ['BE_BESIDE_DEFINITION'],
      because: ['OUTSIDE_TESTED_LAW', `BESIDE_${each}`],
      legalBasis: [],
      needsLegalReview: false,
    });
    expect(routed(findings)).toMatchObject({ outcome: 'HELD', legs: [] });
  });

  it.each(met)('goes to police at once when %s was found and a child is in danger', (each) => {
    const decision = routed({ ...chat, besideDefinition: [each], immediateDanger: true });

    expect(decision.outcome).toBe('HELD');
    expect(decision.legs.map(({ kind }) => kind)).toEqual(['POLICE']);
    expect(decision.because).toEqual(['IMMEDIATE_DANGER', 'OTHER_LAW', `BESIDE_${each}`]);
  });

  it('is not illegal under the tested law only when nothing was found outside the definition, and says so', () => {
    expect(judged({ ...chat, besideDefinition: ['NONE'] })).toMatchObject({
      classification: 'NOT_ILLEGAL',
      because: expect.arrayContaining(['NOTHING_BESIDE_DEFINITION']),
    });
  });

  it.each([undefined, null, []])('is undetermined when besideDefinition is %j', (besideDefinition) => {
    expect(
      judged({ ...chat, ...(besideDefinition === undefined ? {} : { besideDefinition }) }),
    ).toMatchObject({
      classification: 'UNDETERMINED',
      settledBy: ['besideDefinition'],
    });
  });

  it('lists several findings in a fixed order', () => {
    expect(judged({ ...chat, besideDefinition: ['OTHER', 'SEXUAL_EXTORTION', 'GROOMING'] }).because).toEqual([
      'OUTSIDE_TESTED_LAW',
      'BESIDE_GROOMING',
      'BESIDE_SEXUAL_EXTORTION',
      'BESIDE_OTHER',
    ]);
  });

  it('keeps a finding although “nothing” is also answered', () => {
    const untyped = { ...chat, besideDefinition: ['NONE', 'GROOMING'] as const };

    expect(judged(untyped).classification).toBe('OTHER_LAW');
  });

  it('waits for the questions that could make it illegal', () => {
    expect(judged({ ...chat, promotesAbuse: null, besideDefinition: ['GROOMING'] })).toMatchObject({
      classification: 'UNDETERMINED',
      settledBy: ['promotesAbuse'],
      because: expect.arrayContaining(['MAY_BE_ILLEGAL', 'BESIDE_GROOMING']),
    });
  });
});

describe('every medium, with any finding outside the definition, with and without danger', () => {
  const rows = Object.values(Medium).flatMap((medium) =>
    Object.values(Subject).flatMap((subject) =>
      met.flatMap((each) =>
        [true, false, null].map((immediateDanger): [Findings, MetBeside] => [
          {
            accessibility: 'ACCESSIBLE',
            medium,
            subject,
            ...nothingTested,
            besideDefinition: [each],
            immediateDanger,
          },
          each,
        ]),
      ),
    ),
  );

  it('is a matter of other law, held, and with police in danger', () => {
    for (const [findings, each] of rows) {
      const decision = routed(findings);
      if (findings.subject !== 'UNDETERMINED') expect(judged(findings).classification).toBe('OTHER_LAW');
      expect(decision.outcome).toBe('HELD');
      expect(decision.because).toContain(`BESIDE_${each}`);
      expect(decision.legs.map(({ kind }) => kind)).toEqual(
        findings.immediateDanger === true ? ['POLICE'] : [],
      );
    }
    expect(rows).toHaveLength(882);
  });
});

describe('an address that cannot be opened', () => {
  const ways = Object.values(Accessibility).filter((way) => way !== 'ACCESSIBLE');

  it.each(ways)('is a matter of other law when the reporter saw something (%s)', (accessibility) => {
    for (const each of met) {
      const findings: Findings = { accessibility, besideDefinition: [each] };
      expect(judged(findings)).toMatchObject({
        classification: 'OTHER_LAW',
        decidedBy: ['BE_BESIDE_DEFINITION_NOT_ACCESSIBLE'],
      });
      expect(routed(findings).outcome).toBe('HELD');
    }
  });

  it.each(ways)('stays not assessable when nothing was reported (%s)', (accessibility) => {
    for (const besideDefinition of [null, [], ['NONE']] as const)
      expect(judged({ accessibility, besideDefinition }).classification).toBe('NOT_ASSESSABLE');
  });
});

describe('content that is illegal under the definition', () => {
  const illegal: Findings = {
    accessibility: 'ACCESSIBLE',
    medium: 'PHOTO',
    subject: 'MINOR',
    conduct: 'EXPLICIT_REAL',
  };

  it.each(met)('is illegal first, and lists %s as well', (each) => {
    const findings: Findings = { ...illegal, besideDefinition: [each] };

    expect(judged(findings)).toMatchObject({
      classification: 'NATIONALLY_ILLEGAL',
      decidedBy: ['BE_DEPICTS_MINOR'],
      because: expect.arrayContaining([`BESIDE_${each}`]),
    });
    expect(routed(findings)).toMatchObject({
      outcome: 'ROUTED',
      because: expect.arrayContaining(['ILLEGAL_AT_HOME', `BESIDE_${each}`]),
    });
  });

  it('needs no answer to besideDefinition to be illegal', () => {
    expect(judged(illegal)).toMatchObject({ classification: 'NATIONALLY_ILLEGAL', settledBy: [] });
  });

  it('is contradicted by its own answers, with any answer to besideDefinition', () => {
    expect(judged({ ...illegal, subject: 'NONE', besideDefinition: ['GROOMING'] })).toMatchObject({
      classification: 'UNDETERMINED',
      because: expect.arrayContaining(['CONTRADICTORY_FINDINGS', 'BESIDE_GROOMING']),
    });
  });
});

describe('content for legal review', () => {
  const writing: Findings = { ...chat, conduct: 'EXPLICIT_SIMULATED' };

  it.each<[string, Findings, string]>([
    ['the lawyer has not answered', writing, 'UNDETERMINED'],
    [
      'it is punishable',
      { ...writing, legalReview: 'PUNISHABLE', besideDefinition: ['GROOMING'] },
      'NATIONALLY_ILLEGAL',
    ],
    [
      'it is not, and nothing else was found',
      { ...writing, legalReview: 'NOT_PUNISHABLE', besideDefinition: ['NONE'] },
      'NOT_ILLEGAL',
    ],
    [
      'it is not, and something else was found',
      { ...writing, legalReview: 'NOT_PUNISHABLE', besideDefinition: ['GROOMING'] },
      'OTHER_LAW',
    ],
    [
      'it is not, and besideDefinition is open',
      { ...writing, legalReview: 'NOT_PUNISHABLE' },
      'UNDETERMINED',
    ],
  ])('gives the required result when %s', (_, findings, classification) => {
    expect(judged(findings).classification).toBe(classification);
  });

  it('cites the rows by which unpunishable content is a matter of other law', () => {
    expect(
      judged({ ...writing, legalReview: 'NOT_PUNISHABLE', besideDefinition: ['GROOMING'] }),
    ).toMatchObject({
      decidedBy: ['BE_WRITING_OR_SOUND', 'BE_BESIDE_DEFINITION'],
      because: expect.arrayContaining([
        'OUTSIDE_TESTED_LAW',
        'LEGAL_REVIEW_FOUND_NOT_PUNISHABLE',
        'BESIDE_GROOMING',
      ]),
    });
    expect(judged({ ...writing, legalReview: 'NOT_PUNISHABLE' }).settledBy).toEqual(['besideDefinition']);
  });
});

describe('any findings', () => {
  it('are never not illegal, nor closed, when something was found outside the definition', () => {
    fc.assert(
      fc.property(arbitraryFindings, (findings) => {
        if (metBeside(findings).length === 0) return;
        expect(judged(findings).classification).not.toBe('NOT_ILLEGAL');
        expect(routed(findings).outcome).not.toBe('CLOSED');
      }),
      { numRuns: 20_000 },
    );
  });

  it('are not illegal only when every tested question is answered', () => {
    let found = 0;
    fc.assert(
      fc.property(arbitraryFindings, fc.constantFrom('NONE', null), (findings, subject) => {
        const some = subject === null ? findings : { ...chat, ...findings, subject };
        if (judged(some).classification !== 'NOT_ILLEGAL') return;
        found += 1;
        expect(some.besideDefinition).toEqual(['NONE']);
        if (
          judged(some).decidedBy.every((code) => !code.includes('REVIEW')) &&
          some.legalReview !== 'NOT_PUNISHABLE'
        )
          expect([some.promotesAbuse, some.advertisesAbuse]).toEqual([false, false]);
      }),
      { numRuns: 20_000 },
    );
    expect(found).toBeGreaterThan(0);
  });

  it('involve the police when a child is in danger', () => {
    fc.assert(
      fc.property(arbitraryFindings, (findings) => {
        const { outcome, legs } = routed({ ...findings, immediateDanger: true });
        expect(legs.map(({ kind }) => kind)).toContain('POLICE');
        expect(outcome).not.toBe('CLOSED');
      }),
    );
  });
});
