// The hotlines of the simulated network. Numbers as of 2022; people and passwords are fictitious.

/** A hotline and its account. */
export interface Party {
  readonly hotlineId: number;
  readonly name: string;
  readonly countryCode: string;
  readonly username: string;
  readonly password: string;
  readonly analysts: readonly string[];
  /** Whether it may take content hosted in a country without a hotline. */
  readonly mayTakeOrphans: boolean;
}

const party = (hotlineId: number, countryCode: string, name: string, mayTakeOrphans = false): Party => ({
  hotlineId,
  name,
  countryCode,
  username: `api.${countryCode.toLowerCase()}.${hotlineId}`,
  password: `demo-${countryCode.toLowerCase()}-${hotlineId}`,
  analysts: [`${countryCode} analyst`, `${countryCode} deputy`],
  mayTakeOrphans,
});

/** Hotlines that play a part of their own, under the numbers they had. */
const known: readonly Party[] = [
  party(24, 'BE', 'Belgian hotline'),
  party(43, 'NL', 'Dutch hotline'),
  party(31, 'FR', 'French hotline'),
  party(32, 'DE', 'First German hotline'),
  party(33, 'DE', 'Second German hotline'),
  party(36, 'IE', 'Irish hotline'),
  party(51, 'GB', 'British hotline', true),
  party(22, 'US', 'American hotline', true),
];

/** The other countries with a member in public sources, the doubtful ones left out. Compiled 2026-11-22. */
const otherMembers =
  'AL AR AT AU BA BG BR CO CY CZ DK EE ES FI GR HR HU IS IT JP KH KR LT LU LV MD MT MX NG NZ PH PL PT RO RS SE SI ' +
  'SK TH TR TW UA ZA';

export const parties: readonly Party[] = [
  ...known,
  ...otherMembers.split(' ').map((country, index) => party(101 + index, country, `Hotline of ${country}`)),
];

/** Some countries without a hotline. */
const withoutHotline =
  'AD AE BD BY BZ CA CH CL CN CR EC GE HK ID IL IN IR KE KZ MA MC MY NO PA PE PK RU SC SG VN VU';

/** Every country that content can be hosted in; those of no party have no hotline. */
export const countries: readonly string[] = [
  ...new Set(parties.map(({ countryCode }) => countryCode)),
  ...withoutHotline.split(' '),
];
