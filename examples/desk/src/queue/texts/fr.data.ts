import type { TextsLike } from '../../language/texts.js';
import type { QueueTexts } from './en.data.js';

export const queueTexts: TextsLike<QueueTexts> = {
  next: 'Dossier suivant',
  reload: 'Relire',
  list: 'Dossiers',
  empty: 'Aucun dossier ne correspond à ces filtres.',
  filters: 'Filtres',
  addFilter: 'Filtrer',
  any: 'tous',
  remove: (filter) => `Retirer le filtre ${filter}`,
  filterNames: {
    status: 'Statut',
    classification: 'Qualification',
    hosting: 'Hébergement',
    country: 'Hébergé en',
    host: 'Partie du nom d’hôte',
    mine: 'Pris par moi',
    free: 'Pris par personne',
  },
  yours: 'à vous',
  claimedBy: (name) => `pris par ${name}`,
  opened: (when) => `ouvert ${when}`,
  reports: (count) => `${count} signalements`,
  late: (count, isMore) => `${count}${isMore ? ' ou plus' : ''} en retard`,
  due: (when) => `échéance ${when}`,
};
