import fc from 'fast-check';
import { parseCountryCode, type CountryCode } from '../country-code.js';
import { Classification } from './classification.js';
import {
  ItemOpinions,
  needsSettler,
  Opinion,
  opinionDue,
  standingAfter,
  standingWhenHosted,
} from './item-opinions.js';
import { baselineOnlySecondOpinionPolicy, defaultSecondOpinionPolicy } from './second-opinion.js';

const belgium = parseCountryCode('BE') as CountryCode;
const undrawn = { hostingKind: 'DIRECT', history: [], lot: 0.5 } as const;
const atHome = { ...undrawn, hostingCountry: belgium } as const;
const abroad = { ...undrawn, hostingCountry: parseCountryCode('NL') } as const;

const due = (
  opinions: ItemOpinions,
  {
    maySettle = false,
    firstAssessorId = 'first' as string | null,
    partyIds = ['first', 'second'] as readonly string[],
    partiesMaySettle = false,
  } = {},
) =>
  opinionDue(
    { opinions, viewerId: 'viewer', maySettle, firstAssessorId, partyIds },
    { ...defaultSecondOpinionPolicy, partiesMaySettle },
  );

const given = (opinion: Opinion, settlesOwn = false) => ({ ok: true, value: { opinion, settlesOwn } });

const standing = (
  opinion: Opinion,
  classification: Classification,
  first: Classification | null = null,
  hosting: typeof atHome | typeof abroad = atHome,
) => standingAfter({ opinion, classification, first }, hosting, defaultSecondOpinionPolicy, belgium);

describe('opinionDue', () => {
  it.each([
    ['NONE', 'FIRST'],
    ['SINGLE', 'FIRST'],
    ['AWAITING_SECOND', 'SECOND'],
  ] as const)('for an item that is %s is the %s', (opinions, opinion) => {
    expect(due(opinions)).toEqual(given(opinion));
  });

  it.each(['AGREED', 'DISAGREED', 'SETTLED'] as const)(
    'for an item that is %s needs an account that may settle',
    (opinions) => {
      expect(due(opinions)).toEqual({ ok: false, error: { code: 'NEEDS_SUPERVISOR' } });
      expect(due(opinions, { maySettle: true })).toEqual(given('DECIDING'));
    },
  );

  it('accepts a second opinion from any person when the author of the first is unknown', () => {
    expect(due('AWAITING_SECOND', { firstAssessorId: null })).toEqual(given('SECOND'));
  });

  it.each([false, true])(
    'refuses the second opinion of the author of the first, with and without permission to settle (%s)',
    (maySettle) => {
      expect(due('AWAITING_SECOND', { maySettle, firstAssessorId: 'viewer' })).toEqual({
        ok: false,
        error: { code: 'SAME_PERSON' },
      });
    },
  );

  describe.each(['AGREED', 'DISAGREED', 'SETTLED'] as const)('on an item that is %s', (opinions) => {
    it.each([
      [['viewer', 'second']],
      [['first', 'viewer']],
      [['viewer', 'first', 'second']],
      [['viewer', 'viewer']],
    ])('refuses the deciding opinion of a party among %j', (partyIds) => {
      expect(due(opinions, { maySettle: true, partyIds })).toEqual({
        ok: false,
        error: { code: 'SAME_PERSON' },
      });
    });

    it('accepts it from a party when policy allows, and reports that', () => {
      const party = { partyIds: ['viewer', 'second'], partiesMaySettle: true };

      expect(due(opinions, { ...party, maySettle: true })).toEqual(given('DECIDING', true));
      expect(due(opinions, { ...party, maySettle: false })).toEqual({
        ok: false,
        error: { code: 'NEEDS_SUPERVISOR' },
      });
    });

    it('reports no one else as a party, under any policy', () => {
      expect(due(opinions, { maySettle: true, partiesMaySettle: true })).toEqual(given('DECIDING'));
    });
  });

  it('is refused to a party by the default policy', () => {
    expect(defaultSecondOpinionPolicy.partiesMaySettle).toBe(false);
  });
});

describe('standingAfter', () => {
  it('withholds the classification when policy requires a second opinion', () => {
    expect(standing('FIRST', 'BASELINE')).toEqual({
      opinions: 'AWAITING_SECOND',
      classification: null,
      because: ['HOME_HOSTED'],
    });
  });

  it('is settled by a deciding opinion, after any other opinions', () => {
    expect(standing('DECIDING', 'BASELINE', 'NOT_ILLEGAL')).toEqual({
      opinions: 'SETTLED',
      classification: 'BASELINE',
      because: [],
    });
  });

  it('accepts a single opinion when policy requires no second', () => {
    expect(standing('FIRST', 'BASELINE', null, abroad)).toEqual({
      opinions: 'SINGLE',
      classification: 'BASELINE',
      because: [],
    });
  });

  it('concludes from two equal opinions, and not from two that differ', () => {
    expect(standing('SECOND', 'BASELINE', 'BASELINE')).toEqual({
      opinions: 'AGREED',
      classification: 'BASELINE',
      because: ['HOME_HOSTED'],
    });
    expect(standing('SECOND', 'NATIONALLY_ILLEGAL', 'BASELINE')).toEqual({
      opinions: 'DISAGREED',
      classification: null,
      because: ['HOME_HOSTED'],
    });
  });

  it('has a classification exactly when the opinions are concluded, and only one that was given', () => {
    const classification = fc.constantFrom(...Object.values(Classification));
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(Opinion)),
        classification,
        classification,
        fc.constantFrom(atHome, abroad),
        (opinion, mine, first, hosting) => {
          const result = standing(opinion, mine, first, hosting);
          expect(result.classification === null).toBe(
            ['AWAITING_SECOND', 'DISAGREED'].includes(result.opinions),
          );
          if (result.classification !== null) expect(result.classification).toBe(mine);
        },
      ),
    );
  });
});

describe('needsSettler', () => {
  it.each([
    [{ accessibility: 'ACCESSIBLE' }, false],
    [{ accessibility: 'ACCESSIBLE', legalReview: null }, false],
    [{ accessibility: 'ACCESSIBLE', legalReview: 'PUNISHABLE' }, true],
    [{ accessibility: 'ACCESSIBLE', legalReview: 'NOT_PUNISHABLE' }, true],
  ] as const)('returns for %j: %s', (findings, needs) => {
    expect(needsSettler(findings)).toBe(needs);
  });
});

describe('standingWhenHosted', () => {
  const classifications = [null, ...Object.values(Classification)];
  const standings = Object.values(ItemOpinions).flatMap((opinions) =>
    classifications.map((classification) => ({ opinions, classification })),
  );
  const hosted = (given: (typeof standings)[number], hosting: typeof atHome | typeof abroad) =>
    standingWhenHosted(given, hosting, baselineOnlySecondOpinionPolicy, belgium);

  it.each(standings)('makes only a single opinion on baseline at home wait for a second: %j', (given) => {
    const asks = given.opinions === 'SINGLE' && given.classification === 'BASELINE';

    expect(hosted(given, atHome)).toEqual(
      asks ? { opinions: 'AWAITING_SECOND', classification: null } : given,
    );
    expect(hosted(given, abroad)).toEqual(given);
  });
});
