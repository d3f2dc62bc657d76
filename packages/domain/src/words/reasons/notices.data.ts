// Words for the codes of notices. One sentence for each reason and refusal, for the person who reads it. Origin:
// written for this project, in plain official language. Checked 2026-11-22. Coverage: every code, in Dutch, French,
// German and English. Left out: nothing.
import type { BounceClass } from '../../notices/bounces/bounce-class.js';
import type { ContactReason } from '../../notices/choose-contact.js';
import type { AnswerRefusalCode } from '../../notices/provider-answer.js';
import type { NoticeRefusalCode } from '../../notices/may-send-notice.js';
import type { Words } from '../../wording.js';

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
  CONTACT_DOUBTFUL: {
    NL: 'Het register noemt alleen zijn eigen adres of een medewerkerlijk adres: kies zelf een contact.',
    FR: 'Le registre n’indique que sa propre adresse ou celle d’un membre de l’équipe : choisissez vous-même un contact.',
    DE: 'Das Register nennt nur seine eigene Adresse oder die einer Person: bitte selbst einen Kontakt wählen.',
    EN: 'The register names only its own address or that of a person: choose a contact yourself.',
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

/** Reasons of `BounceClass`. @internal */
export const bounceClassReasons: Words<BounceClass> = {
  RECIPIENT_UNKNOWN: {
    NL: 'De ontvanger of het voorwerp van de overdracht is daar niet bekend.',
    FR: 'Le destinataire, ou l’objet de la transmission, n’y est pas connu.',
    DE: 'Der Empfänger oder der Gegenstand der Übergabe ist dort nicht bekannt.',
    EN: 'The recipient, or the subject of the hand-over, is not known there.',
  },
  MEMBER_FAILED: {
    NL: 'Een ander adres achter het contact werkt niet; het bericht kan toch zijn aangekomen.',
    FR: 'Une autre adresse derrière le contact ne fonctionne pas ; le message a pu arriver.',
    DE: 'Eine andere Adresse hinter dem Kontakt funktioniert nicht; die Nachricht kann trotzdem angekommen sein.',
    EN: 'Another address behind the contact does not work; the message may have arrived all the same.',
  },
  OWN_MAIL_REFUSED: {
    NL: 'De mailserver van de ontvanger weigert onze e-mail.',
    FR: 'Le serveur du destinataire refuse nos courriels.',
    DE: 'Der Mailserver des Empfängers lehnt unsere E-Mail ab.',
    EN: 'The recipient’s mail server refuses our mail.',
  },
  MAILBOX_FULL: {
    NL: 'De mailbox van de ontvanger is vol.',
    FR: 'La boîte du destinataire est pleine.',
    DE: 'Das Postfach des Empfängers ist voll.',
    EN: 'The mailbox of the recipient is full.',
  },
  DELAYED: {
    NL: 'Het bericht is vertraagd en wordt nog geprobeerd.',
    FR: 'Le message est retardé et encore essayé.',
    DE: 'Die Nachricht ist verzögert und wird noch versucht.',
    EN: 'The message is delayed and still tried.',
  },
  RECIPIENT_UNREACHABLE: {
    NL: 'De mailserver van de provider was niet bereikbaar tot de pogingen stopten.',
    FR: 'Le serveur de l’hébergeur est resté injoignable jusqu’à la fin des essais.',
    DE: 'Der Mailserver des Anbieters war bis zum Ende der Versuche nicht erreichbar.',
    EN: 'The provider’s mail server was not reached until attempts stopped.',
  },
  NOT_DELIVERED: {
    NL: 'Het bericht werd niet bezorgd, om een reden die niet aan het adres ligt.',
    FR: 'Le message n’a pas été remis, pour une raison qui ne tient pas à l’adresse.',
    DE: 'Die Nachricht wurde nicht zugestellt, aus einem Grund, der nicht an der Adresse liegt.',
    EN: 'The message was not delivered, for a reason that is not the address.',
  },
  DELIVERED: {
    NL: 'Het bericht is bezorgd.',
    FR: 'Le message a été remis.',
    DE: 'Die Nachricht wurde zugestellt.',
    EN: 'The message was delivered.',
  },
  OUT_OF_OFFICE: {
    NL: 'De lezer is afwezig.',
    FR: 'Le lecteur est absent.',
    DE: 'Der Leser ist abwesend.',
    EN: 'The reader is away.',
  },
  RECEIPT: {
    NL: 'De provider bevestigde de ontvangst automatisch.',
    FR: 'L’hébergeur a accusé réception automatiquement.',
    DE: 'Der Anbieter hat den Empfang automatisch bestätigt.',
    EN: 'The provider confirmed receipt automatically.',
  },
  FORM_NEEDED: {
    NL: 'Niemand leest deze mailbox: de provider vraagt een formulier in te vullen.',
    FR: 'Personne ne lit cette boîte : l’hébergeur demande de remplir un formulaire.',
    DE: 'Niemand liest dieses Postfach: der Anbieter verlangt ein Formular.',
    EN: 'Nobody reads this mailbox: the provider asks for a form.',
  },
  CHALLENGE: {
    NL: 'De mailserver vraagt dat een medewerker bevestigt dat hij het bericht zond.',
    FR: 'Le serveur demande qu’une personne confirme l’envoi.',
    DE: 'Der Mailserver verlangt, dass eine Person den Versand bestätigt.',
    EN: 'The mail server asks a person to confirm that they sent the message.',
  },
  COMPLAINT: {
    NL: 'Iemand merkte onze e-mail als ongewenst, of hij doorstond een controle niet.',
    FR: 'Quelqu’un a signalé notre courriel comme indésirable, ou il a échoué à un contrôle.',
    DE: 'Jemand hat unsere E-Mail als unerwünscht markiert, oder sie hat eine Prüfung nicht bestanden.',
    EN: 'Somebody marked our mail as unwanted, or it failed a check.',
  },
  NOT_UNDERSTOOD: {
    NL: 'Er kwam een bericht terug dat het systeem niet begrijpt.',
    FR: 'Un message est revenu que le système ne comprend pas.',
    DE: 'Es kam eine Nachricht zurück, die das System nicht versteht.',
    EN: 'A message came back that the system does not understand.',
  },
};
