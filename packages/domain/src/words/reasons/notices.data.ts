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
    NL: 'De kennisgeving mag nog niet, of niet meer, vertrekken.',
    FR: 'La notification ne peut pas encore, ou plus, partir.',
    DE: 'Die Meldung darf noch nicht oder nicht mehr hinausgehen.',
    EN: 'The notice may not leave yet, or no longer.',
  },
  CONTACT_NOT_APPROVED: {
    NL: 'Een persoon moet het contact van de provider eerst goedkeuren.',
    FR: 'Une personne doit d’abord approuver le contact de l’hébergeur.',
    DE: 'Eine Person muss den Kontakt des Anbieters zuerst bestätigen.',
    EN: 'A person has to approve the contact of the provider first.',
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
    NL: 'Een persoon heeft dit contact vastgelegd.',
    FR: 'Une personne a fixé ce contact.',
    DE: 'Eine Person hat diesen Kontakt festgelegt.',
    EN: 'A person set this contact.',
  },
  FOUND_IN_REGISTRY: {
    NL: 'Het register noemt dit contact.',
    FR: 'Le registre indique ce contact.',
    DE: 'Das Register nennt diesen Kontakt.',
    EN: 'The registry names this contact.',
  },
  NO_CONTACT_FOUND: {
    NL: 'Er werd geen contact voor misbruik gevonden.',
    FR: 'Aucun contact pour les abus n’a été trouvé.',
    DE: 'Es wurde kein Missbrauchskontakt gefunden.',
    EN: 'No abuse contact was found.',
  },
  CONTACT_REJECTED: {
    NL: 'Een persoon heeft het gevonden contact afgewezen.',
    FR: 'Une personne a rejeté le contact trouvé.',
    DE: 'Eine Person hat den gefundenen Kontakt abgelehnt.',
    EN: 'A person rejected the contact that was found.',
  },
  CONTACT_UNREACHABLE: {
    NL: 'Berichten aan het contact komen terug.',
    FR: 'Les messages au contact reviennent.',
    DE: 'Nachrichten an den Kontakt kommen zurück.',
    EN: 'Messages to the contact come back.',
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
