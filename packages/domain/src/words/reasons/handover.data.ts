// Words for the codes of hand-overs and visible work. One sentence for each cause, for the person who reads it. Origin:
// written for this project, in plain official language. Checked 2026-11-22. Coverage: every code, in Dutch, French,
// German and English. Left out: nothing.
import type { HandOverCause } from '../../handover/failure.js';
import type { Words } from '../../wording.js';

/** Reasons of `HandOverCause`. @internal */
export const handOverCauseReasons: Words<HandOverCause> = {
  NO_ANSWER: {
    NL: 'De ontvanger antwoordde niet.',
    FR: 'Le destinataire n’a pas répondu.',
    DE: 'Der Empfänger hat nicht geantwortet.',
    EN: 'The recipient did not answer.',
  },
  ASKED_TO_WAIT: {
    NL: 'De ontvanger vroeg om het later opnieuw te proberen.',
    FR: 'Le destinataire a demandé de réessayer plus tard.',
    DE: 'Der Empfänger hat gebeten, es später erneut zu versuchen.',
    EN: 'The recipient asked us to try again later.',
  },
  RECIPIENT_IN_TROUBLE: {
    NL: 'De ontvanger meldde een eigen storing.',
    FR: 'Le destinataire a signalé une panne de son côté.',
    DE: 'Der Empfänger hat eine eigene Störung gemeldet.',
    EN: 'The recipient reported a fault on its side.',
  },
  NOT_ACCEPTED: {
    NL: 'De ontvanger aanvaardde dit niet.',
    FR: 'Le destinataire n’a pas accepté ceci.',
    DE: 'Der Empfänger hat dies nicht angenommen.',
    EN: 'The recipient did not accept this.',
  },
  MAY_BE_THERE_ALREADY: {
    NL: 'Een eerder antwoord ging verloren en de ontvanger weigert nu: misschien staat het er al. Zoek het daar op of vraag het na bij de ontvanger. Koppel een melding die daar al staat.',
    FR: 'Une réponse antérieure s’est perdue et le destinataire refuse maintenant : l’envoi y est peut-être déjà. Cherchez-le ou demandez au destinataire. Liez un signalement qui y figure déjà.',
    DE: 'Eine frühere Antwort ging verloren, und der Empfänger lehnt jetzt ab: Vielleicht ist es schon dort. Suchen Sie es dort oder fragen Sie beim Empfänger nach. Verknüpfen Sie eine Meldung, die dort schon vorliegt.',
    EN: 'An earlier answer was lost, and the recipient refuses now: it may be there already. Look it up there or ask the recipient. Link a report that is already there.',
  },
  SEARCH_INCOMPLETE: {
    NL: 'Een eerder antwoord ging verloren en de ontvanger weigert nu: misschien staat het er al. Niet alle rapporten daar konden worden gelezen. Zoek het daar op of vraag het na bij de ontvanger. Koppel een melding die daar al staat.',
    FR: 'Une réponse antérieure s’est perdue et le destinataire refuse maintenant : l’envoi y est peut-être déjà. Tous les rapports n’ont pas pu être lus. Cherchez-le ou demandez au destinataire. Liez un signalement qui y figure déjà.',
    DE: 'Eine frühere Antwort ging verloren, und der Empfänger lehnt jetzt ab: Vielleicht ist es schon dort. Nicht alle Berichte dort konnten gelesen werden. Suchen Sie es dort oder fragen Sie beim Empfänger nach. Verknüpfen Sie eine Meldung, die dort schon vorliegt.',
    EN: 'An earlier answer was lost, and the recipient refuses now: it may be there already. Not every report there could be read. Look it up there or ask the recipient. Link a report that is already there.',
  },
  LINKED_TO_ANOTHER: {
    NL: 'Het gekoppelde rapport bevat dit adres niet: koppel het juiste.',
    FR: 'Le rapport lié ne contient pas cette adresse : liez le bon.',
    DE: 'Der verknüpfte Bericht enthält diese Adresse nicht: Verknüpfen Sie den richtigen.',
    EN: 'The linked report does not hold this address: link the right one.',
  },
  RECIPIENT_UNKNOWN: {
    NL: 'De ontvanger of het voorwerp van de overdracht is daar niet bekend.',
    FR: 'Le destinataire, ou l’objet de la transmission, n’y est pas connu.',
    DE: 'Der Empfänger oder der Gegenstand der Übergabe ist dort nicht bekannt.',
    EN: 'The recipient, or the subject of the hand-over, is not known there.',
  },
  MAILBOX_FULL: {
    NL: 'De mailbox van de ontvanger is vol.',
    FR: 'La boîte du destinataire est pleine.',
    DE: 'Das Postfach des Empfängers ist voll.',
    EN: 'The mailbox of the recipient is full.',
  },
  OWN_MAIL_REFUSED: {
    NL: 'De mailserver van de ontvanger weigert onze e-mail.',
    FR: 'Le serveur du destinataire refuse nos courriels.',
    DE: 'Der Mailserver des Empfängers lehnt unsere E-Mail ab.',
    EN: 'The recipient’s mail server refuses our mail.',
  },
  SIGN_IN_REFUSED: {
    NL: 'De aanmelding bij de ontvanger werd geweigerd: kijk de toegangsgegevens na.',
    FR: 'L’authentification chez le destinataire a été refusée : vérifiez les accès.',
    DE: 'Die Anmeldung beim Empfänger wurde abgelehnt: bitte Zugangsdaten prüfen.',
    EN: 'Signing in at the recipient was refused: check the credentials.',
  },
  REDIRECTED: {
    NL: 'De ontvanger verwijst door naar een ander adres; doorverwijzingen worden niet gevolgd.',
    FR: 'Le destinataire redirige vers une autre adresse ; les redirections ne sont pas suivies.',
    DE: 'Der Empfänger leitet an eine andere Adresse weiter; Weiterleitungen werden nicht befolgt.',
    EN: 'The recipient redirects to another address; redirects are not followed.',
  },
  ANSWER_NOT_UNDERSTOOD: {
    NL: 'Het antwoord van de ontvanger was niet te begrijpen.',
    FR: 'La réponse du destinataire n’a pas pu être comprise.',
    DE: 'Die Antwort des Empfängers war nicht zu verstehen.',
    EN: 'The answer of the recipient could not be understood.',
  },
  CHANNEL_NOT_CONFIGURED: {
    NL: 'Dit kanaal is niet ingesteld: een beheerder moet dat doen.',
    FR: 'Ce canal n’est pas configuré : un administrateur doit le faire.',
    DE: 'Dieser Kanal ist nicht eingerichtet: Das muss die Administration tun.',
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
    NL: 'De ontvanger heeft antwoorden nodig die de beoordeling openliet: beoordeel opnieuw en probeer het daarna opnieuw.',
    FR: 'Le destinataire a besoin de réponses que l’évaluation a laissées ouvertes : évaluez à nouveau, puis réessayez.',
    DE: 'Der Empfänger braucht Antworten, die die Beurteilung offengelassen hat: bitte neu beurteilen und dann erneut versuchen.',
    EN: 'The recipient needs answers that the assessment left open: assess again, then try again.',
  },
  OWN_ERROR: {
    NL: 'Er is een fout opgetreden in onze eigen software: meld dit aan de beheerder.',
    FR: 'Une erreur s’est produite dans notre propre logiciel : signalez-la à l’administrateur.',
    DE: 'In unserer eigenen Software ist ein Fehler aufgetreten: bitte der Administration melden.',
    EN: 'Our own software failed: tell the administrator.',
  },
};
