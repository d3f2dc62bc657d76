// Words for the codes of the work on cases that only the API uses. Short labels, for screens and lists. Origin: written for this
// project, in plain official language. Checked 2026-11-29. Coverage: every code, in Dutch, French, German and English.
// Left out: nothing.
import type { Words } from '../../wording.js';

/** Labels of the reasons to reopen a case. @internal */
export const reopenReasonLabels = {
  SEEN_AGAIN: { NL: 'Opnieuw gezien', FR: 'Revu', DE: 'Erneut gesehen', EN: 'Seen again' },
  REAPPEARED: {
    NL: 'Opnieuw online volgens de controle',
    FR: 'De nouveau en ligne selon le contrôle',
    DE: 'Laut Kontrolle wieder online',
    EN: 'Online again according to the checks',
  },
  NEW_INFORMATION: {
    NL: 'Nieuwe informatie',
    FR: 'Nouvelles informations',
    DE: 'Neue Informationen',
    EN: 'New information',
  },
  CLOSED_IN_ERROR: {
    NL: 'Onterecht afgesloten',
    FR: 'Clôturé par erreur',
    DE: 'Irrtümlich abgeschlossen',
    EN: 'Closed in error',
  },
} as const satisfies Words<string>;

/** Labels of the reasons to take a case over. @internal */
export const takeOverReasonLabels = {
  IMMEDIATE_DANGER: {
    NL: 'Kind in onmiddellijk gevaar',
    FR: 'Enfant en danger immédiat',
    DE: 'Kind in unmittelbarer Gefahr',
    EN: 'Child in immediate danger',
  },
  COLLEAGUE_UNAVAILABLE: {
    NL: 'Collega niet beschikbaar',
    FR: 'Collègue indisponible',
    DE: 'Nicht verfügbar',
    EN: 'Colleague unavailable',
  },
  WELLBEING: {
    NL: 'Welzijn van de collega',
    FR: 'Bien-être du collègue',
    DE: 'Schutz vor Belastung',
    EN: 'Wellbeing of the colleague',
  },
  WORKLOAD: {
    NL: 'Verdeling van het werk',
    FR: 'Répartition du travail',
    DE: 'Verteilung der Arbeit',
    EN: 'Distribution of the work',
  },
} as const satisfies Words<string>;

/** Labels of the modes of a bulk mutation. @internal */
export const bulkModeLabels = {
  ALL: { NL: 'Alles of niets', FR: 'Tout ou rien', DE: 'Alles oder nichts', EN: 'All or nothing' },
  EACH: {
    NL: 'Elk apart',
    FR: 'Chacun séparément',
    DE: 'Jedes einzeln',
    EN: 'Each separately',
  },
} as const satisfies Words<string>;

/** Labels of what happened to one of several items. @internal */
export const bulkStateLabels = {
  DONE: { NL: 'Gedaan', FR: 'Fait', DE: 'Erledigt', EN: 'Done' },
  REFUSED: { NL: 'Geweigerd', FR: 'Refusé', DE: 'Abgelehnt', EN: 'Refused' },
  NOT_TRIED: { NL: 'Niet geprobeerd', FR: 'Non tenté', DE: 'Nicht versucht', EN: 'Not tried' },
  UNKNOWN: {
    NL: 'Onbekend na een storing',
    FR: 'Inconnu après une panne',
    DE: 'Nach Störung unbekannt',
    EN: 'Unknown after a fault',
  },
} as const satisfies Words<string>;

/** Labels of what happened to a row of an import. @internal */
export const importStateLabels = {
  RECEIVED: { NL: 'Ontvangen', FR: 'Reçu', DE: 'Eingegangen', EN: 'Received' },
  JOINED: {
    NL: 'Bij een open dossier gevoegd',
    FR: 'Joint à un dossier ouvert',
    DE: 'Offenem Fall zugeordnet',
    EN: 'Joined an open case',
  },
  REPEATED: { NL: 'Eerder ontvangen', FR: 'Déjà reçu', DE: 'Bereits eingegangen', EN: 'Received before' },
  VALID: { NL: 'Geldig', FR: 'Valable', DE: 'Gültig', EN: 'Valid' },
  REFUSED: { NL: 'Geweigerd', FR: 'Refusé', DE: 'Abgelehnt', EN: 'Refused' },
  NOT_TRIED: { NL: 'Niet geprobeerd', FR: 'Non tenté', DE: 'Nicht versucht', EN: 'Not tried' },
  UNKNOWN: {
    NL: 'Onbekend na een storing',
    FR: 'Inconnu après une panne',
    DE: 'Nach Störung unbekannt',
    EN: 'Unknown after a fault',
  },
} as const satisfies Words<string>;

