// Words for the codes of notices. Short labels, for screens and lists. Origin: written for this project, in plain
// official language. Checked 2026-11-22. Coverage: every code, in Dutch, French, German and English. Left out: nothing.
import type {
  ContactChannel,
  ContactKind,
  ContactSource,
  ContactStanding,
  ContactStatus,
  ContactWarning,
  NoticeAddressee,
} from '../../notices/abuse-contact.js';
import type { BounceClass, BounceReason } from '../../notices/bounces/bounce-class.js';
import type { OverrideScope } from '../../notices/contact-override.js';
import type { NoticeElement } from '../../notices/notice-elements.js';
import type { NoticeStep } from '../../notices/notice-times.js';
import type { NoticeStatus, TakenOutReason } from '../../notices/notice-life.js';
import type { AnswerReason, ProviderAnswer } from '../../notices/provider-answer.js';
import type { NoticeRequest } from '../../notices/notice.js';
import type { FlaggerField } from '../../notices/trusted-flagger.js';
import type { Words } from '../../wording.js';

/** Labels of `NoticeElement`. @internal */
export const noticeElementLabels: Words<NoticeElement> = {
  EXPLANATION: {
    NL: 'Waarom de inhoud strafbaar is',
    FR: 'Pourquoi le contenu est illicite',
    DE: 'Warum der Inhalt strafbar ist',
    EN: 'Why the content is illegal',
  },
  LEGAL_BASIS: {
    NL: 'Rechtsgrond met versie',
    FR: 'Base légale et version',
    DE: 'Rechtsgrundlage mit Fassung',
    EN: 'Legal basis with its version',
  },
  EXACT_LOCATION: {
    NL: 'Exacte vindplaats',
    FR: 'Emplacement exact',
    DE: 'Genauer Speicherort',
    EN: 'Exact location',
  },
  OBSERVATION_TIME: {
    NL: 'Tijdstip van de vaststelling',
    FR: 'Moment de la constatation',
    DE: 'Zeitpunkt der Feststellung',
    EN: 'Time of the observation',
  },
  GOOD_FAITH: {
    NL: 'Verklaring van goede trouw',
    FR: 'Déclaration de bonne foi',
    DE: 'Erklärung des guten Glaubens',
    EN: 'Statement of good faith',
  },
  REQUEST: { NL: 'Verzoek', FR: 'Demande', DE: 'Ersuchen', EN: 'Request' },
  REFERENCES: { NL: 'Referenties', FR: 'Références', DE: 'Aktenzeichen', EN: 'References' },
  HOTLINE_CONTACT: {
    NL: 'Contact van het meldpunt',
    FR: 'Contact de la hotline',
    DE: 'Kontakt der Meldestelle',
    EN: 'Contact of the hotline',
  },
  ANSWER_LINK: {
    NL: 'Link om te antwoorden',
    FR: 'Lien pour répondre',
    DE: 'Link für die Antwort',
    EN: 'Link for the answer',
  },
  CLEARANCE: {
    NL: 'Referentie van de vrijgave',
    FR: 'Référence de l’autorisation',
    DE: 'Aktenzeichen der Freigabe',
    EN: 'Reference of the clearance',
  },
};

/** Labels of `FlaggerField`. @internal */
export const flaggerFieldLabels: Words<FlaggerField> = {
  PROTECTION_OF_MINORS: {
    NL: 'Bescherming van minderjarigen',
    FR: 'Protection des mineurs',
    DE: 'Schutz Minderjähriger',
    EN: 'Protection of minors',
  },
  CYBER_VIOLENCE: { NL: 'Cybergeweld', FR: 'Cyberviolence', DE: 'Cybergewalt', EN: 'Cyber violence' },
  NON_CONSENSUAL_BEHAVIOUR: {
    NL: 'Handelen zonder toestemming',
    FR: 'Comportement non consenti',
    DE: 'Nicht einvernehmliches Verhalten',
    EN: 'Non-consensual behaviour',
  },
  SEXUALISED_CONTENT: {
    NL: 'Pornografie of geseksualiseerde inhoud',
    FR: 'Pornographie ou contenu à caractère sexuel',
    DE: 'Pornografie oder sexualisierte Inhalte',
    EN: 'Pornography or sexualised content',
  },
};

