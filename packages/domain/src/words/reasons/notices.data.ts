// Words for the codes of notices. One sentence for each reason and refusal, for the person who meets it.
// Origin: written for this project, in plain official language. Checked 2026-11-22.
// Coverage: every code, in Dutch, French, German and English. Left out: nothing.
import type { ContactReason } from '../../notices/choose-contact.js';
import type { AnswerRefusalCode } from '../../notices/provider-answer.js';
import type { NoticeRefusalCode } from '../../notices/may-send-notice.js';
import type { Words } from '../wording.js';

/** Reasons of `NoticeRefusalCode`. @internal */
export const noticeRefusalCodeReasons: Words<NoticeRefusalCode> = {
  NOT_READY: {
    NL: 'De kennisgeving mag nog niet, of niet meer, worden verzonden.',
    FR: 'La notification ne peut pas encore, ou ne peut plus, être envoyée.',
    DE: 'Die DSA-Meldung darf noch nicht oder nicht mehr versandt werden.',
    EN: 'The notice may not be sent yet, or no longer.',
  },
  CONTACT_NOT_APPROVED: {
    NL: 'Een medewerker moet het contact van de provider eerst goedkeuren.',
    FR: 'Un membre de l’équipe doit d’abord approuver le contact de l’hébergeur.',
    DE: 'Das Team muss den Kontakt des Anbieters zuerst genehmigen.',
    EN: 'A member of staff has to approve the contact of the provider first.',
  },
  HOST_NOT_CHECKED: {
    NL: 'De hosting kon niet opnieuw worden nagegaan.',
    FR: 'L’hébergement n’a pas pu être revérifié.',
    DE: 'Das Hosting konnte nicht erneut geprüft werden.',
    EN: 'The hosting could not be checked again.',
  },
  HOST_CHANGED: {
    NL: 'De inhoud wordt intussen elders gehost.',
    FR: 'Le contenu est entre-temps hébergé ailleurs.',
    DE: 'Der Inhalt wird inzwischen anderswo gehostet.',
    EN: 'The content is hosted elsewhere by now.',
  },
};

/** Reasons of `ContactReason`. @internal */
export const contactReasonReasons: Words<ContactReason> = {
  SET_BY_HAND: {
    NL: 'Een medewerker heeft dit contact ingesteld.',
    FR: 'Un membre de l’équipe a défini ce contact.',
    DE: 'Das Team hat diesen Kontakt festgelegt.',
    EN: 'A member of staff set this contact.',
  },
  FOUND_IN_REGISTRY: {
    NL: 'Het register noemt dit contact.',
    FR: 'Le registre indique ce contact.',
    DE: 'Das Register nennt diesen Kontakt.',
    EN: 'The registry names this contact.',
  },
  NO_CONTACT_FOUND: {
    NL: 'Er is geen abuse-contact gevonden.',
    FR: 'Aucun contact pour signaler des abus n’a été trouvé.',
    DE: 'Es wurde kein Abuse-Kontakt gefunden.',
    EN: 'No abuse contact was found.',
  },
  CONTACT_REJECTED: {
    NL: 'Een medewerker heeft het gevonden contact afgewezen.',
    FR: 'Un membre de l’équipe a rejeté le contact trouvé.',
    DE: 'Das Team hat den gefundenen Kontakt abgelehnt.',
    EN: 'A member of staff rejected the contact that was found.',
  },
  CONTACT_UNREACHABLE: {
    NL: 'Berichten aan dit contact komen onbestelbaar terug.',
    FR: 'Les messages adressés à ce contact ne sont pas distribués.',
    DE: 'Nachrichten an diesen Kontakt sind unzustellbar.',
    EN: 'Messages to this contact bounce.',
  },
};

/** Reasons of `AnswerRefusalCode`. @internal */
export const answerRefusalCodeReasons: Words<AnswerRefusalCode> = {
  REASON_NEEDED: {
    NL: 'Kies een reden bij dit antwoord.',
    FR: 'Choisissez un motif pour cette réponse.',
    DE: 'Wählen Sie zu dieser Antwort einen Grund.',
    EN: 'Choose a reason for this answer.',
  },
  REASON_NOT_FOR_ANSWER: {
    NL: 'Deze reden past niet bij het antwoord.',
    FR: 'Ce motif ne convient pas à la réponse.',
    DE: 'Dieser Grund passt nicht zur Antwort.',
    EN: 'This reason does not fit the answer.',
  },
  REFERENCE_TOO_LONG: {
    NL: 'Uw referentie mag hoogstens 100 tekens lang zijn.',
    FR: 'Votre référence ne peut dépasser 100 caractères.',
    DE: 'Ihr Aktenzeichen darf höchstens 100 Zeichen lang sein.',
    EN: 'Your reference may be at most 100 characters long.',
  },
};
