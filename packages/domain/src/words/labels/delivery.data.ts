// Words for the codes of takedowns, checks and webhooks that only the API uses. Short labels. Origin: written for this
// project, in plain official language. Checked 2026-11-29. Coverage: every code, in Dutch, French, German and English.
// Left out: nothing.
import type { Words } from '../../wording.js';

/** Labels of the reasons of the police to keep content online. @internal */
export const holdReasonLabels = {
  ONGOING_INVESTIGATION: {
    NL: 'Lopend onderzoek',
    FR: 'Enquête en cours',
    DE: 'Laufende Ermittlung',
    EN: 'Ongoing investigation',
  },
  VICTIM_IDENTIFICATION: {
    NL: 'Identificatie van een slachtoffer',
    FR: 'Identification d’une victime',
    DE: 'Identifizierung eines Opfers',
    EN: 'Identification of a victim',
  },
  EVIDENCE_PRESERVATION: {
    NL: 'Bewijs veiligstellen',
    FR: 'Conservation des preuves',
    DE: 'Beweissicherung',
    EN: 'Preservation of evidence',
  },
} as const satisfies Words<string>;

/** Labels of the methods of a check. @internal */
export const reachabilityMethodLabels = {
  BY_HAND: {
    NL: 'Door een medewerker',
    FR: 'Par un membre de l’équipe',
    DE: 'Durch das Team',
    EN: 'By a member of staff',
  },
  HEAD: {
    NL: 'Alleen de antwoordkop opgevraagd',
    FR: 'Seul l’en-tête a été demandé',
    DE: 'Nur Kopfzeilen angefragt',
    EN: 'Headers requested (HEAD)',
  },
  GET: {
    NL: 'Verbinding na de antwoordkop gesloten',
    FR: 'Connexion fermée après l’en-tête',
    DE: 'Nach den Kopfzeilen getrennt',
    EN: 'Closed after the headers (GET)',
  },
  NONE: { NL: 'Niets verzonden', FR: 'Rien n’a été envoyé', DE: 'Nichts gesendet', EN: 'Nothing was sent' },
} as const satisfies Words<string>;

/** Labels of what was sent because of a decision. @internal */
export const sentKindLabels = {
  POLICE_DOSSIER: {
    NL: 'Dossier voor de politie',
    FR: 'Dossier pour la police',
    DE: 'Dossier für die Polizei',
    EN: 'Dossier for the police',
  },
  NOTICE: {
    NL: 'Kennisgeving aan een provider',
    FR: 'Notification à un hébergeur',
    DE: 'DSA-Meldung an einen Anbieter',
    EN: 'Notice to a provider',
  },
  EXCHANGE_REPORT: {
    NL: 'Melding in ICCAM',
    FR: 'Signalement dans ICCAM',
    DE: 'Meldung in ICCAM',
    EN: 'Report to ICCAM',
  },
} as const satisfies Words<string>;

/** Labels of the states of a webhook. @internal */
export const webhookStatusLabels = {
  ACTIVE: { NL: 'Actief', FR: 'Actif', DE: 'Aktiv', EN: 'Active' },
  PAUSED: { NL: 'Gepauzeerd', FR: 'En pause', DE: 'Angehalten', EN: 'Paused' },
  DISABLED: { NL: 'Uitgeschakeld', FR: 'Désactivé', DE: 'Abgeschaltet', EN: 'Disabled' },
} as const satisfies Words<string>;
