import type { TextsLike } from '../../language/texts.js';
import type { QueueTexts } from './en.data.js';

export const queueTexts: TextsLike<QueueTexts> = {
  next: 'Volgend dossier',
  reload: 'Opnieuw lezen',
  list: 'Dossiers',
  empty: 'Geen dossier past bij deze filters.',
  filters: 'Filters',
  addFilter: 'Filteren',
  any: 'alle',
  remove: (filter) => `Filter ${filter} weghalen`,
  filterNames: {
    status: 'Status',
    classification: 'Oordeel',
    hosting: 'Hosting',
    country: 'Gehost in',
    host: 'Deel van de hostnaam',
    mine: 'Door mij genomen',
    free: 'Door niemand genomen',
  },
  yours: 'van u',
  claimedBy: (name) => `genomen door ${name}`,
  opened: (when) => `geopend ${when}`,
  reports: (count) => `${count} meldingen`,
  late: (count, isMore) => `${count}${isMore ? ' of meer' : ''} te laat`,
  due: (when) => `termijn ${when}`,
};
