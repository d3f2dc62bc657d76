import type { TextsLike } from '../../language/texts.js';
import type { SearchTexts } from './en.data.js';

export const searchTexts: TextsLike<SearchTexts> = {
  field: 'Fälle suchen',
  hint: 'Referenz, Adresse, Hostname, IP-Adresse, Netz, Anbieter. Enter sucht; jede Suche wird festgehalten.',
  title: 'Gefunden',
  readAs: (kinds) => `Gelesen als: ${kinds}.`,
  notRead: 'Dieser Text kann nicht als etwas gelesen werden, das gesucht werden kann.',
  nothing: 'Nichts gefunden.',
  more: 'Es gibt weitere Treffer. Verwenden Sie einen längeren Text.',
  command: (text) => `Fälle suchen: ${text}`,
};
