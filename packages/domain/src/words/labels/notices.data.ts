// Words for the codes of notices. Short labels, for screens and lists.
// Origin: written for this project, in plain official language. Checked 2026-11-22.
// Coverage: every code, in Dutch, French, German and English. Left out: nothing.
import type {
  ContactKind,
  ContactSource,
  ContactStatus,
  NoticeAddressee,
} from '../../notices/abuse-contact.js';
import type { OverrideScope } from '../../notices/contact-override.js';
import type { NoticeElement } from '../../notices/notice-elements.js';
import type { NoticeStep } from '../../notices/notice-times.js';
import type { NoticeStatus, TakenOutReason } from '../../notices/notice-life.js';
import type { AnswerReason, ProviderAnswer } from '../../notices/provider-answer.js';
import type { NoticeRequest } from '../../notices/notice.js';
import type { FlaggerField } from '../../notices/trusted-flagger.js';
import type { Words } from '../wording.js';

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