/** Labels of `NoticeRequest`. @internal */
export const noticeRequestLabels: Words<NoticeRequest> = {
  REMOVE_OR_DISABLE: {
    NL: 'Verwijder de inhoud of maak hem ontoegankelijk',
    FR: 'Retirez le contenu ou rendez-le inaccessible',
    DE: 'Entfernen Sie den Inhalt oder sperren Sie den Zugang',
    EN: 'Remove the content or disable access to it',
  },
  PRESERVE_EVIDENCE: {
    NL: 'Bewaar het bewijsmateriaal',
    FR: 'Conservez les éléments de preuve',
    DE: 'Bewahren Sie die Beweismittel auf',
    EN: 'Preserve the evidence',
  },
};

/** Labels of `ContactKind`. @internal */
export const contactKindLabels: Words<ContactKind> = {
  NETWORK: { NL: 'Netwerkhouder', FR: 'Titulaire du réseau', DE: 'Netzinhaber', EN: 'Network holder' },
  REGISTRAR: {
    NL: 'Registrar van de domeinnaam',
    FR: 'Bureau d’enregistrement du nom',
    DE: 'Registrar des Domainnamens',
    EN: 'Registrar of the domain name',
  },
  OPERATOR: {
    NL: 'Beheerder van de site',
    FR: 'Exploitant du site',
    DE: 'Betreiber der Website',
    EN: 'Operator of the site',
  },
};

/** Labels of `ContactStatus`. @internal */
export const contactStatusLabels: Words<ContactStatus> = {
  PROPOSED: { NL: 'Voorgesteld', FR: 'Proposé', DE: 'Vorgeschlagen', EN: 'Proposed' },
  APPROVED: { NL: 'Goedgekeurd', FR: 'Approuvé', DE: 'Genehmigt', EN: 'Approved' },
  REJECTED: { NL: 'Afgewezen', FR: 'Rejeté', DE: 'Abgelehnt', EN: 'Rejected' },
};

/** Labels of `ContactSource`. @internal */
export const contactSourceLabels: Words<ContactSource> = {
  RDAP_NETWORK: {
    NL: 'Register van het netwerk (RDAP)',
    FR: 'Registre du réseau (RDAP)',
    DE: 'Register des Netzes (RDAP)',
    EN: 'Registry of the network (RDAP)',
  },
  RDAP_UPSTREAM: {
    NL: 'Register van het bovenliggende netwerk (RDAP)',
    FR: 'Registre du réseau supérieur (RDAP)',
    DE: 'Register des übergeordneten Netzes (RDAP)',
    EN: 'Registry of the parent network (RDAP)',
  },
  RDAP_AUTNUM: {
    NL: 'Register van het autonome systeem (RDAP)',
    FR: 'Registre du système autonome (RDAP)',
    DE: 'Register des autonomen Systems (RDAP)',
    EN: 'Registry of the autonomous system (RDAP)',
  },
  RDAP_DOMAIN: {
    NL: 'Register van de domeinnaam (RDAP)',
    FR: 'Registre du nom de domaine (RDAP)',
    DE: 'Register des Domainnamens (RDAP)',
    EN: 'Registry of the domain name (RDAP)',
  },
  BY_HAND: {
    NL: 'Door een medewerker ingevoerd',
    FR: 'Saisi par un membre de l’équipe',
    DE: 'Vom Team eingetragen',
    EN: 'Entered by a member of staff',
  },
};

/** Labels of `NoticeAddressee`. @internal */
export const noticeAddresseeLabels: Words<NoticeAddressee> = {
  PROVIDER: { NL: 'Hostingprovider', FR: 'Hébergeur', DE: 'Hosting-Anbieter', EN: 'Hosting provider' },
  UPSTREAM: {
    NL: 'Bovenliggend netwerk',
    FR: 'Réseau supérieur',
    DE: 'Übergeordnetes Netz',
    EN: 'Upstream network',
  },
  REGISTRAR: { NL: 'Registrar', FR: 'Bureau d’enregistrement', DE: 'Registrar', EN: 'Registrar' },
};

