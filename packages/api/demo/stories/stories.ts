import { exchangeDown } from './exchange-down.js';
import { fromAPartner } from './from-a-partner.js';
import { hostedAtHome } from './hosted-at-home.js';
import { hotlineAbroad } from './hotline-abroad.js';
import { isNotIllegal } from './not-illegal.js';
import { noCountry } from './no-country.js';
import { policeAbroad } from './police-abroad.js';
import type { Story } from './story.js';

/** Every route to its end, in the order in which they are played. */
export const stories: readonly Story[] = [
  hostedAtHome,
  hotlineAbroad,
  policeAbroad,
  fromAPartner,
  noCountry,
  isNotIllegal,
  exchangeDown,
];
