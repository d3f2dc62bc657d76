import type { TextsLike } from '../../language/texts.js';
import type { LiaisonTexts } from './en.data.js';

export const liaisonTexts: TextsLike<LiaisonTexts> = {
  tabs: { new: 'Nieuw', waits: 'Wacht op mijn beslissing', held: 'Aangehouden', done: 'Afgehandeld' },
  tabsLabel: 'Postvak',
  clearanceStates: {
    AWAITING: 'Verwijdering: wacht op de beslissing van de politie',
    CLEARED: 'Verwijdering: vrijgegeven',
    HELD: 'Verwijdering: aangehouden',
  },
  holdReasons: {
    EVIDENCE_PRESERVATION: 'Bewijs wordt veiliggesteld',
    ONGOING_INVESTIGATION: 'Er loopt een onderzoek',
    VICTIM_IDENTIFICATION: 'Een slachtoffer wordt geïdentificeerd',
  },
  reviewOn: (day) => `herziening op ${day}`,
  acknowledge: 'Ontvangst bevestigen',
  complete: 'Resultaat vastleggen',
  ownReference: 'Uw kenmerk',
  questions: 'Vragen',
  ask: 'Vraag aan het meldpunt',
  answer: 'Antwoorden',
  dossier: 'Politiedossier',
  dossierHint: 'Het downloaden wordt vastgelegd. De controlesom toont dat het bestand ongewijzigd is.',
  pdf: 'PDF van deze verwijzing',
  json: 'JSON van deze verwijzing',
  casePdf: 'PDF van het hele dossier',
  digest: 'Controlesom van het dossier (SHA-256)',
  showDigest: 'Controlesom tonen',
  decision: 'Beslissing over de verwijdering',
  hold: 'Verwijdering aanhouden',
  holdHint: 'De inhoud blijft uiterlijk tot deze dag online; daarna wordt het u opnieuw gevraagd.',
  clear: 'Verwijdering vrijgeven',
  clearHint: 'Het bericht aan de provider mag dan vertrekken.',
  feed: 'Laatste berichten',
  feedStates: {
    LIVE: 'verbonden',
    CONNECTING: 'verbinden …',
    LOST: 'verbinding verbroken; probeert opnieuw',
  },
  test: 'Test',
  back: 'Postvak',
};
