import type { TextsLike } from '../../language/texts.js';
import type { SearchTexts } from './en.data.js';

export const searchTexts: TextsLike<SearchTexts> = {
  field: 'Chercher des dossiers',
  hint: 'Référence, adresse, nom d’hôte, adresse IP, réseau, hébergeur. Entrée lance la recherche ; chaque recherche est enregistrée.',
  title: 'Trouvé',
  readAs: (kinds) => `Lu comme : ${kinds}.`,
  notRead: 'Ce texte ne peut être lu comme rien qui puisse être cherché.',
  nothing: 'Rien n’a été trouvé.',
  more: 'Il y a d’autres résultats. Utilisez un texte plus long.',
  command: (text) => `Chercher des dossiers : ${text}`,
};
