import type { TextsLike } from '../../language/texts.js';
import type { SearchTexts } from './en.data.js';

export const searchTexts: TextsLike<SearchTexts> = {
  field: 'Dossiers zoeken',
  hint: 'Referentie, adres, hostnaam, IP-adres, netwerk, provider. Enter zoekt; elke zoekopdracht wordt vastgelegd.',
  title: 'Gevonden',
  readAs: (kinds) => `Gelezen als: ${kinds}.`,
  notRead: 'Deze tekst kan niet worden gelezen als iets om te zoeken.',
  nothing: 'Niets gevonden.',
  more: 'Er is meer gevonden. Gebruik een langere tekst.',
  command: (text) => `Dossiers zoeken: ${text}`,
};
