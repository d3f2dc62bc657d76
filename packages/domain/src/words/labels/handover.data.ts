// Words for the codes of hand-overs and visible work. Short labels, for screens and lists. Origin: written for this
// project, in plain official language. Checked 2026-11-22. Coverage: every code, in Dutch, French, German and English.
// Left out: nothing.
import type { HandlingMark } from '../../handling/handling-mark.js';
import type { AnnouncementAudience, AnnouncementType } from '../../handover/announcement.js';
import type { Channel } from '../../handover/channel.js';
import type { HandOverMessage } from '../../handover/hand-over-message.js';
import type { HandOverStatus, HandOverEvent } from '../../handover/hand-over-status.js';
import type { FailureClass } from '../../handover/failure.js';
import type { Audience, WorkItemKind } from '../../handover/work-item.js';
import type { Words } from '../../wording.js';
import { policeFeedEventLabels } from './police.data.js';

/** Labels of `Channel`. @internal */
export const channelLabels: Words<Channel> = {
  POLICE_FEED: { NL: 'Aan de politie', FR: 'À la police', DE: 'An die Polizei', EN: 'To police' },
  NOTICE: {
    NL: 'Kennisgeving per e-mail',
    FR: 'Notification par courriel',
    DE: 'DSA-Meldung per E-Mail',
    EN: 'Notice by e-mail',
  },
  ICCAM: { NL: 'ICCAM van INHOPE', FR: 'ICCAM d’INHOPE', DE: 'ICCAM von INHOPE', EN: 'INHOPE’s ICCAM' },
  WEBHOOK: { NL: 'Webhook', FR: 'Webhook', DE: 'Webhook', EN: 'Webhook' },
  BY_HAND: {
    NL: 'Door een medewerker',
    FR: 'Par un membre de l’équipe',
    DE: 'Durch das Team',
    EN: 'By a member of staff',
  },
};

/** Labels of `HandOverStatus`. @internal */
export const handOverStatusLabels: Words<HandOverStatus> = {
  PENDING: { NL: 'Onderweg', FR: 'En cours', DE: 'Unterwegs', EN: 'Under way' },
  CONFIRMED: { NL: 'Bevestigd', FR: 'Confirmé', DE: 'Bestätigt', EN: 'Confirmed' },
  DEAD: { NL: 'Gestopt', FR: 'Arrêté', DE: 'Eingestellt', EN: 'Stopped' },
  CALLED_OFF: { NL: 'Geannuleerd', FR: 'Annulé', DE: 'Abgebrochen', EN: 'Called off' },
};

/** Labels of `HandOverEvent`. @internal */
export const handOverEventLabels: Words<HandOverEvent> = {
  CONFIRM: { NL: 'Bevestigen', FR: 'Confirmer', DE: 'Bestätigen', EN: 'Confirm' },
  STOP: { NL: 'Stoppen', FR: 'Arrêter', DE: 'Einstellen', EN: 'Stop' },
  RETRY: { NL: 'Opnieuw proberen', FR: 'Réessayer', DE: 'Erneut versuchen', EN: 'Try again' },
  CALL_OFF: { NL: 'Annuleren', FR: 'Annuler', DE: 'Abbrechen', EN: 'Call off' },
};

/** Labels of `FailureClass`. @internal */
export const failureClassLabels: Words<FailureClass> = {
  UNREACHABLE: { NL: 'Onbereikbaar', FR: 'Injoignable', DE: 'Nicht erreichbar', EN: 'Unreachable' },
  THROTTLED: { NL: 'Vraagt te wachten', FR: 'Demande d’attendre', DE: 'Bittet zu warten', EN: 'Throttled' },
  PARTNER_FAULT: {
    NL: 'Storing bij de ontvanger',
    FR: 'Panne chez le destinataire',
    DE: 'Störung beim Empfänger',
    EN: 'Fault of the recipient',
  },
  ACCESS_REFUSED: {
    NL: 'Toegang geweigerd',
    FR: 'Accès refusé',
    DE: 'Zugang verweigert',
    EN: 'Access refused',
  },
  REFUSED: { NL: 'Geweigerd', FR: 'Refusé', DE: 'Abgelehnt', EN: 'Refused' },
  NOT_FOUND: { NL: 'Niet gevonden', FR: 'Introuvable', DE: 'Nicht gefunden', EN: 'Not found' },
  OWN_FAULT: { NL: 'Eigen storing', FR: 'Panne interne', DE: 'Eigene Störung', EN: 'Own fault' },
};

