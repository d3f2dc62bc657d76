import fc from 'fast-check';
import type { CountryCode } from '../country-code.js';
import { HostingKind } from '../hosting/hosting.js';
import { Classification } from './classification.js';
import { OpinionHistory } from './opinion-history.js';
import {
  baselineOnlySecondOpinionPolicy,
  defaultSecondOpinionPolicy,
  secondOpinionRequired,
  type SecondOpinionPolicy,
} from './second-opinion.js';

const home = 'BE' as CountryCode;
const abroad = 'NL' as CountryCode;
const undrawn = 0.5;
const asked = (
  facts: Partial<Parameters<typeof secondOpinionRequired>[0]>,
  policy: SecondOpinionPolicy = defaultSecondOpinionPolicy,
) =>
  secondOpinionRequired(
    {
      classification: 'NOT_ILLEGAL',
      hostingCountry: abroad,
      hostingKind: 'DIRECT',
      history: [],
      lot: undrawn,
      ...facts,
    },
    policy,
    home,
  );

describe('by default a second opinion', () => {
  it.each<[string, Parameters<typeof asked>[0], readonly string[]]>([
    ['content hosted abroad that was not drawn', {}, []],
    ['content hosted at home', { hostingCountry: home }, ['HOME_HOSTED']],
    [
      'an address that was judged not illegal before',
      { history: ['JUDGED_NOT_ILLEGAL_BEFORE'] },
      ['JUDGED_NOT_ILLEGAL_BEFORE'],
    ],
    ['a changed first opinion', { history: ['VERDICT_CHANGED'] }, ['VERDICT_CHANGED']],
    ['the lowest lot', { lot: 0 }, ['DRAWN_BY_LOT']],
    ['the last lot of the share', { lot: 0.0999 }, ['DRAWN_BY_LOT']],
    ['the first lot after the share', { lot: 0.1 }, []],
    ['a lot that is unknown', { lot: Number.NaN }, ['DRAWN_BY_LOT']],
    ['a lot below the range', { lot: -1 }, ['DRAWN_BY_LOT']],
    ['a lot above the range', { lot: 1 }, ['DRAWN_BY_LOT']],
    [
      'everything at once, each reason listed',
      { hostingCountry: home, history: ['VERDICT_CHANGED', 'JUDGED_NOT_ILLEGAL_BEFORE'], lot: 0 },
      ['HOME_HOSTED', 'JUDGED_NOT_ILLEGAL_BEFORE', 'VERDICT_CHANGED', 'DRAWN_BY_LOT'],
    ],
  ])('for %s', (_, facts, because) => {
    expect(asked(facts)).toEqual({ required: because.length > 0, because });
  });

  it('does not depend on the first opinion, so that its status tells nothing of it', () => {
    fc.assert(
      fc.property(
        fc.record({
          hostingCountry: fc.constantFrom(null, home, abroad),
          hostingKind: fc.constantFrom(...Object.values(HostingKind)),
          history: fc.subarray(Object.values(OpinionHistory)),
          lot: fc.double({ min: 0, max: 1, maxExcluded: true }),
        }),
        fc.constantFrom(...Object.values(Classification)),
        fc.constantFrom(...Object.values(Classification)),
        (facts, one, other) => {
          expect(asked({ ...facts, classification: one })).toEqual(
            asked({ ...facts, classification: other }),
          );
        },
      ),
    );
  });

  it('is drawn for the share of the policy, evenly', () => {
    const lots = Array.from({ length: 1000 }, (_, index) => index / 1000);

    expect(lots.filter((lot) => asked({ lot }).required)).toHaveLength(100);
  });

  it.each([
    ['MULTIPLE', undefined, true],
    ['MULTIPLE', [], true],
    ['MULTIPLE', [abroad], false],
    ['MULTIPLE', [abroad, home], true],
    ['CONFLICTING', [abroad, home], true],
    ['CONFLICTING', [], false],
    ['PROXIED', undefined, false],
    ['ANYCAST', undefined, false],
    ['NO_COUNTRY', undefined, false],
    ['UNRESOLVED', undefined, false],
  ] as const)('for %s hosting in %j is required: %j', (hostingKind, countries, required) => {
    const facts = { hostingKind, hostingCountry: null };

    expect(
      asked(
        countries === undefined ? facts : { ...facts, hostingCountries: countries as readonly CountryCode[] },
      ).required,
    ).toBe(required);
  });
});

describe('by the policy for baseline alone', () => {
  const alone = (facts: Parameters<typeof asked>[0]) => asked(facts, baselineOnlySecondOpinionPolicy);

  it('is required for baseline content hosted at home, and for nothing else', () => {
    for (const classification of Object.values(Classification)) {
      const because = classification === 'BASELINE' ? ['HOME_HOSTED_BASELINE'] : [];
      expect(alone({ classification, hostingCountry: home, lot: 0 }).because).toEqual(because);
      expect(alone({ classification, lot: 0 }).because).toEqual([]);
    }
  });
});

it('lists each matching rule of a policy with further rules', () => {
  const policy: SecondOpinionPolicy = {
    ...baselineOnlySecondOpinionPolicy,
    rules: [
      ...baselineOnlySecondOpinionPolicy.rules,
      { code: 'ANY_ILLEGAL', classifications: ['BASELINE', 'NATIONALLY_ILLEGAL'], hosting: 'ANYWHERE' },
    ],
  };
  const baseline = { classification: 'BASELINE' } as const;

  expect(asked({ ...baseline, hostingCountry: home }, policy).because).toEqual([
    'HOME_HOSTED_BASELINE',
    'ANY_ILLEGAL',
  ]);
  expect(asked({ ...baseline, hostingCountry: null, hostingKind: 'NO_COUNTRY' }, policy).because).toEqual([
    'ANY_ILLEGAL',
  ]);
});

it('is never required when policy has no rules', () => {
  expect(asked({ lot: 0 }, { ...defaultSecondOpinionPolicy, rules: [] })).toEqual({
    required: false,
    because: [],
  });
});

it('is always required when the share is 1', () => {
  const [drawn] = defaultSecondOpinionPolicy.rules.filter(({ code }) => code === 'DRAWN_BY_LOT');
  if (drawn === undefined) throw new Error('the default policy draws lots');
  const all = { ...defaultSecondOpinionPolicy, rules: [{ ...drawn, share: 1 }] };

  expect(asked({ lot: 0.9999 }, all).required).toBe(true);
});
