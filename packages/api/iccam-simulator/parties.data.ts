// The hotlines of the simulated network. Numbers as of 2022; people and passwords are made up, and worth nothing.

/** A hotline and the account it signs in with. */
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

export const parties: readonly Party[] = [
  party(24, 'BE', 'Belgian hotline'),
  party(43, 'NL', 'Dutch hotline'),
  party(31, 'FR', 'French hotline'),
  party(32, 'DE', 'First German hotline'),
  party(33, 'DE', 'Second German hotline'),
  party(36, 'IE', 'Irish hotline'),
  party(51, 'GB', 'British hotline', true),
  party(22, 'US', 'American hotline', true),
];

/** Every country that content can be hosted in; those of no party have no hotline. */
export const countries: readonly string[] = [
  ...new Set(parties.map(({ countryCode }) => countryCode)),
  'BG',
  'PA',
  'SC',
  'VU',
];
