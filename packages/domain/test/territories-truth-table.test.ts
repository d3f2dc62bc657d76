import type { CalendarDate } from '../src/calendar-date.js';
import { iso3166Countries, userAssignedCountries } from '../src/country-code.data.js';
import type { CountryCode } from '../src/country-code.js';
import { inhopeDirectory } from '../src/inhope/inhope-members.data.js';
import { membershipOf } from '../src/inhope/membership-of.js';
import { route } from '../src/routing/route.js';
import { belgianRoutingPolicy } from '../src/routing/routing-policy.js';

const on = '2026-11-29' as CalendarDate;
const everyCode = [...iso3166Countries, ...userAssignedCountries].map((code) => code as CountryCode);

/**
 * Written a second time, independent of the data: which country covers which territory, by a source reliable enough for
 * routing.
 */
const covered: Readonly<Record<string, string>> = {
  FR: 'GP MQ GF RE YT PM BL MF PF NC WF TF',
  FI: 'AX',
  NO: 'SJ BV',
  US: 'PR GU VI MP AS UM',
  AU: 'NF CX CC HM',
};
const coveringOf = (code: string) =>
  Object.keys(covered).find((country) => covered[country]?.split(' ').includes(code)) ?? code;

const routed = (hosts: readonly CountryCode[], home: string, immediateDanger = false) => {
  const { outcome, legs } = route(
    {
      classification: 'BASELINE',
      hosting: {
        kind: hosts.length === 1 ? 'DIRECT' : 'MULTIPLE',
        country: hosts.length === 1 ? (hosts[0] ?? null) : null,
        countries: hosts,
        confidence: 'HIGH',
      },
      immediateDanger,
    },
    { home: home as CountryCode, on, directory: inhopeDirectory, policy: belgianRoutingPolicy },
  );
  return [outcome, ...legs.map(({ kind, country }) => `${kind} ${country ?? '-'}`)].join(', ');
};

const homes = ['BE', 'FR', 'US', 'FI', 'NL'];

describe.each(homes)('routed from %s', (home) => {
  it('every place is at home, with a hotline or with police, like its country', () => {
    const wrong: string[] = [];
    for (const host of everyCode) {
      const acting = coveringOf(host) as CountryCode;
      const status = membershipOf(inhopeDirectory, acting, on).status;
      const abroad = status === 'MEMBER' ? `INHOPE_HOTLINE ${host}` : `POLICE_ABROAD ${host}`;
      const should = `ROUTED, ${acting === home ? `POLICE ${host}, HOSTING_PROVIDER ${host}` : abroad}`;
      const is = routed([host], home);
      if (is !== should) wrong.push(`${host}: ${is}, not ${should}`);
    }
    expect(everyCode).toHaveLength(250);
    expect(wrong).toEqual([]);
  });

  it('every place in danger reaches police exactly once', () => {
    for (const host of everyCode) expect(routed([host], home, true).match(/POLICE/g)).toHaveLength(1);
  });
});

const fr = (...codes: string[]) => codes as CountryCode[];

it.each([
  [fr('FR', 'RE'), 'BE', 'ROUTED, INHOPE_HOTLINE FR'],
  [fr('GP', 'RE'), 'BE', 'ROUTED, INHOPE_HOTLINE GP'],
  [fr('FR', 'RE'), 'FR', 'ROUTED, POLICE FR, HOSTING_PROVIDER FR, HOSTING_PROVIDER RE'],
  [fr('GI', 'GB'), 'BE', 'ROUTED, POLICE_ABROAD GI, INHOPE_HOTLINE GB'],
])('creates the leg for %j from %s once', (hosts, home, expected) => {
  expect(routed(hosts, home)).toBe(expected);
});
