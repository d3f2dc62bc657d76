// Words for the codes of access. Short labels, for screens and lists. Origin: written for this project, in plain
// official language. Checked 2026-11-22. Coverage: every code, in Dutch, French, German and English. Left out: nothing.
import type { Role } from '../../access/role.js';
import type { Language } from '../../language.js';
import type { Permission } from '../../access/permission.js';
import type { ReleaseDecision, ReleaseKind, ReleaseReason, ReleaseState } from '../../access/release.js';
import type { VettingState } from '../../access/vetting.js';
import type { Words } from '../../wording.js';

/** Labels of `Role`. @internal */
export const roleLabels: Words<Role> = {
  ANALYST: { NL: 'Analist', FR: 'Analyste', DE: 'Analyst', EN: 'Analyst' },
  SUPERVISOR: { NL: 'Supervisor', FR: 'Superviseur', DE: 'Leitung', EN: 'Supervisor' },
  LIAISON: {
    NL: 'Verbindingspersoon van de politie',
    FR: 'Officier de liaison de la police',
    DE: 'Verbindungsperson der Polizei',
    EN: 'Police liaison',
  },
  AUDITOR: { NL: 'Auditor', FR: 'Auditeur', DE: 'Prüfer', EN: 'Auditor' },
  ADMINISTRATOR: { NL: 'Beheerder', FR: 'Administrateur', DE: 'Administrator', EN: 'Administrator' },
  WELFARE: { NL: 'Welzijn', FR: 'Bien-être', DE: 'Wohlbefinden', EN: 'Welfare' },
  INTEGRATOR: {
    NL: 'Aangesloten systeem',
    FR: 'Système connecté',
    DE: 'Angebundenes System',
    EN: 'Integrator',
  },
};

/** Labels of `Language`. @internal */
export const languageLabels: Words<Language> = {
  NL: { NL: 'Nederlands', FR: 'Néerlandais', DE: 'Niederländisch', EN: 'Dutch' },
  FR: { NL: 'Frans', FR: 'Français', DE: 'Französisch', EN: 'French' },
  DE: { NL: 'Duits', FR: 'Allemand', DE: 'Deutsch', EN: 'German' },
  EN: { NL: 'Engels', FR: 'Anglais', DE: 'Englisch', EN: 'English' },
};

/** Labels of `VettingState`. @internal */
export const vettingStateLabels: Words<VettingState> = {
  VALID: {
    NL: 'Screening geldig',
    FR: 'Vérification valable',
    DE: 'Überprüfung gültig',
    EN: 'Vetting valid',
  },
  NOT_RECORDED: {
    NL: 'Geen screening vastgelegd',
    FR: 'Aucune vérification enregistrée',
    DE: 'Keine Überprüfung erfasst',
    EN: 'No vetting recorded',
  },
  NOT_YET_VALID: {
    NL: 'Screening nog niet geldig',
    FR: 'Vérification pas encore valable',
    DE: 'Überprüfung noch nicht gültig',
    EN: 'Vetting not valid yet',
  },
  LAPSED: {
    NL: 'Screening verlopen',
    FR: 'Vérification expirée',
    DE: 'Überprüfung abgelaufen',
    EN: 'Vetting expired',
  },
};

/** Labels of `ReleaseKind`. @internal */
export const releaseKindLabels: Words<ReleaseKind> = {
  CONTACT: {
    NL: 'Contactgegevens van de melder',
    FR: 'Coordonnées de l’auteur du signalement',
    DE: 'Kontaktdaten der meldenden Person',
    EN: 'Contact details of the reporter',
  },
  SITE_ACCESS: {
    NL: 'Login van de melder',
    FR: 'Identifiants de connexion donnés par l’auteur du signalement',
    DE: 'Zugangsdaten von der meldenden Person',
    EN: 'Login given by the reporter',
  },
};

