import type { TextsLike } from '../../language/texts.js';
import type { AppTexts } from './en.data.js';

export const appTexts: TextsLike<AppTexts> = {
  language: 'Langue',
  skip: 'Aller au contenu',
  menu: 'Menu',
  pagesLabel: 'Pages',
  pages: {
    queue: 'File',
    liaison: 'Police',
    work: 'Travail',
    audit: 'Contrôle',
    figures: 'Chiffres',
    welfare: 'Bien-être',
  },
  keys: 'Touches',
  singleKeys: 'Les touches simples sont actives (désactivez-les si vous dictez)',
  palette: 'Commandes',
  paletteLabel: 'Que voulez-vous faire ?',
  close: 'Fermer',
  cancel: 'Annuler',
  copy: 'Copier',
  copied: 'Copié.',
  copyOriginal: 'Copier l’original',
  copyTitle: 'Copier l’adresse d’origine ?',
  copyWarning: 'L’ouvrir montre le contenu signalé. N’utilisez que le poste protégé.',
  notThere: 'Cette page n’existe pas.',
  broken: 'Cette page n’a pas pu être affichée.',
  cannotStart:
    'L’application ne peut pas démarrer. Prévenez l’exploitation : le fichier config.json manque ou est incorrect.',
  yes: 'Oui',
  no: 'Non',
  none: '–',
  readAt: (when) => `Lu le ${when}.`,
  changedSince: 'Des dossiers ont changé depuis.',
};