/** Labels of `OverrideScope`. @internal */
export const overrideScopeLabels: Words<OverrideScope> = {
  HOSTNAME: { NL: 'Domeinnaam', FR: 'Nom de domaine', DE: 'Domainname', EN: 'Domain name' },
  NETWORK: { NL: 'Netwerk', FR: 'Réseau', DE: 'Netz', EN: 'Network' },
  ASN: { NL: 'Autonoom systeem', FR: 'Système autonome', DE: 'Autonomes System', EN: 'Autonomous system' },
};

/** Labels of `NoticeStep`. @internal */
export const noticeStepLabels: Words<NoticeStep> = {
  REPEAT: { NL: 'Herhalen', FR: 'Répéter', DE: 'Wiederholen', EN: 'Repeat' },
  ESCALATE: { NL: 'Escaleren', FR: 'Saisir l’échelon supérieur', DE: 'Eskalieren', EN: 'Escalate' },
  HAND_TO_PERSON: {
    NL: 'Aan een medewerker voorleggen',
    FR: 'Soumettre à un membre de l’équipe',
    DE: 'Dem Team vorlegen',
    EN: 'Refer to a member of staff',
  },
};

/** Labels of `NoticeStatus`. @internal */
export const noticeStatusLabels: Words<NoticeStatus> = {
  SENDING: { NL: 'Wordt verzonden', FR: 'En cours d’envoi', DE: 'Wird gesendet', EN: 'Being sent' },
  COLLECTING: { NL: 'In opbouw', FR: 'En préparation', DE: 'In Sammlung', EN: 'Being collected' },
  SENT: { NL: 'Verzonden', FR: 'Envoyée', DE: 'Gesendet', EN: 'Sent' },
  ANSWERED: { NL: 'Beantwoord', FR: 'Réponse reçue', DE: 'Beantwortet', EN: 'Answered' },
  UNANSWERED: {
    NL: 'Zonder antwoord beëindigd',
    FR: 'Terminée sans réponse',
    DE: 'Ohne Antwort beendet',
    EN: 'Ended without an answer',
  },
  FAILED: { NL: 'Mislukt', FR: 'Échouée', DE: 'Fehlgeschlagen', EN: 'Failed' },
  EMPTY: {
    NL: 'Zonder adressen vervallen',
    FR: 'Sans adresse, abandonnée',
    DE: 'Ohne Adressen entfallen',
    EN: 'Dropped without addresses',
  },
};

/** Labels of `TakenOutReason`. @internal */
export const takenOutReasonLabels: Words<TakenOutReason> = {
  HOST_NOT_CHECKED: {
    NL: 'Hosting niet na te gaan',
    FR: 'Hébergement invérifiable',
    DE: 'Hosting nicht prüfbar',
    EN: 'Hosting could not be checked',
  },
  CONTACT_NOT_USABLE: {
    NL: 'Contact niet bruikbaar',
    FR: 'Contact inutilisable',
    DE: 'Kontakt nicht verwendbar',
    EN: 'Contact cannot be used',
  },
  NOT_READY: {
    NL: 'Mag nog niet of niet meer worden verzonden',
    FR: 'Ne peut pas, ou plus, être envoyée',
    DE: 'Darf nicht oder nicht mehr versandt werden',
    EN: 'May not, or may no longer, be sent',
  },
  HOST_CHANGED: {
    NL: 'Elders gehost',
    FR: 'Hébergé ailleurs',
    DE: 'Anderswo gehostet',
    EN: 'Hosted elsewhere',
  },
  INCOMPLETE: { NL: 'Onvolledig', FR: 'Incomplète', DE: 'Unvollständig', EN: 'Incomplete' },
  CONTENT_GONE: {
    NL: 'Inhoud verdwenen',
    FR: 'Contenu disparu',
    DE: 'Inhalt verschwunden',
    EN: 'Content gone',
  },
};