/** Labels of `ReleaseReason`. @internal */
export const releaseReasonLabels: Words<ReleaseReason> = {
  CHILD_IN_DANGER: {
    NL: 'Kind in gevaar',
    FR: 'Enfant en danger',
    DE: 'Kind in Gefahr',
    EN: 'Child in danger',
  },
  POLICE_REQUEST: {
    NL: 'Op verzoek van politie of parket',
    FR: 'À la demande de la police ou du parquet',
    DE: 'Auf Ersuchen von Polizei oder Staatsanwaltschaft',
    EN: 'Requested by police or a magistrate',
  },
  QUESTION_TO_REPORTER: {
    NL: 'Vraag aan de melder',
    FR: 'Question à l’auteur du signalement',
    DE: 'Frage an die meldende Person',
    EN: 'Question to the reporter',
  },
  REPORTER_AWAITS_REPLY: {
    NL: 'Melder wacht op antwoord',
    FR: 'L’auteur du signalement attend une réponse',
    DE: 'Meldende Person wartet auf Antwort',
    EN: 'Reporter awaits a reply',
  },
  RIGHTS_OF_REPORTER: {
    NL: 'Rechten van de melder op zijn gegevens',
    FR: 'Droits de l’auteur du signalement sur ses données',
    DE: 'Datenschutzrechte der meldenden Person',
    EN: 'Data protection rights of the reporter',
  },
  CONTENT_BEHIND_LOGIN: {
    NL: 'Inhoud alleen zichtbaar na login',
    FR: 'Contenu visible seulement après connexion',
    DE: 'Inhalt nur nach Anmeldung sichtbar',
    EN: 'Content visible only after a login',
  },
};

/** Labels of `ReleaseState`. @internal */
export const releaseStateLabels: Words<ReleaseState> = {
  WAITING: {
    NL: 'Wacht op een tweede persoon',
    FR: 'En attente d’une seconde personne',
    DE: 'Wartet auf eine zweite Person',
    EN: 'Waits for a second person',
  },
  LAPSED: {
    NL: 'Vervallen zonder beslissing',
    FR: 'Expiré sans décision',
    DE: 'Ohne Entscheidung verfallen',
    EN: 'Expired without a decision',
  },
  REFUSED: { NL: 'Geweigerd', FR: 'Refusé', DE: 'Abgelehnt', EN: 'Refused' },
  OPEN: { NL: 'Vrijgegeven', FR: 'Communiqué', DE: 'Freigegeben', EN: 'Released' },
  ENDED: {
    NL: 'Vrijgave beëindigd',
    FR: 'Communication terminée',
    DE: 'Freigabe beendet',
    EN: 'Release ended',
  },
};

/** Labels of `ReleaseDecision`. @internal */
export const releaseDecisionLabels: Words<ReleaseDecision> = {
  RELEASE: { NL: 'Vrijgeven', FR: 'Communiquer', DE: 'Freigeben', EN: 'Release' },
  REFUSE: { NL: 'Weigeren', FR: 'Refuser', DE: 'Ablehnen', EN: 'Refuse' },
};

