import type { CalendarDate } from '../calendar-date.js';
import type { CountryCode } from '../country-code.js';
import { countryInExchange, countryOfHotline } from './country-of-hotline.js';
import { hotlinesIn } from './hotlines-in.js';
import { inhopeDirectory } from './inhope-members.data.js';
import { membershipOf } from './membership-of.js';

const on = '2026-11-29' as CalendarDate;
const code = (text: string) => text as CountryCode;

it.each([
  ['RE', 'FR'],
  ['PR', 'US'],
  ['AX', 'FI'],
  ['SJ', 'NO'],
  ['GI', 'GI'],
  ['FR', 'FR'],
  ['XK', 'XK'],
])('uses for %s the hotline of %s', (hosted, country) => {
  expect(countryOfHotline(inhopeDirectory, code(hosted), on)).toBe(country);
});

it.each([
  ['RE', 'FR'],
  ['FR', 'FR'],
  ['GI', 'GI'],
  ['XK', null],
])('sends content hosted in %s to the exchange as %s', (hosted, told) => {
  expect(countryInExchange(inhopeDirectory, code(hosted), on)).toBe(told);
});

it('lists the hotlines of the country that covers a territory', () => {
  expect(hotlinesIn(inhopeDirectory, code('MQ'), on)).toEqual(hotlinesIn(inhopeDirectory, code('FR'), on));
});

it('says that a member covers a territory, and which', () => {
  expect(membershipOf(inhopeDirectory, code('GF'), on)).toMatchObject({
    status: 'MEMBER',
    coveredBy: 'FR',
    because: ['LISTED_AS_MEMBER', 'TERRITORY_COVERED'],
  });
  expect(membershipOf(inhopeDirectory, code('FR'), on).coveredBy).toBeNull();
});

it('uses a territory’s own rows when it has them', () => {
  const [hotline] = hotlinesIn(inhopeDirectory, code('FR'), on);
  if (hotline === undefined) throw new Error('no hotline');
  const own = { ...hotline, country: code('RE'), organisation: 'A hotline of its own' };
  const directory = { ...inhopeDirectory, hotlines: [...inhopeDirectory.hotlines, own] };

  expect(membershipOf(directory, code('RE'), on)).toMatchObject({ coveredBy: null, hotlines: [own] });
});

it('does not use another country when the directory’s own table does not cover the territory', () => {
  const directory = { ...inhopeDirectory, coverage: [] };

  expect(membershipOf(directory, code('RE'), on)).toMatchObject({ status: 'NON_MEMBER', coveredBy: null });
});
