// Words for the codes of hand-overs and visible work. One sentence on what each means and what to do. Origin: written
// for this project, in plain official language. Checked 2026-11-22. Coverage: every code, in Dutch, French, German and
// English. Left out: nothing.
import type { HandlingMark } from '../../handling/handling-mark.js';
import type { HandOverStatus } from '../../handover/hand-over-status.js';
import type { WorkItemKind } from '../../handover/work-item.js';
import type { Words } from '../../wording.js';

/** Explanations of `HandOverStatus`. @internal */
export const handOverStatusExplanations: Words<HandOverStatus> = {
  PENDING: {
    NL: 'De ontvanger heeft de ontvangst nog niet bevestigd; er wordt verder geprobeerd.',
    FR: 'Le destinataire n’a pas encore confirmé la réception ; les tentatives se poursuivent.',
    DE: 'Der Empfänger hat den Empfang noch nicht bestätigt; es wird weiter versucht.',
    EN: 'The recipient has not confirmed receipt yet; attempts continue.',
  },
  CONFIRMED: {
    NL: 'De ontvanger heeft de ontvangst bevestigd.',
    FR: 'Le destinataire a confirmé la réception.',
    DE: 'Der Empfänger hat den Empfang bestätigt.',
    EN: 'The recipient has confirmed receipt.',
  },
  DEAD: {
    NL: 'De pogingen zijn gestopt; een medewerker moet de oorzaak nagaan en kan het opnieuw proberen.',
    FR: 'Les tentatives sont arrêtées ; un membre de l’équipe doit vérifier et peut réessayer.',
    DE: 'Die Versuche wurden eingestellt; jemand aus dem Team muss nachsehen und kann es erneut versuchen.',
    EN: 'Attempts have stopped; a member of staff must look into it and can try again.',
  },
  CALLED_OFF: {
    NL: 'Dit is niet meer nodig en wordt niet verzonden.',
    FR: 'Ceci n’est plus nécessaire et ne sera pas envoyé.',
    DE: 'Dies ist nicht mehr nötig und wird nicht versandt.',
    EN: 'This is no longer needed and will not be sent.',
  },
};

