import type { TextsLike } from '../../language/texts.js';
import type { QueueTexts } from './en.data.js';

export const queueTexts: TextsLike<QueueTexts> = {
  next: 'Nächster Fall',
  reload: 'Neu lesen',
  list: 'Fälle',
  empty: 'Kein Fall passt zu diesen Filtern.',
  filters: 'Filter',
  addFilter: 'Filtern',
  any: 'alle',
  remove: (filter) => `Filter ${filter} entfernen`,
  filterNames: {
    status: 'Stand',
    classification: 'Einstufung',
    hosting: 'Hosting',
    country: 'Gehostet in',
    host: 'Teil des Hostnamens',
    mine: 'Von mir genommen',
    free: 'Von niemandem genommen',
  },
  yours: 'Ihrer',
  claimedBy: (name) => `genommen: ${name}`,
  opened: (when) => `eröffnet ${when}`,
  reports: (count) => `${count} Meldungen`,
  late: (count, isMore) => `${count}${isMore ? ' oder mehr' : ''} überfällig`,
  due: (when) => `fällig ${when}`,
};