/** Labels of the orders of a list of cases. @internal */
export const caseOrderLabels = {
  PRIORITY: { NL: 'Volgens prioriteit', FR: 'Par priorité', DE: 'Nach Priorität', EN: 'By priority' },
  NEWEST: { NL: 'Nieuwste eerst', FR: 'Les plus récents d’abord', DE: 'Neueste zuerst', EN: 'Newest first' },
  OLDEST: { NL: 'Oudste eerst', FR: 'Les plus anciens d’abord', DE: 'Älteste zuerst', EN: 'Oldest first' },
} as const satisfies Words<string>;

/** Labels of the orders of the audit trail. @internal */
export const auditOrderLabels = {
  NEWEST: caseOrderLabels.NEWEST,
  OLDEST: caseOrderLabels.OLDEST,
} as const satisfies Words<string>;

/** Labels of the outcomes for a case of a flood. @internal */
export const floodOutcomeLabels = {
  SET_ASIDE: {
    NL: 'Achteraan geplaatst',
    FR: 'Placé en fin de file',
    DE: 'Ans Ende gestellt',
    EN: 'Set aside',
  },
  BROUGHT_BACK: {
    NL: 'Teruggeplaatst in de wachtrij',
    FR: 'Remis à sa place dans la file',
    DE: 'In die Warteschlange zurückgestellt',
    EN: 'Brought back',
  },
  ALREADY_BACK: {
    NL: 'Was al teruggeplaatst',
    FR: 'Était déjà remis à sa place',
    DE: 'War bereits zurückgestellt',
    EN: 'Was back already',
  },
  ALREADY_SET_ASIDE: {
    NL: 'Was al achteraan geplaatst',
    FR: 'Était déjà en fin de file',
    DE: 'Stand bereits am Ende',
    EN: 'Was set aside already',
  },
  NOT_FOUND: {
    NL: 'Dossier niet gevonden',
    FR: 'Dossier introuvable',
    DE: 'Fall nicht gefunden',
    EN: 'Case not found',
  },
  REPORTED_AT_OTHER_TIMES: {
    NL: 'Ook buiten die tijd gemeld',
    FR: 'Signalé aussi en dehors de cette période',
    DE: 'Auch außerhalb dieser Zeit gemeldet',
    EN: 'Also reported at other times',
  },
  REPORTER_LEFT_CONTACT: {
    NL: 'Melder liet contactgegevens na',
    FR: 'L’auteur du signalement a laissé ses coordonnées',
    DE: 'Meldende Person hat Kontaktdaten hinterlassen',
    EN: 'Reporter left contact details',
  },
  STATES_DANGER: {
    NL: 'Melding noemt een kind in gevaar',
    FR: 'Le signalement mentionne un enfant en danger',
    DE: 'Meldung nennt ein Kind in Gefahr',
    EN: 'Report states a child in danger',
  },
  WORKED_ON: {
    NL: 'Al in behandeling genomen',
    FR: 'Déjà examiné',
    DE: 'Bereits bearbeitet',
    EN: 'Already worked on',
  },
} as const satisfies Words<string>;

/** Labels of how a work item was closed. @internal */
export const workItemResolutionLabels = {
  DONE: { NL: 'Gedaan', FR: 'Fait', DE: 'Erledigt', EN: 'Done' },
  NO_LONGER_NEEDED: {
    NL: 'Niet meer nodig',
    FR: 'Plus nécessaire',
    DE: 'Nicht mehr nötig',
    EN: 'No longer needed',
  },
  SETTLED_BY_SYSTEM: {
    NL: 'Door het systeem afgehandeld',
    FR: 'Clôturé par le système',
    DE: 'Vom System erledigt',
    EN: 'Settled by the system',
  },
} as const satisfies Words<string>;

/** Labels of how a part of a text was read. @internal */
export const readAsLabels = {
  ADDRESS: { NL: 'Webadres', FR: 'Adresse web', DE: 'Webadresse', EN: 'Web address' },
  PLACE: {
    NL: 'Plaats zonder webadres',
    FR: 'Lieu sans adresse web',
    DE: 'Ort ohne Webadresse',
    EN: 'Place without a web address',
  },
} as const satisfies Words<string>;