/** Explanations of `WorkItemKind`. @internal */
export const workItemKindExplanations: Words<WorkItemKind> = {
  HAND_OVER_FAILED: {
    NL: 'Een overdracht is gestopt: lees de oorzaak, verhelp ze en probeer het opnieuw.',
    FR: 'Une transmission est arrêtée : prenez connaissance de la cause, remédiez-y et réessayez.',
    DE: 'Eine Übergabe wurde eingestellt: bitte Ursache lesen, beheben und erneut versuchen.',
    EN: 'A hand-over has stopped: read the cause, remove it and try again.',
  },
  PARTNER_NOT_REACHED: {
    NL: 'Een ontvanger antwoordt al een tijd niet: er wordt verder geprobeerd, maar bel in dringende gevallen.',
    FR: 'Un destinataire ne répond pas depuis un certain temps : les tentatives se poursuivent, mais téléphonez en cas d’urgence.',
    DE: 'Ein Empfänger antwortet seit einiger Zeit nicht: Es wird weiter versucht, in dringenden Fällen anrufen.',
    EN: 'A recipient has not answered for a while: attempts continue, but telephone if it is urgent.',
  },
  CONTACT_TO_APPROVE: {
    NL: 'Een nieuw contact van een provider wacht op goedkeuring: tot dan wordt er niets verzonden.',
    FR: 'Un nouveau contact d’hébergeur est en attente d’approbation : rien n’est envoyé d’ici là.',
    DE: 'Ein neuer Kontakt eines Anbieters wartet auf Genehmigung: Bis dahin wird nichts versandt.',
    EN: 'A new provider contact awaits approval: nothing is sent until then.',
  },
  CONTACT_NOT_FOUND: {
    NL: 'Voor de provider is geen contact gevonden: zoek er een en leg het vast.',
    FR: 'Aucun contact n’a été trouvé pour l’hébergeur : cherchez-en un et enregistrez-le.',
    DE: 'Für den Anbieter wurde kein Kontakt gefunden: bitte einen suchen und erfassen.',
    EN: 'No contact was found for the provider: find one and record it.',
  },
  NOTICE_INCOMPLETE: {
    NL: 'De kennisgeving mist een verplicht element en wordt niet verzonden.',
    FR: 'Il manque un élément obligatoire à la notification ; elle n’est pas envoyée.',
    DE: 'Der DSA-Meldung fehlt ein Pflichtelement; sie wird nicht versandt.',
    EN: 'The notice lacks a required element and is not sent.',
  },
  NOTICE_BOUNCED: {
    NL: 'De mailserver van de provider heeft de kennisgeving teruggezonden: verbeter het contact.',
    FR: 'Le serveur de messagerie de l’hébergeur a renvoyé la notification : corrigez le contact.',
    DE: 'Der Mailserver des Anbieters hat die DSA-Meldung zurückgeschickt: bitte den Kontakt berichtigen.',
    EN: 'The provider’s mail server has returned the notice: correct the contact.',
  },
  NOTICE_NEEDS_FORM: {
    NL: 'De provider neemt meldingen alleen via een webformulier aan: vul het in en noteer het ticketnummer.',
    FR: 'L’hébergeur n’accepte les signalements que par un formulaire : remplissez-le et notez le numéro de ticket.',
    DE: 'Der Anbieter nimmt Meldungen nur über ein Webformular an: bitte ausfüllen und die Ticketnummer eintragen.',
    EN: 'The provider takes reports through a web form only: fill it in and record the ticket number.',
  },
  RETURNED_MAIL: {
    NL: 'Op de kennisgeving kwam een bericht dat het systeem niet begrijpt, of dat om een bevestiging vraagt: neem contact op met de provider.',
    FR: 'La notification a reçu un message que le système ne comprend pas, ou qui demande une confirmation : contactez l’hébergeur.',
    DE: 'Auf die DSA-Meldung kam eine Nachricht, die das System nicht versteht oder die eine Bestätigung verlangt: Bitte wenden Sie sich an den Anbieter.',
    EN: 'A message came to the notice that the system does not understand, or that asks for a confirmation: contact the provider.',
  },
  OWN_MAIL_REFUSED: {
    NL: 'Een mailserver weigert onze e-mail, of iemand merkte hem als ongewenst: controleer SPF, DKIM, DMARC en de reputatie. Kennisgevingen aan dit contact wachten tot dit werk is afgesloten.',
    FR: 'Un serveur refuse nos courriels, ou quelqu’un les a signalés comme indésirables : vérifiez SPF, DKIM, DMARC et la réputation. Les notifications à ce contact attendent la fin de cette tâche.',
    DE: 'Ein Mailserver lehnt unsere E-Mail ab, oder jemand hat sie als unerwünscht markiert: bitte SPF, DKIM, DMARC und Reputation prüfen. Meldungen an diesen Kontakt warten, bis diese Aufgabe erledigt ist.',
    EN: 'A mail server refuses our mail, or somebody marked it as unwanted: check SPF, DKIM, DMARC and the reputation. Notices to this contact wait until this work is done.',
  },
  NOTICE_UNANSWERED: {
    NL: 'De provider antwoordt niet en de inhoud staat er nog: kies de volgende stap.',
    FR: 'L’hébergeur ne répond pas et le contenu est toujours là : choisissez l’étape suivante.',
    DE: 'Der Anbieter antwortet nicht und der Inhalt ist noch da: bitte den nächsten Schritt wählen.',
    EN: 'The provider does not answer and the content is still there: choose the next step.',
  },
  NOTICE_LEFT_ANYWAY: {
    NL: 'De kennisgeving was al verzonden toen ze werd tegengehouden of ingetrokken; de politie is ingelicht: spreek af of de provider moet wachten.',
    FR: 'La notification était déjà envoyée lorsqu’elle a été suspendue ou retirée ; la police en est informée : convenez avec elle si l’hébergeur doit attendre.',
    DE: 'Die DSA-Meldung war schon versandt, als sie angehalten oder zurückgezogen wurde; die Polizei ist informiert: bitte absprechen, ob der Anbieter warten soll.',
    EN: 'The notice had already been sent when it was held or withdrawn; the police have been told: agree whether the provider must wait.',
  },
  HOST_CHANGED: {
    NL: 'De hosting is gewijzigd tussen beslissing en verzending: bekijk het dossier opnieuw.',
    FR: 'L’hébergement a changé entre la décision et l’envoi : revoyez le dossier.',
    DE: 'Das Hosting hat sich zwischen Entscheidung und Versand geändert: bitte den Fall neu ansehen.',
    EN: 'The host changed between decision and sending: look at the case again.',
  },
  PROVIDER_DISPUTES: {
    NL: 'De provider betwist de kennisgeving: beoordeel het antwoord.',
    FR: 'L’hébergeur conteste la notification : examinez la réponse.',
    DE: 'Der Anbieter widerspricht der DSA-Meldung: bitte die Antwort beurteilen.',
    EN: 'The provider disputes the notice: judge the answer.',
  },
  PROVIDER_NOT_THE_HOST: {
    NL: 'De provider zegt dat de inhoud niet bij hem staat: ga de hosting opnieuw na.',
    FR: 'L’hébergeur dit que le contenu n’est pas chez lui : revérifiez l’hébergement.',
    DE: 'Der Anbieter sagt, der Inhalt liege nicht bei ihm: bitte das Hosting erneut prüfen.',
    EN: 'The provider says that the content is not with it: check the hosting again.',
  },
  QUESTION_FROM_POLICE: {
    NL: 'De politie stelt een vraag over een doorverwijzing: beantwoord ze.',
    FR: 'La police pose une question sur une transmission : répondez-y.',
    DE: 'Die Polizei hat eine Frage zu einer Weiterleitung: bitte antworten.',
    EN: 'The police ask a question about a referral: answer it.',
  },
  ACKNOWLEDGEMENT_OVERDUE: {
    NL: 'De politie heeft de ontvangst nog niet bevestigd: neem contact op.',
    FR: 'La police n’a pas encore confirmé la réception : prenez contact.',
    DE: 'Die Polizei hat den Empfang noch nicht bestätigt: bitte nachfragen.',
    EN: 'The police have not confirmed receipt yet: get in touch.',
  },
  HOLD_OVERDUE: {
    NL: 'De herzieningsdag van een tegengehouden verwijdering is verstreken: geef ze vrij of houd ze opnieuw tegen.',
    FR: 'La date de réexamen d’une suspension est dépassée : autorisez le retrait ou suspendez-le à nouveau.',
    DE: 'Der Tag der Überprüfung einer angehaltenen Entfernung ist verstrichen: bitte freigeben oder erneut anhalten.',
    EN: 'The review day of a hold has passed: clear it or hold it again.',
  },
  CLEARANCE_OVERDUE: {
    NL: 'De politie heeft nog niet beslist over een verwijdering: vrijgeven of tegenhouden.',
    FR: 'La police n’a pas encore statué sur un retrait : autorisez-le ou suspendez-le.',
    DE: 'Die Polizei hat über eine Entfernung noch nicht entschieden: bitte freigeben oder anhalten.',
    EN: 'The police have not decided on a takedown yet: clear it or hold it.',
  },
  POLICE_ANSWER_OVERDUE: {
    NL: 'De politie heeft nog niet meegedeeld welk gevolg aan een doorverwijzing is gegeven: neem contact op.',
    FR: 'La police n’a pas encore communiqué la suite donnée à une transmission : prenez contact.',
    DE: 'Die Polizei hat noch nicht mitgeteilt, was aus einer Weiterleitung wurde: bitte nachfragen.',
    EN: 'The police have not yet said what came of a referral: get in touch.',
  },
  REFERRAL_OVERDUE: {
    NL: 'De termijn van een doorverwijzing is verstreken: volg ze op.',
    FR: 'Le délai d’une transmission est dépassé : assurez le suivi.',
    DE: 'Die Frist einer Weiterleitung ist verstrichen: bitte nachfassen.',
    EN: 'The deadline of a referral has passed: follow it up.',
  },
  CASE_WAITING: {
    NL: 'Een dossier wacht langer dan toegestaan: neem het op.',
    FR: 'Un dossier attend plus longtemps que permis : prenez-le en charge.',
    DE: 'Ein Fall wartet länger als erlaubt: bitte übernehmen.',
    EN: 'A case has been waiting longer than allowed: claim it.',
  },
  DECISION_UNDER_OLD_LAW: {
    NL: 'Volgens wat nu over het recht bekend is, was deze beslissing anders uitgevallen of op andere artikelen gesteund: kijk ze na en licht in wie er een kennisgeving of dossier van kreeg.',
    FR: 'D’après ce que l’on sait maintenant du droit, cette décision aurait été différente ou se serait fondée sur d’autres articles : revoyez-la et informez ceux qui ont reçu une notification ou un dossier.',
    DE: 'Nach dem, was heute über das Recht bekannt ist, wäre diese Entscheidung anders ausgefallen oder auf andere Artikel gestützt worden: Überprüfen Sie sie und informieren Sie, wer eine DSA-Meldung oder eine Akte dazu erhalten hat.',
    EN: 'By what is now known of the law, this decision would have been different or rested on other articles: review it, and inform whoever received a notice or a dossier about it.',
  },
  CONTENT_MOVED: {
    NL: 'De inhoud staat nu elders: beslis hoe hij opnieuw wordt doorverwezen.',
    FR: 'Le contenu se trouve maintenant ailleurs : décidez de la nouvelle transmission.',
    DE: 'Der Inhalt liegt jetzt anderswo: bitte über die neue Weiterleitung entscheiden.',
    EN: 'The content is elsewhere now: decide on the new route.',
  },
  CONTENT_BACK: {
    NL: 'Verwijderde inhoud is weer bereikbaar: een nieuwe ronde is geopend.',
    FR: 'Un contenu supprimé est de nouveau accessible : un nouveau cycle est ouvert.',
    DE: 'Entfernter Inhalt ist wieder erreichbar: Ein neuer Durchgang ist eröffnet.',
    EN: 'Removed content can be reached again: a new cycle has been opened.',
  },
  CHECK_BY_HAND: {
    NL: 'Dit adres kan niet automatisch worden gecontroleerd: controleer het zelf.',
    FR: 'Cette adresse ne peut pas être vérifiée automatiquement : vérifiez-la vous-même.',
    DE: 'Diese Adresse kann nicht automatisch geprüft werden: bitte selbst prüfen.',
    EN: 'This address cannot be checked automatically: check it yourself.',
  },
  PARTNER_DISAGREES: {
    NL: 'De partner oordeelt anders dan wij: bekijk beide oordelen.',
    FR: 'Le partenaire juge autrement que nous : revoyez les deux avis.',
    DE: 'Der Partner urteilt anders als wir: bitte beide Urteile ansehen.',
    EN: 'The partner’s verdict differs from ours: look at both.',
  },
  EXCHANGE_CODE_UNKNOWN: {
    NL: 'De partner gebruikt een code die wij niet kennen: er wordt niets verondersteld, vul de tabel aan.',
    FR: 'Le partenaire emploie un code que nous ne connaissons pas : rien n’est présumé, complétez la table.',
    DE: 'Der Partner verwendet einen Code, den wir nicht kennen: Es wird nichts angenommen, bitte die Tabelle ergänzen.',
    EN: 'The partner uses a code that we do not know: nothing is assumed, complete the table.',
  },
  EXCHANGE_ITEM_UNREADABLE: {
    NL: 'Een partner meldde iets wat hier niet kan worden gelezen of opgenomen: bekijk het in de uitwisseling zelf.',
    FR: 'Un partenaire a signalé un élément qui ne peut être lu ou repris ici : voyez-le dans l’échange même.',
    DE: 'Ein Partner hat etwas gemeldet, das hier nicht gelesen oder aufgenommen werden kann: Bitte im Austausch selbst ansehen.',
    EN: 'A partner reported something that cannot be read or taken up here: look at it in the exchange itself.',
  },
  EXCHANGE_ITEM_UNANSWERED: {
    NL: 'Ons werk aan een melding van een partner is afgerond, maar geen van de antwoorden van de uitwisseling geeft het resultaat weer: antwoord de partner zelf.',
    FR: 'Notre travail sur un signalement d’un partenaire est terminé, mais aucune des réponses prévues par l’échange n’en exprime le résultat : répondez vous-même au partenaire.',
    DE: 'Unsere Arbeit an der Meldung eines Partners ist beendet, aber keine der im Austausch vorgesehenen Antworten gibt das Ergebnis wieder: bitte dem Partner selbst antworten.',
    EN: 'Our work on a partner’s report is finished, but none of the answers that the exchange offers states the outcome: answer the partner yourself.',
  },
  JOB_STOPPED: {
    NL: 'Een achtergrondtaak is te vaak mislukt en wordt niet meer geprobeerd. Zoek de oorzaak in het logboek van de worker en start de taak opnieuw.',
    FR: 'Une tâche de fond a échoué trop souvent et n’est plus essayée. Cherchez la cause dans le journal du worker, puis relancez la tâche.',
    DE: 'Eine Hintergrundaufgabe ist zu oft fehlgeschlagen und wird nicht mehr versucht. Suchen Sie die Ursache im Protokoll des Workers und starten Sie die Aufgabe erneut.',
    EN: 'A background job has failed too often and is no longer tried. Find the cause in the log of the worker, then retry the job.',
  },
  RELEASE_REQUESTED: {
    NL: 'Een medewerker vraagt de vrijgave van gegevens van een melder: beslis als tweede persoon.',
    FR: 'Un membre de l’équipe demande la communication de données de l’auteur d’un signalement : décidez en tant que seconde personne.',
    DE: 'Jemand aus dem Team beantragt die Freigabe von Daten einer meldenden Person: bitte als zweite Person entscheiden.',
    EN: 'A member of staff asks for the release of data of a reporter: decide as the second person.',
  },
  RELEASES_UNUSUAL: {
    NL: 'Een medewerker heeft het maximum aantal aanvragen om vrijgave bereikt: ga na waarom.',
    FR: 'Un membre de l’équipe a atteint le nombre maximal de demandes de communication : vérifiez pourquoi.',
    DE: 'Jemand aus dem Team hat die Höchstzahl an Freigabeanfragen erreicht: bitte den Grund prüfen.',
    EN: 'A member of staff has made the maximum number of requests for releases: find out why.',
  },
  LEGAL_HOLD_REVIEW: {
    NL: 'De datum om een bewaarbevel na te kijken is bereikt: hef het op of leg een nieuw op.',
    FR: 'La date de révision d’une conservation est atteinte : levez-la ou ordonnez-en une nouvelle.',
    DE: 'Der Prüftermin einer Aufbewahrungssperre ist erreicht: bitte aufheben oder neu setzen.',
    EN: 'The review date of a legal hold has come: lift it, or place a new one.',
  },
  EXPOSURE_EXCEEDED: {
    NL: 'Een medewerker behandelt een melding met een kind in gevaar, hoewel een grens voor dit werk bereikt is. Neem contact op.',
    FR: 'Un membre de l’équipe traite un signalement avec un enfant en danger, bien qu’une limite de ce travail soit atteinte. Prenez contact.',
    DE: 'Jemand aus dem Team bearbeitet eine Meldung mit einem Kind in Gefahr, obwohl eine Grenze dieser Arbeit erreicht ist. Bitte nehmen Sie Kontakt auf.',
    EN: 'A member of staff works on a report of a child in danger, although a limit of this work has been reached. Get in touch.',
  },
  WEBHOOK_GONE: {
    NL: 'De ontvanger van een webhook bestaat niet meer: verwijder of vervang het eindpunt.',
    FR: 'Le destinataire d’un webhook n’existe plus : supprimez ou remplacez le point d’accès.',
    DE: 'Der Empfänger eines Webhooks besteht nicht mehr: bitte den Endpunkt entfernen oder ersetzen.',
    EN: 'The receiver of a webhook no longer exists: remove or replace the endpoint.',
  },
};