/** Labels of `Audience`. @internal */
export const audienceLabels: Words<Audience> = {
  CASEWORK: {
    NL: 'Dossierbehandeling',
    FR: 'Traitement des dossiers',
    DE: 'Fallbearbeitung',
    EN: 'Casework',
  },
  WELFARE: { NL: 'Welzijn', FR: 'Bien-être', DE: 'Wohlbefinden', EN: 'Welfare' },
  SUPERVISION: { NL: 'Supervisie', FR: 'Supervision', DE: 'Leitung', EN: 'Supervision' },
  POLICE: { NL: 'Politie', FR: 'Police', DE: 'Polizei', EN: 'Police' },
  OPERATIONS: { NL: 'Beheer', FR: 'Exploitation', DE: 'Betrieb', EN: 'Operations' },
};

/** Labels of `WorkItemKind`. @internal */
export const workItemKindLabels: Words<WorkItemKind> = {
  HAND_OVER_FAILED: {
    NL: 'Overdracht gestopt',
    FR: 'Transmission arrêtée',
    DE: 'Übergabe eingestellt',
    EN: 'Hand-over stopped',
  },
  PARTNER_NOT_REACHED: {
    NL: 'Ontvanger niet bereikt',
    FR: 'Destinataire injoignable',
    DE: 'Empfänger nicht erreicht',
    EN: 'Recipient not reached',
  },
  CONTACT_TO_APPROVE: {
    NL: 'Contact goed te keuren',
    FR: 'Contact à approuver',
    DE: 'Kontakt zu genehmigen',
    EN: 'Contact to approve',
  },
  CONTACT_NOT_FOUND: {
    NL: 'Geen contact gevonden',
    FR: 'Aucun contact trouvé',
    DE: 'Kein Kontakt gefunden',
    EN: 'No contact found',
  },
  NOTICE_INCOMPLETE: {
    NL: 'Kennisgeving onvolledig',
    FR: 'Notification incomplète',
    DE: 'DSA-Meldung unvollständig',
    EN: 'Notice incomplete',
  },
  NOTICE_BOUNCED: {
    NL: 'Kennisgeving onbestelbaar',
    FR: 'Notification non distribuée',
    DE: 'DSA-Meldung unzustellbar',
    EN: 'Notice bounced',
  },
  NOTICE_NEEDS_FORM: {
    NL: 'Kennisgeving via formulier',
    FR: 'Notification par formulaire',
    DE: 'DSA-Meldung über Formular',
    EN: 'Notice by web form',
  },
  RETURNED_MAIL: {
    NL: 'Antwort per e-mail te lezen',
    FR: 'Réponse par courriel à lire',
    DE: 'Antwort per E-Mail zu lesen',
    EN: 'Mail that a member of staff must read',
  },
  OWN_MAIL_REFUSED: {
    NL: 'Onze e-mail wordt geweigerd',
    FR: 'Nos courriels sont refusés',
    DE: 'Unsere E-Mail wird abgelehnt',
    EN: 'Our mail is refused',
  },
  NOTICE_UNANSWERED: {
    NL: 'Kennisgeving zonder antwoord',
    FR: 'Notification sans réponse',
    DE: 'DSA-Meldung ohne Antwort',
    EN: 'Notice unanswered',
  },
  NOTICE_LEFT_ANYWAY: {
    NL: 'Kennisgeving toch verzonden',
    FR: 'Notification envoyée malgré tout',
    DE: 'DSA-Meldung trotzdem versandt',
    EN: 'Notice sent anyway',
  },
  HOST_CHANGED: {
    NL: 'Hosting gewijzigd voor verzending',
    FR: 'Hébergement modifié avant l’envoi',
    DE: 'Hosting vor dem Versand geändert',
    EN: 'Host changed before sending',
  },
  PROVIDER_DISPUTES: {
    NL: 'Provider betwist de kennisgeving',
    FR: 'L’hébergeur conteste la notification',
    DE: 'Anbieter widerspricht der DSA-Meldung',
    EN: 'Provider disputes the notice',
  },
  PROVIDER_NOT_THE_HOST: {
    NL: 'Provider host de inhoud niet',
    FR: 'L’hébergeur n’héberge pas ce contenu',
    DE: 'Inhalt nicht bei diesem Anbieter',
    EN: 'Provider is not the host',
  },
  QUESTION_FROM_POLICE: {
    NL: 'Vraag van de politie',
    FR: 'Question de la police',
    DE: 'Frage der Polizei',
    EN: 'Question from police',
  },
  ACKNOWLEDGEMENT_OVERDUE: {
    NL: 'Ontvangstbevestiging te laat',
    FR: 'Confirmation de réception en retard',
    DE: 'Empfangsbestätigung überfällig',
    EN: 'Acknowledgement overdue',
  },
  HOLD_OVERDUE: {
    NL: 'Herziening van tegengehouden verwijdering te laat',
    FR: 'Réexamen de la suspension en retard',
    DE: 'Überprüfung der angehaltenen Entfernung überfällig',
    EN: 'Hold overdue for review',
  },
  CLEARANCE_OVERDUE: {
    NL: 'Beslissing over verwijdering te laat',
    FR: 'Décision sur le retrait en retard',
    DE: 'Entscheidung über die Entfernung überfällig',
    EN: 'Decision on a takedown overdue',
  },
  POLICE_ANSWER_OVERDUE: {
    NL: 'Antwoord van de politie te laat',
    FR: 'Réponse de la police en retard',
    DE: 'Antwort der Polizei überfällig',
    EN: 'Answer from the police overdue',
  },
  REFERRAL_OVERDUE: {
    NL: 'Doorverwijzing te laat',
    FR: 'Transmission en retard',
    DE: 'Weiterleitung überfällig',
    EN: 'Referral overdue',
  },
  CASE_WAITING: {
    NL: 'Dossier wacht te lang',
    FR: 'Dossier en attente trop longue',
    DE: 'Fall wartet zu lange',
    EN: 'Case waiting too long',
  },
  DECISION_UNDER_OLD_LAW: {
    NL: 'Beslissing onder achterhaald recht',
    FR: 'Décision rendue selon un droit dépassé',
    DE: 'Entscheidung nach überholtem Recht',
    EN: 'Decision under superseded law',
  },
  CONTENT_MOVED: {
    NL: 'Inhoud verplaatst',
    FR: 'Contenu déplacé',
    DE: 'Inhalt verlagert',
    EN: 'Content moved',
  },
  CONTENT_BACK: {
    NL: 'Inhoud opnieuw online',
    FR: 'Contenu de nouveau en ligne',
    DE: 'Inhalt wieder online',
    EN: 'Content back online',
  },
  CHECK_BY_HAND: {
    NL: 'Zelf te controleren',
    FR: 'À vérifier soi-même',
    DE: 'Selbst zu prüfen',
    EN: 'To be checked by hand',
  },
  PARTNER_DISAGREES: {
    NL: 'Partner oordeelt anders',
    FR: 'Le partenaire juge autrement',
    DE: 'Partner urteilt anders',
    EN: 'Partner disagrees',
  },
  EXCHANGE_CODE_UNKNOWN: {
    NL: 'Onbekende code in de uitwisseling',
    FR: 'Code inconnu dans l’échange',
    DE: 'Unbekannter Code im Austausch',
    EN: 'Unknown code in the exchange',
  },
  EXCHANGE_ITEM_UNREADABLE: {
    NL: 'Onleesbaar item in de uitwisseling',
    FR: 'Élément illisible dans l’échange',
    DE: 'Nicht lesbarer Eintrag im Austausch',
    EN: 'Unreadable item in the exchange',
  },
  EXCHANGE_ITEM_UNANSWERED: {
    NL: 'Onbeantwoord item in de uitwisseling',
    FR: 'Élément sans réponse dans l’échange',
    DE: 'Unbeantworteter Eintrag im Austausch',
    EN: 'Unanswered item in the exchange',
  },
  JOB_STOPPED: {
    NL: 'Achtergrondtaak gestopt',
    FR: 'Tâche de fond arrêtée',
    DE: 'Hintergrundaufgabe angehalten',
    EN: 'Background job stopped',
  },
  RELEASE_REQUESTED: {
    NL: 'Vrijgave gevraagd',
    FR: 'Communication demandée',
    DE: 'Freigabe beantragt',
    EN: 'Release requested',
  },
  RELEASES_UNUSUAL: {
    NL: 'Veel aanvragen om vrijgave',
    FR: 'Nombreuses demandes de communication',
    DE: 'Viele Freigabeanfragen',
    EN: 'Many requests for releases',
  },
  LEGAL_HOLD_REVIEW: {
    NL: 'Bewaarbevel nakijken',
    FR: 'Conservation à revoir',
    DE: 'Aufbewahrungssperre prüfen',
    EN: 'Legal hold to review',
  },
  EXPOSURE_EXCEEDED: {
    NL: 'Gewerkt voorbij een grens',
    FR: 'Limite de travail dépassée',
    DE: 'Arbeit über eine Grenze hinaus',
    EN: 'Work beyond a limit',
  },
  WEBHOOK_GONE: {
    NL: 'Webhook opgeheven',
    FR: 'Webhook supprimé',
    DE: 'Webhook aufgehoben',
    EN: 'Webhook gone',
  },
};

