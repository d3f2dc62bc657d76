// Words for the codes of notices. One sentence for each reason and refusal, for the person who meets it.
// Origin: written for this project, in plain official language. Checked 2026-11-22.
// Coverage: every code, in Dutch, French, German and English. Left out: nothing.
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
