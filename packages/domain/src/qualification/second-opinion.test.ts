import type { CountryCode } from '../country-code.js';
import { HostingKind } from '../hosting/hosting.js';
import { Classification } from './classification.js';
import {
  defaultSecondOpinionPolicy,
  secondOpinionRequired,
  type SecondOpinionPolicy,
} from './second-opinion.js';

const home = 'BE' as CountryCode;
const abroad = 'NL' as CountryCode;
const asked = (
  facts: Partial<Parameters<typeof secondOpinionRequired>[0]>,
  policy: SecondOpinionPolicy = defaultSecondOpinionPolicy,
) =>
  secondOpinionRequired(
    { classification: 'BASELINE', hostingCountry: home, hostingKind: 'DIRECT', ...facts },
    policy,
    home,
  );

it('is required for baseline content hosted at home, with the rule as reason', () => {
  expect(asked({})).toEqual({ required: true, because: ['HOME_HOSTED_BASELINE'] });
});

it.each(Object.values(Classification).filter((classification) => classification !== 'BASELINE'))(
  'is not required by default for %s',
  (classification) => {
    expect(asked({ classification })).toEqual({ required: false, because: [] });
  },
);

it.each(Object.values(HostingKind))('is not required for %s hosting abroad', (hostingKind) => {
  expect(asked({ hostingKind, hostingCountry: abroad }).required).toBe(false);
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

it('follows a policy that always requires it, and lists each matching rule', () => {
  const policy: SecondOpinionPolicy = {
    ...defaultSecondOpinionPolicy,
    rules: [
      ...defaultSecondOpinionPolicy.rules,
      { code: 'ANY_ILLEGAL', classifications: ['BASELINE', 'NATIONALLY_ILLEGAL'], hosting: 'ANYWHERE' },
    ],
  };

  expect(asked({}, policy).because).toEqual(['HOME_HOSTED_BASELINE', 'ANY_ILLEGAL']);
  expect(asked({ hostingCountry: null, hostingKind: 'NO_COUNTRY' }, policy).because).toEqual(['ANY_ILLEGAL']);
});

it('is never required when policy has no rules', () => {
  expect(asked({}, { ...defaultSecondOpinionPolicy, rules: [] })).toEqual({ required: false, because: [] });
});