/** Labels of `AnnouncementAudience`. @internal */
export const announcementAudienceLabels: Words<AnnouncementAudience> = {
  CASEWORK: audienceLabels.CASEWORK,
  POLICE: audienceLabels.POLICE,
};

/** Labels of `AnnouncementType`. @internal */
export const announcementTypeLabels: Words<AnnouncementType> = {
  REFERRAL_CREATED: {
    NL: 'Doorverwijzing gemaakt',
    FR: 'Transmission créée',
    DE: 'Weiterleitung angelegt',
    EN: 'Referral created',
  },
  REFERRAL_SENT: {
    NL: 'Doorverwijzing verzonden',
    FR: 'Transmission envoyée',
    DE: 'Weiterleitung versandt',
    EN: 'Referral sent',
  },
  REFERRAL_FAILED: {
    NL: 'Doorverwijzing mislukt',
    FR: 'Transmission échouée',
    DE: 'Weiterleitung fehlgeschlagen',
    EN: 'Referral failed',
  },
  REFERRAL_RETRIED: {
    NL: 'Doorverwijzing opnieuw geprobeerd',
    FR: 'Transmission réessayée',
    DE: 'Weiterleitung erneut versucht',
    EN: 'Referral retried',
  },
  REFERRAL_WITHDRAWN: {
    NL: 'Doorverwijzing ingetrokken',
    FR: 'Transmission retirée',
    DE: 'Weiterleitung zurückgezogen',
    EN: 'Referral withdrawn',
  },
  REFERRAL_ACKNOWLEDGED: {
    NL: 'Doorverwijzing bevestigd',
    FR: 'Transmission confirmée',
    DE: 'Weiterleitung bestätigt',
    EN: 'Referral acknowledged',
  },
  REFERRAL_COMPLETED: {
    NL: 'Doorverwijzing afgerond',
    FR: 'Transmission terminée',
    DE: 'Weiterleitung abgeschlossen',
    EN: 'Referral completed',
  },
  TAKEDOWN_HELD: {
    NL: 'Verwijdering tegengehouden',
    FR: 'Retrait suspendu',
    DE: 'Entfernung angehalten',
    EN: 'Takedown held',
  },
  TAKEDOWN_CLEARED: {
    NL: 'Verwijdering vrijgegeven',
    FR: 'Retrait autorisé',
    DE: 'Entfernung freigegeben',
    EN: 'Takedown cleared',
  },
  CASE_ROUTED: {
    NL: 'Dossier doorverwezen',
    FR: 'Dossier transmis',
    DE: 'Fall weitergeleitet',
    EN: 'Case routed',
  },
  CASE_HELD: {
    NL: 'Dossier in beraad',
    FR: 'Dossier suspendu',
    DE: 'Fall zurückgestellt',
    EN: 'Case held',
  },
  CASE_CLOSED: {
    NL: 'Dossier afgesloten',
    FR: 'Dossier clôturé',
    DE: 'Fall abgeschlossen',
    EN: 'Case closed',
  },
  CASE_REOPENED: {
    NL: 'Dossier heropend',
    FR: 'Dossier rouvert',
    DE: 'Fall wieder geöffnet',
    EN: 'Case reopened',
  },
  WORK_ITEM_OPENED: { NL: 'Nieuwe taak', FR: 'Nouvelle tâche', DE: 'Neue Aufgabe', EN: 'New work item' },
  WORK_ITEM_SETTLED: {
    NL: 'Taak afgehandeld',
    FR: 'Tâche réglée',
    DE: 'Aufgabe erledigt',
    EN: 'Work item settled',
  },
  HAND_OVER_STOPPED: {
    NL: 'Overdracht gestopt',
    FR: 'Transmission arrêtée',
    DE: 'Übergabe eingestellt',
    EN: 'Hand-over stopped',
  },
};

