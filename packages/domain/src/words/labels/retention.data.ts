// Words for the codes of retention. Short labels, for screens and lists. Origin: written for this project, in plain
// official language. Checked 2026-11-29. Coverage: every code, in Dutch, French, German and English. Left out: nothing.
import type { LegalHoldReason } from '../../retention/legal-hold.js';
import type { KeptBecause } from '../../retention/may-erase.js';
import type { DataClass } from '../../retention/retention-policy.js';
import type { Words } from '../../wording.js';

/** Labels of `DataClass`. @internal */
export const dataClassLabels: Words<DataClass> = {
  REPORTER_CONTACT: {
    NL: 'Contactgegevens van melders',
    FR: 'Coordonnées des auteurs de signalement',
    DE: 'Kontaktdaten der Meldenden',
    EN: 'Contact details of reporters',
  },
  SITE_ACCESS: {
    NL: 'Logins van melders',
    FR: 'Identifiants de connexion reçus',
    DE: 'Erhaltene Zugangsdaten',
    EN: 'Logins given by reporters',
  },
  REPORT_TEXT: {
    NL: 'Teksten van melders',
    FR: 'Textes des auteurs de signalement',
    DE: 'Texte der Meldenden',
    EN: 'Texts of reporters',
  },
  POLICE_TEXT: {
    NL: 'Teksten van en aan de politie',
    FR: 'Textes de la police et à la police',
    DE: 'Texte von der Polizei und an sie',
    EN: 'Texts from and to police',
  },
  COMMENT: {
    NL: 'Opmerkingen van medewerkers',
    FR: 'Commentaires du personnel',
    DE: 'Kommentare des Personals',
    EN: 'Comments of staff',
  },
  ADDRESS: { NL: 'Adressen', FR: 'Adresses', DE: 'Adressen', EN: 'Addresses' },
  ASSESSMENT: { NL: 'Beoordelingen', FR: 'Évaluations', DE: 'Beurteilungen', EN: 'Assessments' },
  REFERRAL: { NL: 'Doorverwijzingen', FR: 'Transmissions', DE: 'Weiterleitungen', EN: 'Referrals' },
  OUTBOX: {
    NL: 'Uitgaande berichten',
    FR: 'Messages sortants',
    DE: 'Ausgehende Nachrichten',
    EN: 'Outgoing messages',
  },
  WORK_ITEM: { NL: 'Taken', FR: 'Tâches', DE: 'Aufgaben', EN: 'Work items' },
  AUDIT: { NL: 'Logboek', FR: 'Journal d’audit', DE: 'Prüfprotokoll', EN: 'Audit trail' },
};

/** Labels of `KeptBecause`. @internal */
export const keptBecauseLabels: Words<KeptBecause> = {
  POLICY: {
    NL: 'Volgens het bewaarbeleid',
    FR: 'Selon les règles de conservation',
    DE: 'Nach den Aufbewahrungsregeln',
    EN: 'By the retention policy',
  },
  LEGAL_HOLD: { NL: 'Bewaarbevel', FR: 'Conservation ordonnée', DE: 'Aufbewahrungssperre', EN: 'Legal hold' },
  CASE_OPEN: {
    NL: 'Dossier niet afgesloten',
    FR: 'Dossier non clôturé',
    DE: 'Fall nicht abgeschlossen',
    EN: 'Case not closed',
  },
  NOT_YET: {
    NL: 'Termijn niet verstreken',
    FR: 'Délai non écoulé',
    DE: 'Frist nicht abgelaufen',
    EN: 'Time not passed',
  },
};

/** Labels of `LegalHoldReason`. @internal */
export const legalHoldReasonLabels: Words<LegalHoldReason> = {
  POLICE_INVESTIGATION: {
    NL: 'Politieonderzoek',
    FR: 'Enquête de police',
    DE: 'Polizeiliche Ermittlung',
    EN: 'Police investigation',
  },
  COURT_ORDER: {
    NL: 'Rechterlijk bevel',
    FR: 'Ordre judiciaire',
    DE: 'Richterliche Anordnung',
    EN: 'Order of a court',
  },
  COMPLAINT: {
    NL: 'Klacht of geschil',
    FR: 'Plainte ou litige',
    DE: 'Beschwerde oder Streit',
    EN: 'Complaint or dispute',
  },
  RIGHTS_OF_REPORTER: {
    NL: 'Verzoek van de melder',
    FR: 'Demande de l’auteur du signalement',
    DE: 'Ersuchen der meldenden Person',
    EN: 'Request of the reporter',
  },
};
