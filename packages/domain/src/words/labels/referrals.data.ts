// Words for the codes of referrals. Short labels, for screens and lists. Origin: written for this project, in plain
// official language. Checked 2026-11-22. Coverage: every code, in Dutch, French, German and English. Left out: nothing.
import type { ReferralKind, Gate, RouteOutcome } from '../../routing/leg.js';
import type { ClearanceState } from '../../referrals/clearance-state.js';
import type { ReferralStatus, ReferralOutcome } from '../../referrals/referral-status.js';
import type { ReferralEvent } from '../../referrals/referral-transitions.js';
import type { Words } from '../../wording.js';

/** Labels of `ClearanceState`. @internal */
export const clearanceStateLabels: Words<ClearanceState> = {
  AWAITING: {
    NL: 'Wacht op de politie',
    FR: 'En attente de la police',
    DE: 'Wartet auf die Polizei',
    EN: 'Awaiting police',
  },
  HELD: {
    NL: 'Tegengehouden door de politie',
    FR: 'Retenu par la police',
    DE: 'Von der Polizei zurückgehalten',
    EN: 'Held by police',
  },
  CLEARED: {
    NL: 'Vrijgegeven door de politie',
    FR: 'Autorisé par la police',
    DE: 'Von der Polizei freigegeben',
    EN: 'Cleared by police',
  },
  WITHDRAWN: { NL: 'Ingetrokken', FR: 'Retiré', DE: 'Zurückgezogen', EN: 'Withdrawn' },
};

/** Labels of `ReferralKind`. @internal */
export const referralKindLabels: Words<ReferralKind> = {
  POLICE: { NL: 'Politie', FR: 'Police', DE: 'Polizei', EN: 'Police' },
  HOSTING_PROVIDER: {
    NL: 'Hostingprovider',
    FR: 'Hébergeur',
    DE: 'Hosting-Anbieter',
    EN: 'Hosting provider',
  },
  INHOPE_HOTLINE: {
    NL: 'INHOPE-meldpunt',
    FR: 'Hotline INHOPE',
    DE: 'INHOPE-Meldestelle',
    EN: 'INHOPE hotline',
  },
  POLICE_ABROAD: {
    NL: 'Politie, voor het buitenland',
    FR: 'Police, à destination de l’étranger',
    DE: 'Polizei, für das Ausland',
    EN: 'Police, for abroad',
  },
  AUTHORITY: {
    NL: 'Bevoegde overheid',
    FR: 'Autorité compétente',
    DE: 'Zuständige Behörde',
    EN: 'Competent authority',
  },
};

/** Labels of `Gate`. @internal */
export const gateLabels: Words<Gate> = {
  POLICE_CLEARANCE: {
    NL: 'Vrijgave door politie en parket',
    FR: 'Autorisation de la police et du parquet',
    DE: 'Freigabe durch Polizei und Staatsanwaltschaft',
    EN: 'Clearance by police and prosecutor',
  },
  COURT_ORDER: {
    NL: 'Rechterlijk bevel',
    FR: 'Ordonnance judiciaire',
    DE: 'Gerichtliche Anordnung',
    EN: 'Court order',
  },
};

/** Labels of `RouteOutcome`. @internal */
export const routeOutcomeLabels: Words<RouteOutcome> = {
  ROUTED: { NL: 'Doorverwezen', FR: 'Transmis', DE: 'Weitergeleitet', EN: 'Routed' },
  HELD: { NL: 'In beraad', FR: 'Suspendu', DE: 'Zurückgestellt', EN: 'Held' },
  CLOSED: { NL: 'Afgesloten', FR: 'Clôturé', DE: 'Abgeschlossen', EN: 'Closed' },
};

