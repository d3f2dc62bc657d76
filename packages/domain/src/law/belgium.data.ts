import type { CountryCode } from '../country-code.js';
import { firstBelgianEdition } from './belgian-edition-1.data.js';
import { secondBelgianEdition } from './belgian-edition-2.data.js';
import { thirdBelgianEdition } from './belgian-edition-3.data.js';
import { belgianStatutes } from './belgian-statutes.data.js';
import type { Jurisdiction } from './jurisdiction.js';

/** Belgian law and the hotline’s criteria for it, in dated editions. @public */
export const belgium: Jurisdiction = {
  country: 'BE' as CountryCode,
  name: { NL: 'België', FR: 'Belgique', DE: 'Belgien', EN: 'Belgium' },
  lawName: { NL: 'Belgisch recht', FR: 'droit belge', DE: 'belgischem Recht', EN: 'Belgian law' },
  statutes: belgianStatutes,
  editions: [firstBelgianEdition, secondBelgianEdition, thirdBelgianEdition],
};
