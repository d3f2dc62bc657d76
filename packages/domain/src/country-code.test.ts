import { iso3166Countries } from './country-code.data.js';
import { isIsoCountry, parseCountryCode, type CountryCode } from './country-code.js';

it.each(['BE', 'be', 'Be'])('reads %s as Belgium', (text) => {
  expect(parseCountryCode(text)).toBe('BE');
});

it('reads every country of the standard', () => {
  expect(iso3166Countries.map(parseCountryCode)).toEqual(iso3166Countries);
});

it('reads Kosovo, which has a user-assigned code', () => {
  expect(parseCountryCode('xk')).toBe('XK');
  expect(isIsoCountry('XK' as CountryCode)).toBe(false);
  expect(new Intl.DisplayNames(['nl'], { type: 'region' }).of('XK')).toBe('Kosovo');
});

it.each([['XX'], ['EU'], ['UK'], ['BEL'], ['B'], [' BE'], [''], ['ß'], [['BE']], [null], [undefined], [32]])(
  'refuses %j',
  (text) => {
    expect(parseCountryCode(text)).toBeNull();
  },
);