/** Labels of `ReferralStatus`. @internal */
export const referralStatusLabels: Words<ReferralStatus> = {
  AWAITING_CLEARANCE: {
    NL: 'Wacht op vrijgave',
    FR: 'En attente d’autorisation',
    DE: 'Wartet auf Freigabe',
    EN: 'Awaiting clearance',
  },
  ON_HOLD: { NL: 'Tegengehouden', FR: 'Suspendu', DE: 'Angehalten', EN: 'On hold' },
  READY: { NL: 'Klaar voor verzending', FR: 'Prêt à l’envoi', DE: 'Versandbereit', EN: 'Ready' },
  SENT: { NL: 'Verzonden', FR: 'Envoyé', DE: 'Versandt', EN: 'Sent' },
  ACKNOWLEDGED: {
    NL: 'Ontvangst bevestigd',
    FR: 'Réception confirmée',
    DE: 'Empfang bestätigt',
    EN: 'Acknowledged',
  },
  COMPLETED: { NL: 'Voltooid', FR: 'Terminé', DE: 'Erledigt', EN: 'Completed' },
  FAILED: { NL: 'Mislukt', FR: 'Échoué', DE: 'Fehlgeschlagen', EN: 'Failed' },
  WITHDRAWN: { NL: 'Ingetrokken', FR: 'Retiré', DE: 'Zurückgezogen', EN: 'Withdrawn' },
};

/** Labels of `ReferralOutcome`. @internal */
export const referralOutcomeLabels: Words<ReferralOutcome> = {
  REMOVED: { NL: 'Verwijderd', FR: 'Supprimé', DE: 'Entfernt', EN: 'Removed' },
  UNAVAILABLE: {
    NL: 'Niet meer bereikbaar',
    FR: 'Plus accessible',
    DE: 'Nicht mehr erreichbar',
    EN: 'Unavailable',
  },
  MOVED: { NL: 'Verplaatst', FR: 'Déplacé', DE: 'Verlagert', EN: 'Moved' },
  TRANSFERRED: {
    NL: 'Overgedragen aan het netwerk',
    FR: 'Transféré au réseau',
    DE: 'An das Netzwerk übergeben',
    EN: 'Transferred',
  },
  INVESTIGATED: {
    NL: 'In onderzoek genomen',
    FR: 'Enquête ouverte',
    DE: 'Ermittlungen aufgenommen',
    EN: 'Investigated',
  },
  FORWARDED_ABROAD: {
    NL: 'Doorgezonden naar het buitenland',
    FR: 'Transmis à l’étranger',
    DE: 'Ins Ausland weitergeleitet',
    EN: 'Forwarded abroad',
  },
  NO_FURTHER_ACTION: {
    NL: 'Geen verder gevolg',
    FR: 'Sans suite',
    DE: 'Keine weiteren Maßnahmen',
    EN: 'No further action',
  },
  REFUSED: { NL: 'Geweigerd', FR: 'Refusé', DE: 'Abgelehnt', EN: 'Refused' },
};

/** Labels of `ReferralEvent`. @internal */
export const referralEventLabels: Words<ReferralEvent> = {
  HOLD: { NL: 'Tegenhouden', FR: 'Suspendre', DE: 'Anhalten', EN: 'Hold' },
  CLEAR: { NL: 'Vrijgeven', FR: 'Autoriser', DE: 'Freigeben', EN: 'Clear' },
  SEND: { NL: 'Verzenden', FR: 'Envoyer', DE: 'Versenden', EN: 'Send' },
  ACKNOWLEDGE: {
    NL: 'Ontvangst bevestigen',
    FR: 'Confirmer la réception',
    DE: 'Empfang bestätigen',
    EN: 'Acknowledge',
  },
  COMPLETE: { NL: 'Voltooien', FR: 'Terminer', DE: 'Erledigen', EN: 'Complete' },
  FAIL: {
    NL: 'Als mislukt noteren',
    FR: 'Noter l’échec',
    DE: 'Als fehlgeschlagen vermerken',
    EN: 'Record as failed',
  },
  RETRY: { NL: 'Opnieuw proberen', FR: 'Réessayer', DE: 'Erneut versuchen', EN: 'Try again' },
  WITHDRAW: { NL: 'Intrekken', FR: 'Retirer', DE: 'Zurückziehen', EN: 'Withdraw' },
};