/** Labels of `ProviderAnswer`. @internal */
export const providerAnswerLabels: Words<ProviderAnswer> = {
  ACKNOWLEDGED: {
    NL: 'Ontvangen, in behandeling',
    FR: 'Reçue, en cours de traitement',
    DE: 'Erhalten, in Bearbeitung',
    EN: 'Received, being handled',
  },
  REMOVED: {
    NL: 'Verwijderd of ontoegankelijk gemaakt',
    FR: 'Retiré ou rendu inaccessible',
    DE: 'Entfernt oder gesperrt',
    EN: 'Removed or access disabled',
  },
  PRESERVED: {
    NL: 'Bewijsmateriaal bewaard',
    FR: 'Éléments de preuve conservés',
    DE: 'Beweismittel gesichert',
    EN: 'Evidence preserved',
  },
  NOT_OURS: {
    NL: 'Niet bij ons gehost',
    FR: 'Pas hébergé chez nous',
    DE: 'Nicht bei uns gehostet',
    EN: 'Not hosted by us',
  },
  DISPUTED: {
    NL: 'Wij betwisten de kennisgeving',
    FR: 'Nous contestons la notification',
    DE: 'Wir widersprechen der DSA-Meldung',
    EN: 'We dispute the notice',
  },
};

/** Labels of `AnswerReason`. @internal */
export const answerReasonLabels: Words<AnswerReason> = {
  NOT_IN_OUR_NETWORK: {
    NL: 'Het IP-adres is niet van ons',
    FR: 'L’adresse IP n’est pas à nous',
    DE: 'Die IP-Adresse gehört nicht uns',
    EN: 'The IP address is not ours',
  },
  NO_LONGER_WITH_US: {
    NL: 'De klant is vertrokken',
    FR: 'Le client est parti',
    DE: 'Der Kunde ist nicht mehr bei uns',
    EN: 'The customer has left',
  },
  PASSED_ON_TO_CUSTOMER: {
    NL: 'Doorgegeven aan onze klant',
    FR: 'Transmise à notre client',
    DE: 'An unseren Kunden weitergegeben',
    EN: 'Passed on to our customer',
  },
  NOTHING_AT_ADDRESS: {
    NL: 'Op dit adres staat niets',
    FR: 'Rien à cette adresse',
    DE: 'Unter dieser Adresse ist nichts',
    EN: 'There is nothing at this address',
  },
  NOT_ILLEGAL_FOR_US: {
    NL: 'Volgens ons niet illegaal',
    FR: 'Non illicite selon nous',
    DE: 'Nach unserer Ansicht nicht rechtswidrig',
    EN: 'Not illegal in our view',
  },
  ORDER_REQUIRED: {
    NL: 'Wij eisen een rechterlijk bevel',
    FR: 'Nous exigeons une décision de justice',
    DE: 'Wir verlangen eine gerichtliche Anordnung',
    EN: 'We require a court order',
  },
  OTHER_REASON: { NL: 'Andere reden', FR: 'Autre motif', DE: 'Anderer Grund', EN: 'Other reason' },
};

