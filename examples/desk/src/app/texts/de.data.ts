import type { TextsLike } from '../../language/texts.js';
import type { AppTexts } from './en.data.js';

export const appTexts: TextsLike<AppTexts> = {
  language: 'Sprache',
  skip: 'Zum Inhalt',
  menu: 'Menü',
  pagesLabel: 'Seiten',
  pages: {
    queue: 'Warteschlange',
    liaison: 'Polizei',
    work: 'Aufgaben',
    audit: 'Kontrolle',
    figures: 'Zahlen',
    welfare: 'Wohlbefinden',
  },
  keys: 'Tasten',
  singleKeys: 'Einzelne Tasten wirken (ausschalten, wenn Sie diktieren)',
  palette: 'Befehle',
  paletteLabel: 'Was möchten Sie tun?',
  close: 'Schließen',
  cancel: 'Abbrechen',
  copy: 'Kopieren',
  copied: 'Kopiert.',
  copyOriginal: 'Original kopieren',
  copyTitle: 'Die ursprüngliche Adresse kopieren?',
  copyWarning: 'Wer sie öffnet, sieht den gemeldeten Inhalt. Verwenden Sie nur den geschützten Arbeitsplatz.',
  notThere: 'Diese Seite gibt es nicht.',
  broken: 'Diese Seite konnte nicht angezeigt werden.',
  cannotStart:
    'Die Anwendung kann nicht starten. Melden Sie dem Betrieb: Die Datei config.json fehlt oder ist falsch.',
  yes: 'Ja',
  no: 'Nein',
  none: '–',
  readAt: (when) => `Gelesen am ${when}.`,
  changedSince: 'Seither haben sich Fälle geändert.',
};
