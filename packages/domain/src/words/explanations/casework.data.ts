// Words for the codes of casework. One sentence on what each code means. Origin: written for this project, in plain
// official language. Checked 2026-11-22. Coverage: every code, in Dutch, French, German and English. Left out: nothing.
import type { CaseStatus, CloseReason } from '../../case-status.js';
import type { Words } from '../../wording.js';

/** Explanations of `CaseStatus`. @internal */
export const caseStatusExplanations: Words<CaseStatus> = {
  RECEIVED: {
    NL: 'Nog door niemand in behandeling genomen.',
    FR: 'Pas encore pris en charge.',
    DE: 'Noch von niemandem übernommen.',
    EN: 'Nobody has taken it on yet.',
  },
  IN_REVIEW: {
    NL: 'Een analist beoordeelt het.',
    FR: 'Un analyste l’examine.',
    DE: 'Ein Analyst beurteilt es.',
    EN: 'An analyst is judging it.',
  },
  AWAITING_SECOND_OPINION: {
    NL: 'Een tweede analist moet oordelen zonder het eerste oordeel te kennen.',
    FR: 'Un second analyste doit se prononcer sans connaître le premier avis.',
    DE: 'Eine zweite Person muss urteilen, ohne das erste Urteil zu kennen.',
    EN: 'A second analyst has to give an opinion without knowing the first one.',
  },
  HELD: {
    NL: 'Kan niet verder zonder beslissing van een medewerker.',
    FR: 'Ne peut avancer sans la décision d’un membre de l’équipe.',
    DE: 'Kommt ohne eine Entscheidung des Teams nicht weiter.',
    EN: 'Cannot go on without a decision by a member of staff.',
  },
  ROUTED: {
    NL: 'De ontvangers moeten nu optreden.',
    FR: 'Les destinataires doivent maintenant agir.',
    DE: 'Jetzt müssen die Empfänger handeln.',
    EN: 'The recipients now have to act.',
  },
  CLOSED: {
    NL: 'Beëindigd; bij een nieuwe melding wordt een nieuw, gekoppeld dossier geopend.',
    FR: 'Terminé ; un nouveau signalement ouvre un nouveau dossier lié.',
    DE: 'Beendet; eine neue Meldung eröffnet einen neuen, verknüpften Fall.',
    EN: 'Closed; a new report opens a new, linked case.',
  },
};

/** Explanations of `CloseReason`. @internal */
export const closeReasonExplanations: Words<CloseReason> = {
  NOT_ILLEGAL: {
    NL: 'Alles is beoordeeld en niets is strafbaar volgens de bepalingen die dit meldpunt toetst; over ander recht zegt dit niets.',
    FR: 'Tout a été évalué et rien n’est punissable au regard des dispositions que cette hotline examine ; cela ne dit rien d’autres lois.',
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
    NL: 'Het meldpunt van het hostingland heeft het dossier overgenomen.',
    FR: 'La hotline du pays d’hébergement a repris le dossier.',
    DE: 'Die Meldestelle des Hosting-Landes hat den Fall übernommen.',
    EN: 'The hotline of the hosting country has taken over the case.',
  },
  HANDED_OVER: {
    NL: 'Het dossier is aan de politie overgedragen.',
    FR: 'Le dossier a été remis à la police.',
    DE: 'Der Fall wurde der Polizei übergeben.',
    EN: 'The case has been handed over to the police.',
  },
  OUT_OF_SCOPE: {
    NL: 'Beoordeeld, niet strafbaar volgens de bepalingen die dit meldpunt toetst, en niet waarvoor het bestaat.',
    FR: 'Évalué, non punissable au regard des dispositions que cette hotline examine, et étranger à sa mission.',
    DE: 'Beurteilt, nach den Bestimmungen, die diese Meldestelle prüft, nicht strafbar, und nicht ihre Aufgabe.',
    EN: 'Judged, not illegal under the provisions that this hotline tests, and not what it is for.',
  },
  REFERRED_ELSEWHERE: {
    NL: 'Valt buiten wat dit meldpunt toetst; een medewerker heeft gezegd bij welke dienst of politie het hoort.',
    FR: 'Sort de ce que cette hotline examine ; un membre de l’équipe a indiqué le service ou la police compétents.',
    DE: 'Liegt außerhalb dessen, was diese Meldestelle prüft; jemand aus dem Team hat die zuständige Stelle oder Polizei genannt.',
    EN: 'Outside what this hotline tests; a member of staff has said which service or police it is for.',
  },
};