/** Labels of `HandlingMark`. The protocol does not translate them. @internal */
export const handlingMarkLabels: Words<HandlingMark> = {
  TLP_RED: { NL: 'TLP RED', FR: 'TLP RED', DE: 'TLP RED', EN: 'TLP RED' },
  TLP_AMBER_STRICT: {
    NL: 'TLP AMBER+STRICT',
    FR: 'TLP AMBER+STRICT',
    DE: 'TLP AMBER+STRICT',
    EN: 'TLP AMBER+STRICT',
  },
  TLP_AMBER: { NL: 'TLP AMBER', FR: 'TLP AMBER', DE: 'TLP AMBER', EN: 'TLP AMBER' },
  TLP_GREEN: { NL: 'TLP GREEN', FR: 'TLP GREEN', DE: 'TLP GREEN', EN: 'TLP GREEN' },
  TLP_CLEAR: { NL: 'TLP CLEAR', FR: 'TLP CLEAR', DE: 'TLP CLEAR', EN: 'TLP CLEAR' },
};

/** Labels of `HandOverMessage`. @internal */
export const handOverMessageLabels: Words<HandOverMessage> = {
  ...policeFeedEventLabels,
  ...announcementTypeLabels,
  WITHDRAWN: {
    NL: 'Doorverwijzing aan de politie ingetrokken',
    FR: 'Transmission à la police retirée',
    DE: 'Weiterleitung an die Polizei zurückgezogen',
    EN: 'Referral to police withdrawn',
  },
  HELD: {
    NL: 'Verwijdering door de politie tegengehouden',
    FR: 'Retrait suspendu par la police',
    DE: 'Entfernung von der Polizei zurückgestellt',
    EN: 'Takedown held by police',
  },
  CLEARED: {
    NL: 'Verwijdering door de politie vrijgegeven',
    FR: 'Retrait autorisé par la police',
    DE: 'Entfernung von der Polizei freigegeben',
    EN: 'Takedown cleared by police',
  },
  NOTICE: {
    NL: 'Kennisgeving aan de provider',
    FR: 'Notification à l’hébergeur',
    DE: 'DSA-Meldung an den Anbieter',
    EN: 'Notice to the provider',
  },
  REPORT: {
    NL: 'Melding aan een ander meldpunt',
    FR: 'Signalement à une autre ligne d’assistance',
    DE: 'Meldung an eine andere Meldestelle',
    EN: 'Report to another hotline',
  },
  CLAIM: {
    NL: 'Melding van een ander meldpunt overgenomen',
    FR: 'Signalement d’une autre ligne d’assistance pris en charge',
    DE: 'Meldung einer anderen Meldestelle übernommen',
    EN: 'Report of another hotline claimed',
  },
  DETAILS: {
    NL: 'Gegevens voor het uitwisselingssysteem',
    FR: 'Données pour le système d’échange',
    DE: 'Angaben für das Austauschsystem',
    EN: 'Details for the exchange',
  },
  ASSESSMENT: {
    NL: 'Beoordeling voor het uitwisselingssysteem',
    FR: 'Évaluation pour le système d’échange',
    DE: 'Bewertung für das Austauschsystem',
    EN: 'Assessment for the exchange',
  },
  ACTION: {
    NL: 'Actie voor het uitwisselingssysteem',
    FR: 'Action pour le système d’échange',
    DE: 'Maßnahme für das Austauschsystem',
    EN: 'Action for the exchange',
  },
  MOVE: {
    NL: 'Ander land van hosting',
    FR: 'Autre pays d’hébergement',
    DE: 'Anderes Hosting-Land',
    EN: 'Other hosting country',
  },
  TEST: { NL: 'Testbericht', FR: 'Message de test', DE: 'Testnachricht', EN: 'Test message' },
};