/** Labels of `BounceClass`. @internal */
export const bounceClassLabels: Words<BounceClass> = {
  RECIPIENT_UNKNOWN: {
    NL: 'Adres bestaat niet',
    FR: 'Adresse inexistante',
    DE: 'Adresse existiert nicht',
    EN: 'Address does not exist',
  },
  MEMBER_FAILED: {
    NL: 'Een ander adres faalde',
    FR: 'Une autre adresse a échoué',
    DE: 'Eine andere Adresse schlug fehl',
    EN: 'Another address failed',
  },
  OWN_MAIL_REFUSED: {
    NL: 'Onze e-mail geweigerd',
    FR: 'Notre courriel refusé',
    DE: 'Unsere E-Mail abgelehnt',
    EN: 'Our mail refused',
  },
  MAILBOX_FULL: { NL: 'Mailbox vol', FR: 'Boîte pleine', DE: 'Postfach voll', EN: 'Mailbox full' },
  DELAYED: { NL: 'Vertraagd', FR: 'Retardé', DE: 'Verzögert', EN: 'Delayed' },
  RECIPIENT_UNREACHABLE: {
    NL: 'Ontvanger onbereikbaar',
    FR: 'Destinataire injoignable',
    DE: 'Empfänger nicht erreichbar',
    EN: 'Recipient unreachable',
  },
  NOT_DELIVERED: { NL: 'Niet bezorgd', FR: 'Non remis', DE: 'Nicht zugestellt', EN: 'Not delivered' },
  DELIVERED: { NL: 'Bezorgd', FR: 'Remis', DE: 'Zugestellt', EN: 'Delivered' },
  OUT_OF_OFFICE: {
    NL: 'Afwezigheidsbericht',
    FR: 'Message d’absence',
    DE: 'Abwesenheitsnotiz',
    EN: 'Out of office',
  },
  RECEIPT: {
    NL: 'Automatische ontvangstbevestiging',
    FR: 'Accusé de réception automatique',
    DE: 'Automatische Empfangsbestätigung',
    EN: 'Automatic receipt',
  },
  FORM_NEEDED: {
    NL: 'Verwijst naar een formulier',
    FR: 'Renvoie à un formulaire',
    DE: 'Verweist auf ein Formular',
    EN: 'Asks for a form',
  },
  CHALLENGE: {
    NL: 'Vraagt om bevestiging',
    FR: 'Demande une confirmation',
    DE: 'Verlangt eine Bestätigung',
    EN: 'Asks for a confirmation',
  },
  COMPLAINT: {
    NL: 'Klacht over onze e-mail',
    FR: 'Plainte sur notre courriel',
    DE: 'Beschwerde über unsere E-Mail',
    EN: 'Complaint about our mail',
  },
  NOT_UNDERSTOOD: { NL: 'Niet begrepen', FR: 'Non compris', DE: 'Nicht verstanden', EN: 'Not understood' },
};

