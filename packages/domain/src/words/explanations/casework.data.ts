// Words for the codes of casework. One sentence on what each code means.
// Origin: written for this project, in plain official language. Checked 2026-11-22.
// Coverage: every code, in Dutch, French, German and English. Left out: nothing.
import type { CaseStatus, CloseReason } from '../../casework/case-status.js';
import type { Words } from '../wording.js';

/** Explanations of `CaseStatus`. @internal */
export const caseStatusExplanations: Words<CaseStatus> = {
  RECEIVED: {
    NL: 'Nog door niemand opgenomen.',
    FR: 'Pas encore pris en charge.',
    DE: 'Noch von niemandem übernommen.',
    EN: 'Nobody has taken it up yet.',
  },
  IN_REVIEW: {
    NL: 'Een analist beoordeelt het.',
    FR: 'Un analyste l’examine.',
    DE: 'Ein Analyst beurteilt es.',
    EN: 'An analyst is judging it.',
  },
  AWAITING_SECOND_OPINION: {
    NL: 'Een tweede persoon moet oordelen zonder het eerste oordeel te kennen.',
    FR: 'Une seconde personne doit se prononcer sans connaître le premier avis.',
    DE: 'Eine zweite Person muss urteilen, ohne das erste Urteil zu kennen.',
    EN: 'A second person has to judge without knowing the first opinion.',
  },
  HELD: {
    NL: 'Kan niet verder zonder beslissing van een persoon.',
    FR: 'Ne peut avancer sans la décision d’une personne.',
    DE: 'Kommt ohne die Entscheidung einer Person nicht weiter.',
    EN: 'Cannot go on without a person’s decision.',
  },
  ROUTED: {
    NL: 'Anderen zijn aan zet.',
    FR: 'D’autres doivent agir.',
    DE: 'Andere sind am Zug.',
    EN: 'Others are to act.',
  },
  CLOSED: {
    NL: 'Beëindigd; een nieuwe melding opent een nieuw, verbonden dossier.',
    FR: 'Terminé ; un nouveau signalement ouvre un nouveau dossier lié.',
    DE: 'Beendet; eine neue Meldung eröffnet einen neuen, verbundenen Fall.',
    EN: 'Ended; a new report opens a new, linked case.',
  },
};

/** Explanations of `CloseReason`. @internal */
export const closeReasonExplanations: Words<CloseReason> = {
  NOT_ILLEGAL: {
    NL: 'Alles is beoordeeld en niets is strafbaar volgens de bepalingen die dit meldpunt toetst; over ander recht zegt dit niets.',
    FR: 'Tout a été évalué et rien n’est illégal au regard des dispositions que cette hotline examine ; cela ne dit rien d’autres lois.',
    DE: 'Alles wurde beurteilt, und nichts ist nach den Bestimmungen, die diese Meldestelle prüft, strafbar; über anderes Recht sagt das nichts.',
    EN: 'Everything was judged and nothing is illegal under the provisions that this hotline tests; it says nothing of other law.',
  },
  NOT_FOUND: {
    NL: 'De inhoud was er niet meer.',
    FR: 'Le contenu n’était plus là.',
    DE: 'Der Inhalt war nicht mehr vorhanden.',
    EN: 'The content was no longer there.',
  },
  NOT_ASSESSABLE: {
    NL: 'De inhoud kon niet worden geopend.',
    FR: 'Le contenu n’a pas pu être ouvert.',
    DE: 'Der Inhalt konnte nicht geöffnet werden.',
    EN: 'The content could not be opened.',
  },
  REMOVED: {
    NL: 'De inhoud is verwijderd en dat is waargenomen.',
    FR: 'Le contenu a été supprimé et cela a été constaté.',
    DE: 'Der Inhalt wurde entfernt und dies wurde beobachtet.',
    EN: 'The content was removed and this was observed.',
  },
  TRANSFERRED: {
    NL: 'Het meldpunt van het hostingland heeft het dossier.',
    FR: 'La hotline du pays d’hébergement a le dossier.',
    DE: 'Die Meldestelle des Hosting-Landes hat den Fall.',
    EN: 'The hotline of the hosting country has the case.',
  },
  HANDED_OVER: {
    NL: 'De politie heeft het dossier.',
    FR: 'La police a le dossier.',
    DE: 'Die Polizei hat den Fall.',
    EN: 'Police have the case.',
  },
  OUT_OF_SCOPE: {
    NL: 'Beoordeeld, niet strafbaar volgens de bepalingen die dit meldpunt toetst, en niet waarvoor het bestaat.',
    FR: 'Évalué, non illégal au regard des dispositions que cette hotline examine, et étranger à sa mission.',
    DE: 'Beurteilt, nach den Bestimmungen, die diese Meldestelle prüft, nicht strafbar, und nicht ihre Aufgabe.',
    EN: 'Judged, not illegal under the provisions that this hotline tests, and not what it is for.',
  },
  REFERRED_ELSEWHERE: {
    NL: 'Valt buiten wat dit meldpunt toetst; een medewerker heeft gezegd bij welke dienst of politie het hoort.',
    FR: 'Sort de ce que cette hotline examine ; un membre de l’équipe a indiqué le service ou la police compétents.',
    DE: 'Liegt außerhalb dessen, was diese Meldestelle prüft; jemand aus dem Team hat die zuständige Stelle oder Polizei genannt.',
    EN: 'Outside what this hotline tests; a member of staff has said which service or police it is for.',
  },
};