/** Labels of `Permission`. @internal */
export const permissionLabels: Words<Permission> = {
  CASE_LIST: {
    NL: 'Dossierlijst bekijken',
    FR: 'Consulter la liste des dossiers',
    DE: 'Fallliste einsehen',
    EN: 'List cases',
  },
  REPORT_IMPORT: {
    NL: 'Meldingen importeren',
    FR: 'Importer des signalements',
    DE: 'Meldungen importieren',
    EN: 'Import reports',
  },
  CASE_READ: { NL: 'Dossiers lezen', FR: 'Lire les dossiers', DE: 'Fälle lesen', EN: 'Read cases' },
  CASE_CLAIM: {
    NL: 'Dossiers opnemen',
    FR: 'Prendre des dossiers en charge',
    DE: 'Fälle übernehmen',
    EN: 'Claim cases',
  },
  CASE_TAKE_OVER: {
    NL: 'Dossiers van een collega overnemen',
    FR: 'Reprendre les dossiers d’un collègue',
    DE: 'Fälle anderer übernehmen',
    EN: 'Take cases over',
  },
  FLOOD_DISMISS: {
    NL: 'Een vloed van meldingen achteraan plaatsen',
    FR: 'Placer un afflux de signalements en fin de file',
    DE: 'Eine Flut von Meldungen zurückstellen',
    EN: 'Set a flood of reports aside',
  },
  CASE_ROUTE: {
    NL: 'Dossiers doorverwijzen',
    FR: 'Transmettre les dossiers',
    DE: 'Fälle weiterleiten',
    EN: 'Route cases',
  },
  CASE_CLOSE: {
    NL: 'Dossiers afsluiten',
    FR: 'Clôturer les dossiers',
    DE: 'Fälle abschließen',
    EN: 'Close cases',
  },
  CASE_REOPEN: {
    NL: 'Dossiers heropenen',
    FR: 'Rouvrir les dossiers',
    DE: 'Fälle wieder öffnen',
    EN: 'Reopen cases',
  },
  CONTENT_ITEM_ADD: {
    NL: 'Inhoud toevoegen',
    FR: 'Ajouter des contenus',
    DE: 'Inhalte hinzufügen',
    EN: 'Add content items',
  },
  HOSTING_RECORD: {
    NL: 'Hosting vastleggen',
    FR: 'Enregistrer l’hébergement',
    DE: 'Hosting erfassen',
    EN: 'Record hosting',
  },
  ASSESSMENT_RECORD: {
    NL: 'Beoordelingen vastleggen',
    FR: 'Enregistrer des évaluations',
    DE: 'Beurteilungen erfassen',
    EN: 'Record assessments',
  },
  ASSESSMENT_SETTLE: {
    NL: 'Meningsverschillen en juridische vragen beslechten',
    FR: 'Trancher les désaccords et les questions juridiques',
    DE: 'Uneinigkeit und Rechtsfragen entscheiden',
    EN: 'Settle disagreements and legal questions',
  },
  REACHABILITY_RECORD: {
    NL: 'Vaststellen of inhoud er nog staat',
    FR: 'Constater si le contenu est encore là',
    DE: 'Feststellen, ob Inhalt noch da ist',
    EN: 'Record whether content is still there',
  },
  REMOVAL_CONFIRM: {
    NL: 'Zonder opgenomen dossier vaststellen of inhoud er nog staat',
    FR: 'Constater sans prise en charge du dossier si le contenu est encore là',
    DE: 'Ohne Übernahme des Falls feststellen, ob Inhalt noch da ist',
    EN: 'Record without a claim whether content is still there',
  },
  REFERRAL_READ_ANY: {
    NL: 'Doorverwijzingen lezen',
    FR: 'Lire les transmissions',
    DE: 'Weiterleitungen lesen',
    EN: 'Read referrals',
  },
  REFERRAL_READ_POLICE: {
    NL: 'Doorverwijzingen aan de politie lezen',
    FR: 'Lire les transmissions à la police',
    DE: 'Weiterleitungen an die Polizei lesen',
    EN: 'Read referrals to police',
  },
  REFERRAL_ACKNOWLEDGE: {
    NL: 'Ontvangst bevestigen',
    FR: 'Confirmer la réception',
    DE: 'Empfang bestätigen',
    EN: 'Acknowledge referrals',
  },
  REFERRAL_COMPLETE_POLICE: {
    NL: 'Doorverwijzingen aan de politie voltooien',
    FR: 'Terminer les transmissions à la police',
    DE: 'Weiterleitungen an die Polizei erledigen',
    EN: 'Complete referrals to police',
  },
  REFERRAL_COMPLETE_OTHER: {
    NL: 'Andere doorverwijzingen voltooien',
    FR: 'Terminer les autres transmissions',
    DE: 'Andere Weiterleitungen erledigen',
    EN: 'Complete other referrals',
  },
  TAKEDOWN_HOLD: {
    NL: 'Een verwijdering tegenhouden',
    FR: 'Suspendre un retrait',
    DE: 'Eine Entfernung anhalten',
    EN: 'Hold a takedown',
  },
  TAKEDOWN_CLEAR: {
    NL: 'Een verwijdering vrijgeven',
    FR: 'Autoriser un retrait',
    DE: 'Eine Entfernung freigeben',
    EN: 'Clear a takedown',
  },
  DOSSIER_READ: {
    NL: 'Overdrachtsdossiers lezen',
    FR: 'Lire les dossiers de transmission',
    DE: 'Übergabedossiers lesen',
    EN: 'Read hand-over dossiers',
  },
  POLICE_FEED_READ: {
    NL: 'Berichten aan de politie volgen',
    FR: 'Suivre les messages à la police',
    DE: 'Nachrichten an die Polizei verfolgen',
    EN: 'Follow the police feed',
  },
  QUESTION_ASK: {
    NL: 'Vragen stellen aan de analisten',
    FR: 'Poser des questions aux analystes',
    DE: 'Den Analysten Fragen stellen',
    EN: 'Ask the analysts',
  },
  QUESTION_ANSWER: {
    NL: 'Vragen van de politie beantwoorden',
    FR: 'Répondre aux questions de la police',
    DE: 'Fragen der Polizei beantworten',
    EN: 'Answer questions from the police',
  },
  REPORTER_CONTACT_READ: {
    NL: 'Contactgegevens van melders lezen',
    FR: 'Lire les coordonnées des auteurs de signalement',
    DE: 'Kontaktdaten der Meldenden lesen',
    EN: 'Read reporters’ contact details',
  },
  SITE_ACCESS_READ: {
    NL: 'Vrijgegeven logins lezen',
    FR: 'Lire les identifiants de connexion communiqués',
    DE: 'Freigegebene Zugangsdaten lesen',
    EN: 'Read released logins',
  },
  RELEASE_DECIDE: {
    NL: 'Over de vrijgave van gegevens van melders beslissen',
    FR: 'Décider de la communication des données des auteurs de signalement',
    DE: 'Über die Freigabe von Daten der Meldenden entscheiden',
    EN: 'Decide on the release of reporters’ data',
  },
  CASE_COMMENT: {
    NL: 'Opmerkingen bij zaken lezen en schrijven',
    FR: 'Lire et écrire des commentaires sur les dossiers',
    DE: 'Kommentare zu Fällen lesen und schreiben',
    EN: 'Read and write comments on cases',
  },
  LEGAL_HOLD_MANAGE: {
    NL: 'Bewaarbevelen opleggen en opheffen',
    FR: 'Ordonner et lever des conservations',
    DE: 'Aufbewahrungssperren setzen und aufheben',
    EN: 'Place and lift legal holds',
  },
  STATISTICS_READ: {
    NL: 'Alle cijfers lezen',
    FR: 'Lire tous les chiffres',
    DE: 'Alle Zahlen lesen',
    EN: 'Read all figures',
  },
  STATISTICS_READ_SUPPRESSED: {
    NL: 'Jaarcijfers zonder kleine aantallen lezen',
    FR: 'Lire les chiffres annuels sans les petits nombres',
    DE: 'Jahreszahlen ohne kleine Anzahlen lesen',
    EN: 'Read yearly figures without small numbers',
  },
  LAW_REVIEW_READ: {
    NL: 'Beslissingen onder vroeger recht nakijken',
    FR: 'Revoir les décisions rendues sous l’ancien droit',
    DE: 'Entscheidungen nach früherem Recht überprüfen',
    EN: 'Review decisions under earlier law',
  },
  AUDIT_READ: {
    NL: 'Logboek lezen',
    FR: 'Lire le journal d’audit',
    DE: 'Prüfprotokoll lesen',
    EN: 'Read the audit trail',
  },
  WORK_ITEM_READ: {
    NL: 'Openstaande taken lezen',
    FR: 'Lire les tâches en attente',
    DE: 'Offene Aufgaben lesen',
    EN: 'Read open work items',
  },
  WORK_ITEM_SETTLE: {
    NL: 'Openstaande taken afhandelen',
    FR: 'Clôturer les tâches en attente',
    DE: 'Offene Aufgaben erledigen',
    EN: 'Settle open work items',
  },
  HAND_OVER_RETRY: {
    NL: 'Gestopte overdrachten opnieuw proberen',
    FR: 'Réessayer les transmissions arrêtées',
    DE: 'Eingestellte Übergaben erneut versuchen',
    EN: 'Retry stopped hand-overs',
  },
  SYSTEM_RUN: {
    NL: 'Het systeem draaiende houden',
    FR: 'Faire fonctionner le système',
    DE: 'Das System betreiben',
    EN: 'Run the system',
  },
  WEBHOOK_MANAGE: {
    NL: 'Webhooks van andere systemen beheren',
    FR: 'Gérer les webhooks d’autres systèmes',
    DE: 'Webhooks anderer Systeme verwalten',
    EN: 'Manage webhooks of other systems',
  },
  ACCOUNT_MANAGE: {
    NL: 'Accounts en screeningen beheren',
    FR: 'Gérer les comptes et les vérifications de sécurité',
    DE: 'Konten und Sicherheitsüberprüfungen verwalten',
    EN: 'Manage accounts and vetting',
  },
  EXPOSURE_READ: {
    NL: 'Belasting van de medewerkers raadplegen',
    FR: 'Consulter la charge des membres de l’équipe',
    DE: 'Belastung des Teams einsehen',
    EN: 'See the exposure of staff',
  },
  RULES_READ: {
    NL: 'Regels raadplegen',
    FR: 'Consulter les règles',
    DE: 'Regeln abfragen',
    EN: 'Consult the rules',
  },
  ABUSE_CONTACT_READ: {
    NL: 'Contacten van providers lezen',
    FR: 'Lire les contacts des hébergeurs',
    DE: 'Kontakte der Anbieter lesen',
    EN: 'Read provider contacts',
  },
  ABUSE_CONTACT_APPROVE: {
    NL: 'Contacten van providers goedkeuren',
    FR: 'Approuver les contacts des hébergeurs',
    DE: 'Kontakte der Anbieter genehmigen',
    EN: 'Approve provider contacts',
  },
  DIRECTORY_READ: {
    NL: 'Lijst van meldpunten raadplegen',
    FR: 'Consulter l’annuaire des hotlines',
    DE: 'Verzeichnis der Meldestellen abfragen',
    EN: 'Consult the directory',
  },
};