/** Labels of `BounceReason`. @internal */
export const bounceReasonLabels: Words<BounceReason> = {
  FEEDBACK_REPORT: {
    NL: 'Klachtrapport',
    FR: 'Rapport de plainte',
    DE: 'Beschwerdebericht',
    EN: 'Feedback report',
  },
  ACTION: {
    NL: 'Staat in het rapport',
    FR: 'Indiqué dans le rapport',
    DE: 'Steht im Bericht',
    EN: 'Stated in the report',
  },
  STATUS: { NL: 'Statuscode', FR: 'Code d’état', DE: 'Statuscode', EN: 'Status code' },
  PARTLY_DELIVERED: {
    NL: 'Deels bezorgd',
    FR: 'Remis en partie',
    DE: 'Teilweise zugestellt',
    EN: 'Partly delivered',
  },
  OTHER_RECIPIENT: {
    NL: 'Gaat over een ander adres',
    FR: 'Concerne une autre adresse',
    DE: 'Betrifft eine andere Adresse',
    EN: 'About another address',
  },
  FAILED_WITHOUT_REASON: {
    NL: 'Mislukt zonder reden',
    FR: 'Échec sans motif',
    DE: 'Fehlgeschlagen ohne Grund',
    EN: 'Failed without a reason',
  },
  NO_RULE: {
    NL: 'Geen regel past',
    FR: 'Aucune règle ne convient',
    DE: 'Keine Regel passt',
    EN: 'No rule fits',
  },
  DELIVERY_PROGRAM: {
    NL: 'Programma achter de mailbox faalde',
    FR: 'Programme derrière la boîte en échec',
    DE: 'Programm hinter dem Postfach schlug fehl',
    EN: 'Program behind the mailbox failed',
  },
  GREYLISTED: { NL: 'Greylisting', FR: 'Liste grise', DE: 'Greylisting', EN: 'Greylisted' },
  RECIPIENT_RATE: {
    NL: 'Ontvanger krijgt te veel e-mail',
    FR: 'Trop de courriels pour le destinataire',
    DE: 'Empfänger erhält zu viele E-Mails',
    EN: 'Recipient gets too much mail',
  },
  OWN_QUOTA: {
    NL: 'Ons verzendquotum is op',
    FR: 'Notre quota d’envoi est épuisé',
    DE: 'Unser Versandkontingent ist erschöpft',
    EN: 'Our sending quota is used up',
  },
  MAILBOX_FULL: { NL: 'Mailbox vol', FR: 'Boîte pleine', DE: 'Postfach voll', EN: 'Mailbox full' },
  READER_FILTER: {
    NL: 'Filter van de ontvanger',
    FR: 'Filtre du destinataire',
    DE: 'Filter des Empfängers',
    EN: 'Filter of the recipient',
  },
  EDGE_BLOCKING: {
    NL: 'Adres niet in de adreslijst',
    FR: 'Adresse absente de l’annuaire',
    DE: 'Adresse nicht im Verzeichnis',
    EN: 'Address not in the directory',
  },
  GROUP_POSTING: {
    NL: 'Groep neemt geen berichten van buiten aan',
    FR: 'Groupe fermé aux messages externes',
    DE: 'Gruppe nimmt nichts von außen an',
    EN: 'Group takes no mail from outside',
  },
  SENDER_AUTHENTICATION: {
    NL: 'SPF, DKIM of DMARC faalde',
    FR: 'Échec de SPF, DKIM ou DMARC',
    DE: 'SPF, DKIM oder DMARC fehlgeschlagen',
    EN: 'SPF, DKIM or DMARC failed',
  },
  REVERSE_NAME: {
    NL: 'Omgekeerde naam of HELO klopt niet',
    FR: 'Nom inverse ou HELO incorrect',
    DE: 'Reverse-Name oder HELO stimmt nicht',
    EN: 'Reverse name or HELO is wrong',
  },
  NO_ROUTER: {
    NL: 'Geen route naar het adres',
    FR: 'Aucune route vers l’adresse',
    DE: 'Kein Weg zur Adresse',
    EN: 'No route to the address',
  },
  BLOCKED_ADDRESS: {
    NL: 'Ons IP-adres is geblokkeerd',
    FR: 'Notre adresse IP est bloquée',
    DE: 'Unsere IP-Adresse ist gesperrt',
    EN: 'Our IP address is blocked',
  },
  SPAM_VERDICT: {
    NL: 'Als spam beoordeeld',
    FR: 'Jugé indésirable',
    DE: 'Als Spam eingestuft',
    EN: 'Judged as spam',
  },
  VIRUS_VERDICT: {
    NL: 'Als gevaarlijk beoordeeld',
    FR: 'Jugé dangereux',
    DE: 'Als gefährlich eingestuft',
    EN: 'Judged as dangerous',
  },
  SENDER_REFUSED: {
    NL: 'Afzender geweigerd',
    FR: 'Expéditeur refusé',
    DE: 'Absender abgelehnt',
    EN: 'Sender refused',
  },
  RATE_OR_CONNECTIONS: {
    NL: 'Te veel berichten of verbindingen',
    FR: 'Trop de messages ou de connexions',
    DE: 'Zu viele Nachrichten oder Verbindungen',
    EN: 'Too many messages or connections',
  },
  POLICY: {
    NL: 'Beleid van de ontvanger',
    FR: 'Politique du destinataire',
    DE: 'Richtlinie des Empfängers',
    EN: 'Policy of the recipient',
  },
  ACCOUNT_PAUSED_FOR_NOW: {
    NL: 'Account tijdelijk geblokkeerd',
    FR: 'Compte bloqué temporairement',
    DE: 'Konto vorübergehend gesperrt',
    EN: 'Account locked for now',
  },
  ACCOUNT_PAUSED: {
    NL: 'Account uitgeschakeld',
    FR: 'Compte désactivé',
    DE: 'Konto deaktiviert',
    EN: 'Account disabled',
  },
  TOO_LARGE: {
    NL: 'Bericht te groot',
    FR: 'Message trop grand',
    DE: 'Nachricht zu groß',
    EN: 'Message too large',
  },
  EXPIRED: { NL: 'Tijd verstreken', FR: 'Délai expiré', DE: 'Zeit abgelaufen', EN: 'Time expired' },
  NO_SUCH_MAILBOX: {
    NL: 'Mailbox bestaat niet',
    FR: 'Boîte inexistante',
    DE: 'Postfach existiert nicht',
    EN: 'No such mailbox',
  },
  NO_SUCH_DOMAIN: {
    NL: 'Domein bestaat niet',
    FR: 'Domaine inexistant',
    DE: 'Domain existiert nicht',
    EN: 'No such domain',
  },
  UNREACHABLE: {
    NL: 'Server onbereikbaar',
    FR: 'Serveur injoignable',
    DE: 'Server nicht erreichbar',
    EN: 'Server unreachable',
  },
  CONFIRM_SENDER: {
    NL: 'Afzender moet bevestigen',
    FR: 'L’expéditeur doit confirmer',
    DE: 'Absender muss bestätigen',
    EN: 'Sender must confirm',
  },
  USE_OUR_FORM: {
    NL: 'Formulier gevraagd',
    FR: 'Formulaire demandé',
    DE: 'Formular verlangt',
    EN: 'Form asked for',
  },
  ABSENT: { NL: 'Afwezig', FR: 'Absent', DE: 'Abwesend', EN: 'Absent' },
  TICKET_OPENED: { NL: 'Ticket geopend', FR: 'Ticket ouvert', DE: 'Ticket eröffnet', EN: 'Ticket opened' },
};

