import type { TextsLike } from '../../language/texts.js';
import type { AppTexts } from './en.data.js';

export const appTexts: TextsLike<AppTexts> = {
  language: 'Taal',
  skip: 'Naar de inhoud',
  menu: 'Menu',
  pagesLabel: 'Pagina’s',
  pages: {
    queue: 'Wachtrij',
    liaison: 'Politie',
    work: 'Werk',
    audit: 'Toezicht',
    figures: 'Cijfers',
    welfare: 'Welzijn',
  },
  keys: 'Toetsen',
  singleKeys: 'Enkele toetsen werken (zet uit als u spraak gebruikt)',
  palette: 'Opdrachten',
  paletteLabel: 'Wat wilt u doen?',
  close: 'Sluiten',
  cancel: 'Annuleren',
  copy: 'Kopiëren',
  copied: 'Gekopieerd.',
  copyOriginal: 'Origineel kopiëren',
  copyTitle: 'Het oorspronkelijke adres kopiëren?',
  copyWarning: 'Wie het opent, ziet de gemelde inhoud. Gebruik alleen het beveiligde werkstation.',
  notThere: 'Deze pagina bestaat niet.',
  broken: 'Deze pagina kon niet worden getoond.',
  cannotStart:
    'De toepassing kan niet starten. Verwittig het beheer: het bestand config.json ontbreekt of is fout.',
  yes: 'Ja',
  no: 'Nee',
  none: '–',
  readAt: (when) => `Gelezen op ${when}.`,
  changedSince: 'Sindsdien zijn dossiers gewijzigd.',
};
