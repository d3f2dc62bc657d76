// Words for the codes of hand-overs and visible work. One sentence for each cause, for the person who meets it.
// Origin: written for this project, in plain official language. Checked 2026-11-22.
// Coverage: every code, in Dutch, French, German and English. Left out: nothing.
import type { HandOverCause } from '../../handover/failure.js';
import type { Words } from '../wording.js';

/** Reasons of `HandOverCause`. @internal */
export const handOverCauseReasons: Words<HandOverCause> = {
  NO_ANSWER: {
    NL: 'De ontvanger antwoordde niet.',
    FR: 'Le destinataire n’a pas répondu.',
    DE: 'Der Empfänger hat nicht geantwortet.',
    EN: 'The recipient did not answer.',
  },
  ASKED_TO_WAIT: {
    NL: 'De ontvanger vroeg om later terug te komen.',
    FR: 'Le destinataire a demandé de revenir plus tard.',
    DE: 'Der Empfänger hat gebeten, später wiederzukommen.',
    EN: 'The recipient asked to come back later.',
  },
  RECIPIENT_IN_TROUBLE: {
    NL: 'De ontvanger meldde een storing bij zichzelf.',
    FR: 'Le destinataire a signalé une panne de son côté.',
    DE: 'Der Empfänger hat eine Störung bei sich gemeldet.',
    EN: 'The recipient reported a fault on its side.',
  },
  NOT_ACCEPTED: {
    NL: 'De ontvanger aanvaardde dit niet.',
    FR: 'Le destinataire n’a pas accepté ceci.',
    DE: 'Der Empfänger hat dies nicht angenommen.',
    EN: 'The recipient did not accept this.',
  },
  MAY_BE_THERE_ALREADY: {
    NL: 'Een eerder antwoord ging verloren en de ontvanger weigert nu: misschien staat het er al. Zoek het daar op en koppel het.',
    FR: 'Une réponse antérieure s’est perdue et le destinataire refuse maintenant : l’envoi y est peut-être déjà. Cherchez-le et liez-le.',
    DE: 'Eine frühere Antwort ging verloren, und der Empfänger lehnt jetzt ab: Vielleicht ist es schon dort. Suchen Sie es dort und verknüpfen Sie es.',
    EN: 'An earlier answer was lost, and the recipient refuses now: it may be there already. Look it up there and link it.',
  },
  LINKED_TO_ANOTHER: {
    NL: 'Het gekoppelde rapport bevat dit adres niet: koppel het juiste.',
    FR: 'Le rapport lié ne contient pas cette adresse : liez le bon.',
    DE: 'Der verknüpfte Bericht enthält diese Adresse nicht: Verknüpfen Sie den richtigen.',
    EN: 'The linked report does not hold this address: link the right one.',
  },
  RECIPIENT_UNKNOWN: {
    NL: 'De ontvanger, of waarover het gaat, is daar niet bekend.',
    FR: 'Le destinataire, ou l’objet, n’y est pas connu.',
    DE: 'Der Empfänger oder der Gegenstand ist dort nicht bekannt.',
    EN: 'The recipient, or what it is about, is not known there.',
  },
  SIGN_IN_REFUSED: {
    NL: 'De aanmelding bij de ontvanger werd geweigerd: kijk de toegangsgegevens na.',
    FR: 'L’authentification chez le destinataire a été refusée : vérifiez les accès.',
    DE: 'Die Anmeldung beim Empfänger wurde abgelehnt: Zugangsdaten prüfen.',
    EN: 'Signing in at the recipient was refused: check the credentials.',
  },
  ANSWER_NOT_UNDERSTOOD: {
    NL: 'Het antwoord van de ontvanger was niet te begrijpen.',
    FR: 'La réponse du destinataire n’a pas pu être comprise.',
    DE: 'Die Antwort des Empfängers war nicht zu verstehen.',
    EN: 'The answer of the recipient could not be understood.',
  },
  CHANNEL_NOT_CONFIGURED: {
    NL: 'Deze weg is niet ingesteld: een beheerder moet dat doen.',
    FR: 'Cette voie n’est pas configurée : un administrateur doit le faire.',
    DE: 'Dieser Weg ist nicht eingerichtet: Das muss die Administration tun.',
    EN: 'This channel is not configured: an administrator must do that.',
  },
  TEST_MODE: {
    NL: 'Dit systeem staat in testmodus en bereikt geen echte ontvangers.',
    FR: 'Ce système est en mode test et n’atteint aucun vrai destinataire.',
    DE: 'Dieses System ist im Testbetrieb und erreicht keine echten Empfänger.',
    EN: 'This system is in test mode and reaches no real recipient.',
  },
  AGAINST_THE_RULES: {
    NL: 'De regels van de ontvanger laten deze stap niet toe.',
    FR: 'Les règles du destinataire ne permettent pas cette étape.',
    DE: 'Die Regeln des Empfängers erlauben diesen Schritt nicht.',
    EN: 'The rules of the recipient do not allow this step.',
  },
  ANSWERS_MISSING: {
    NL: 'De ontvanger wil antwoorden die de beoordeling openliet: beoordeel opnieuw en probeer dan opnieuw.',
    FR: 'Le destinataire veut des réponses que l’évaluation a laissées ouvertes : évaluez à nouveau, puis réessayez.',
    DE: 'Der Empfänger braucht Antworten, die die Bewertung offenließ: Neu bewerten und dann erneut versuchen.',
    EN: 'The recipient needs answers that the assessment left open: assess again, then try again.',
  },
  OWN_ERROR: {
    NL: 'Onze eigen software faalde: meld dit aan de beheerder.',
    FR: 'Notre propre logiciel a échoué : signalez-le à l’administrateur.',
    DE: 'Unsere eigene Software hat versagt: bitte der Administration melden.',
    EN: 'Our own software failed: tell the administrator.',
  },
};
