import type { TextsLike } from '../../language/texts.js';
import type { LiaisonTexts } from './en.data.js';

export const liaisonTexts: TextsLike<LiaisonTexts> = {
  tabs: { new: 'Neu', waits: 'Wartet auf meine Entscheidung', held: 'Ausgesetzt', done: 'Erledigt' },
  tabsLabel: 'Eingang',
  clearanceStates: {
    AWAITING: 'Löschung: wartet auf die Entscheidung der Polizei',
    CLEARED: 'Löschung: freigegeben',
    HELD: 'Löschung: ausgesetzt',
  },
  holdReasons: {
    EVIDENCE_PRESERVATION: 'Beweise werden gesichert',
    ONGOING_INVESTIGATION: 'Eine Ermittlung läuft',
    VICTIM_IDENTIFICATION: 'Ein Opfer wird identifiziert',
  },
  reviewOn: (day) => `Überprüfung am ${day}`,
  acknowledge: 'Empfang bestätigen',
  complete: 'Ergebnis eintragen',
  ownReference: 'Ihr Aktenzeichen',
  questions: 'Fragen',
  ask: 'Die Meldestelle fragen',
  answer: 'Antworten',
  dossier: 'Polizeiakte',
  dossierHint: 'Das Herunterladen wird festgehalten. Die Prüfsumme zeigt, dass die Datei unverändert ist.',
  pdf: 'PDF dieser Weiterleitung',
  json: 'JSON dieser Weiterleitung',
  casePdf: 'PDF des ganzen Falls',
  digest: 'Prüfsumme der Akte (SHA-256)',
  showDigest: 'Prüfsumme zeigen',
  decision: 'Entscheidung über die Löschung',
  hold: 'Löschung aussetzen',
  holdHint: 'Der Inhalt bleibt längstens bis zu diesem Tag online; danach werden Sie erneut gefragt.',
  clear: 'Löschung freigeben',
  clearHint: 'Die Mitteilung an den Anbieter darf dann hinausgehen.',
  feed: 'Letzte Nachrichten',
  feedStates: {
    LIVE: 'verbunden',
    CONNECTING: 'wird verbunden …',
    LOST: 'Verbindung verloren; neuer Versuch',
  },
  test: 'Test',
  back: 'Eingang',
};
