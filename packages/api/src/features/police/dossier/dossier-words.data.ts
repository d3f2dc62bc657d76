// Words of the dossier for codes without words in the domain package. Written for this project, in plain official
// language, 2026-11-23; no outside source. Coverage: every code below, in Dutch, French, German and English. Left
// out: nothing.
import type { ClearanceState, Words } from '@meldpunt/domain';
import type { HoldReason } from '../../referrals/index.js';

/** The actions that a dossier contains. */
export type ChainAction =
  | 'CASE_OPENED'
  | 'CASE_REOPENED'
  | 'CONTENT_ITEM_ADDED'
  | 'HOSTING_OBSERVED'
  | 'ASSESSMENT_RECORDED'
  | 'CASE_ROUTED'
  | 'CASE_HELD'
  | 'CASE_CLOSED'
  | 'REFERRAL_CREATED'
  | 'REFERRAL_WITHDRAWN'
  | 'REFERRAL_MADE_URGENT'
  | 'REFERRAL_SENT'
  | 'REFERRAL_ACKNOWLEDGED'
  | 'REFERRAL_COMPLETED'
  | 'REMOVAL_STATE_CHANGED'
  | 'TAKEDOWN_HELD'
  | 'TAKEDOWN_CLEARED';

export const chainActionWords: Words<ChainAction> = {
  CASE_OPENED: {
    NL: 'Melding ontvangen, zaak geopend',
    FR: 'Signalement reçu, affaire ouverte',
    DE: 'Meldung eingegangen, Fall eröffnet',
    EN: 'Report received, case opened',
  },
  CASE_REOPENED: {
    NL: 'Zaak opnieuw geopend',
    FR: 'Affaire rouverte',
    DE: 'Fall erneut eröffnet',
    EN: 'Case opened again',
  },
  CONTENT_ITEM_ADDED: {
    NL: 'Adres aan de zaak toegevoegd',
    FR: 'Adresse ajoutée à l’affaire',
    DE: 'Adresse dem Fall hinzugefügt',
    EN: 'Address added to the case',
  },
  HOSTING_OBSERVED: {
    NL: 'Hosting waargenomen',
    FR: 'Hébergement observé',
    DE: 'Hosting beobachtet',
    EN: 'Hosting observed',
  },
  ASSESSMENT_RECORDED: {
    NL: 'Bevindingen vastgelegd',
    FR: 'Constatations enregistrées',
    DE: 'Feststellungen erfasst',
    EN: 'Findings recorded',
  },
  CASE_ROUTED: {
    NL: 'Zaak doorverwezen',
    FR: 'Affaire transmise',
    DE: 'Fall weitergeleitet',
    EN: 'Case handed over',
  },
  CASE_HELD: {
    NL: 'Zaak in beraad tot een beslissing',
    FR: 'Affaire suspendue jusqu’à une décision',
    DE: 'Fall bis zu einer Entscheidung zurückgestellt',
    EN: 'Case held for a decision',
  },
  CASE_CLOSED: {
    NL: 'Zaak afgesloten',
    FR: 'Affaire clôturée',
    DE: 'Fall abgeschlossen',
    EN: 'Case closed',
  },
  REFERRAL_CREATED: {
    NL: 'Doorverwijzing aan de politie opgemaakt',
    FR: 'Transmission à la police établie',
    DE: 'Weiterleitung an die Polizei erstellt',
    EN: 'Referral to the police made',
  },
  REFERRAL_MADE_URGENT: {
    NL: 'Onmiddellijk gevaar vastgesteld',
    FR: 'Danger immédiat constaté',
    DE: 'Unmittelbare Gefahr festgestellt',
    EN: 'Immediate danger found',
  },
  REFERRAL_WITHDRAWN: {
    NL: 'Doorverwijzing ingetrokken',
    FR: 'Transmission retirée',
    DE: 'Weiterleitung zurückgezogen',
    EN: 'Referral withdrawn',
  },
  REFERRAL_SENT: {
    NL: 'Aan de politie overgedragen',
    FR: 'Transmis à la police',
    DE: 'Der Polizei übergeben',
    EN: 'Handed over to the police',
  },
  REFERRAL_ACKNOWLEDGED: {
    NL: 'Ontvangst door de politie bevestigd',
    FR: 'Réception confirmée par la police',
    DE: 'Empfang von der Polizei bestätigt',
    EN: 'Receipt confirmed by the police',
  },
  REFERRAL_COMPLETED: {
    NL: 'Gevolg door de politie meegedeeld',
    FR: 'Suite communiquée par la police',
    DE: 'Ergebnis von der Polizei mitgeteilt',
    EN: 'Outcome stated by the police',
  },
  REMOVAL_STATE_CHANGED: {
    NL: 'Vastgesteld of de inhoud er nog staat',
    FR: 'Présence du contenu constatée',
    DE: 'Festgestellt, ob der Inhalt noch da ist',
    EN: 'Found whether the content is still there',
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
};

export const chainDetailWords: Words<
  'sources' | 'kind' | 'country' | 'outcome' | 'evidence' | 'to' | 'reason' | 'reviewOn'
> = {
  sources: { NL: 'Bronnen', FR: 'Sources', DE: 'Quellen', EN: 'Sources' },
  kind: { NL: 'Besluit', FR: 'Conclusion', DE: 'Schluss', EN: 'Conclusion' },
  country: { NL: 'Land', FR: 'Pays', DE: 'Land', EN: 'Country' },
  outcome: { NL: 'Gevolg', FR: 'Suite', DE: 'Ergebnis', EN: 'Outcome' },
  evidence: { NL: 'Bewijs', FR: 'Preuve', DE: 'Beleg', EN: 'Evidence' },
  to: { NL: 'Toestand', FR: 'État', DE: 'Stand', EN: 'State' },
  reason: { NL: 'Reden', FR: 'Motif', DE: 'Grund', EN: 'Reason' },
  reviewOn: { NL: 'Herziening op', FR: 'Réexamen le', DE: 'Überprüfung am', EN: 'Review on' },
};

export const takedownStateWords: Words<ClearanceState> = {
  AWAITING: {
    NL: 'Nog niet beslist; er wordt niets naar de provider gestuurd',
    FR: 'Pas encore décidé ; rien n’est envoyé à l’hébergeur',
    DE: 'Noch nicht entschieden; an den Anbieter wird nichts gesendet',
    EN: 'Not decided yet; nothing is sent to the provider',
  },
  HELD: {
    NL: 'Tegengehouden; er wordt niets naar de provider gestuurd',
    FR: 'Suspendu ; rien n’est envoyé à l’hébergeur',
    DE: 'Angehalten; an den Anbieter wird nichts gesendet',
    EN: 'Held; nothing is sent to the provider',
  },
  CLEARED: {
    NL: 'Vrijgegeven',
    FR: 'Autorisé',
    DE: 'Freigegeben',
    EN: 'Cleared',
  },
  WITHDRAWN: {
    NL: 'Ingetrokken; er wordt niets naar de provider gestuurd',
    FR: 'Retiré ; rien n’est envoyé à l’hébergeur',
    DE: 'Zurückgezogen; an den Anbieter wird nichts gesendet',
    EN: 'Withdrawn; nothing is sent to the provider',
  },
};

export const takedownDecisionWords: Words<'HELD' | 'CLEARED'> = {
  HELD: { NL: 'Tegengehouden', FR: 'Suspendu', DE: 'Angehalten', EN: 'Held' },
  CLEARED: { NL: 'Vrijgegeven', FR: 'Autorisé', DE: 'Freigegeben', EN: 'Cleared' },
};

export const holdReasonWords: Words<HoldReason> = {
  ONGOING_INVESTIGATION: {
    NL: 'Lopend onderzoek',
    FR: 'Enquête en cours',
    DE: 'Laufende Ermittlung',
    EN: 'Ongoing investigation',
  },
  EVIDENCE_PRESERVATION: {
    NL: 'Bewijs moet eerst worden veiliggesteld',
    FR: 'Les preuves doivent d’abord être conservées',
    DE: 'Beweise müssen zuerst gesichert werden',
    EN: 'Evidence must be secured first',
  },
  VICTIM_IDENTIFICATION: {
    NL: 'Een slachtoffer wordt geïdentificeerd',
    FR: 'Une victime est en cours d’identification',
    DE: 'Ein Opfer wird identifiziert',
    EN: 'A victim is being identified',
  },
};

export const yesNoWords: Words<'YES' | 'NO'> = {
  YES: { NL: 'Ja', FR: 'Oui', DE: 'Ja', EN: 'Yes' },
  NO: { NL: 'Nee', FR: 'Non', DE: 'Nein', EN: 'No' },
};