/** Labels of `ContactChannel`. @internal */
export const contactChannelLabels: Words<ContactChannel> = {
  MAIL: { NL: 'E-mail', FR: 'Courriel', DE: 'E-Mail', EN: 'Mail' },
  FORM: { NL: 'Webformulier', FR: 'Formulaire en ligne', DE: 'Webformular', EN: 'Web form' },
};

/** Labels of `ContactStanding`. @internal */
export const contactStandingLabels: Words<ContactStanding> = {
  ABUSE_ROLE: {
    NL: 'Misbruikcontact in het register',
    FR: 'Contact « abus » du registre',
    DE: 'Abuse-Kontakt im Register',
    EN: 'Abuse contact of the register',
  },
  REMARK: {
    NL: 'Genoemd in een opmerking',
    FR: 'Indiqué dans une remarque',
    DE: 'In einer Bemerkung genannt',
    EN: 'Named in a remark',
  },
  ABUSE_MAILBOX: {
    NL: 'Mailbox heet naar misbruik',
    FR: 'Boîte nommée d’après l’abus',
    DE: 'Postfach nach Missbrauch benannt',
    EN: 'Mailbox called after abuse',
  },
  WEAK: { NL: 'Ander contact', FR: 'Autre contact', DE: 'Anderer Kontakt', EN: 'Other contact' },
};

/** Labels of `ContactWarning`. @internal */
export const contactWarningLabels: Words<ContactWarning> = {
  NOT_FOR_ABUSE: {
    NL: 'Niet voor misbruik aangewezen',
    FR: 'Pas désigné pour les abus',
    DE: 'Nicht für Missbrauch genannt',
    EN: 'Not named for abuse',
  },
  REGISTRY: {
    NL: 'Adres van het register zelf',
    FR: 'Adresse du registre lui-même',
    DE: 'Adresse des Registers selbst',
    EN: 'Address of the registry itself',
  },
  PERSON: {
    NL: 'Persoonlijk adres',
    FR: 'Adresse d’une personne',
    DE: 'Adresse einer Person',
    EN: 'Address of a person',
  },
  OTHER_CANDIDATE: {
    NL: 'Er is nog een kandidaat',
    FR: 'Il y a un autre candidat',
    DE: 'Es gibt noch einen Kandidaten',
    EN: 'There is another candidate',
  },
};