/** Explanations of `HandlingMark`. @internal */
export const handlingMarkExplanations: Words<HandlingMark> = {
  TLP_RED: {
    NL: 'Alleen voor de personen aan wie dit gericht is: niet doorgeven.',
    FR: 'Réservé aux personnes à qui ceci est adressé : ne pas transmettre.',
    DE: 'Nur für die Personen, an die es gerichtet ist: nicht weitergeben.',
    EN: 'Only for the persons to whom this is addressed: do not pass it on.',
  },
  TLP_AMBER_STRICT: {
    NL: 'Alleen binnen uw organisatie, voor wie het nodig heeft.',
    FR: 'Uniquement au sein de votre organisation, pour qui en a besoin.',
    DE: 'Nur innerhalb Ihrer Organisation, für Personen, die es benötigen.',
    EN: 'Only within your organisation, for persons who need it.',
  },
  TLP_AMBER: {
    NL: 'Alleen binnen uw organisatie en voor de diensten waarvoor zij werkt, voor wie het nodig heeft.',
    FR: 'Uniquement au sein de votre organisation et des services pour lesquels elle travaille, pour qui en a besoin.',
    DE: 'Nur innerhalb Ihrer Organisation und der Stellen, für die sie arbeitet, für Personen, die es benötigen.',
    EN: 'Only within your organisation and the services for which it works, for persons who need it.',
  },
  TLP_GREEN: {
    NL: 'Binnen de eigen gemeenschap, niet in het openbaar.',
    FR: 'Au sein de la communauté concernée, pas en public.',
    DE: 'Innerhalb der eigenen Gemeinschaft, nicht öffentlich.',
    EN: 'Within the own community, not in public.',
  },
  TLP_CLEAR: {
    NL: 'Mag zonder beperking worden doorgegeven.',
    FR: 'Peut être transmis sans restriction.',
    DE: 'Darf ohne Einschränkung weitergegeben werden.',
    EN: 'May be passed on without restriction.',
  },
};
