// Words for the codes of casework. Short labels, for screens and lists. Origin: written for this project, in plain
// official language. Checked 2026-11-22. Coverage: every code, in Dutch, French, German and English. Left out: nothing.
import type { CaseStatus, CloseReason } from '../../case-status.js';
import type { CaseEvent } from '../../casework/case-transitions.js';
import type { PriorityReason } from '../../casework/priority.js';
import type { QueueAge, QueueBand } from '../../casework/queue.js';
import type { ExposureLimit } from '../../welfare/exposure.js';
import type { Words } from '../../wording.js';

/** Labels of `CaseStatus`. @internal */
export const caseStatusLabels: Words<CaseStatus> = {
  RECEIVED: { NL: 'Ontvangen', FR: 'Reçu', DE: 'Eingegangen', EN: 'Received' },
  IN_REVIEW: { NL: 'In behandeling', FR: 'En cours d’examen', DE: 'In Bearbeitung', EN: 'In review' },
  AWAITING_SECOND_OPINION: {
    NL: 'Wacht op tweede oordeel',
    FR: 'En attente d’un second avis',
    DE: 'Wartet auf Zweitbeurteilung',
    EN: 'Awaiting second opinion',
  },
  HELD: { NL: 'In beraad', FR: 'Suspendu', DE: 'Zurückgestellt', EN: 'Held' },
  ROUTED: { NL: 'Doorverwezen', FR: 'Transmis', DE: 'Weitergeleitet', EN: 'Routed' },
  CLOSED: { NL: 'Afgesloten', FR: 'Clôturé', DE: 'Abgeschlossen', EN: 'Closed' },
};

/** Labels of `QueueBand`. @internal */
export const queueBandLabels: Words<QueueBand> = {
  IMMEDIATE_DANGER: {
    NL: 'Onmiddellijk gevaar',
    FR: 'Danger immédiat',
    DE: 'Unmittelbare Gefahr',
    EN: 'Immediate danger',
  },
  NORMAL: { NL: 'Gewoon', FR: 'Normal', DE: 'Normal', EN: 'Normal' },
  SET_ASIDE: { NL: 'Opzijgezet', FR: 'Mis de côté', DE: 'Beiseitegelegt', EN: 'Set aside' },
};

/** Labels of `QueueAge`. @internal */
export const queueAgeLabels: Words<QueueAge> = {
  UNDER_1_DAY: {
    NL: 'Minder dan 1 dag',
    FR: 'Moins de 1 jour',
    DE: 'Weniger als 1 Tag',
    EN: 'Less than 1 day',
  },
  UNDER_3_DAYS: {
    NL: 'Van 1 tot 3 dagen',
    FR: 'De 1 à 3 jours',
    DE: 'Von 1 bis 3 Tagen',
    EN: 'From 1 to 3 days',
  },
  UNDER_7_DAYS: {
    NL: 'Van 3 tot 7 dagen',
    FR: 'De 3 à 7 jours',
    DE: 'Von 3 bis 7 Tagen',
    EN: 'From 3 to 7 days',
  },
  FROM_7_DAYS: {
    NL: 'Vanaf 7 dagen',
    FR: 'À partir de 7 jours',
    DE: 'Ab 7 Tagen',
    EN: 'From 7 days',
  },
};

/** Labels of `CaseEvent`. @internal */
export const caseEventLabels: Words<CaseEvent> = {
  CLAIM: { NL: 'Opnemen', FR: 'Prendre en charge', DE: 'Übernehmen', EN: 'Claim' },
  RELEASE: { NL: 'Vrijgeven', FR: 'Libérer', DE: 'Freigeben', EN: 'Release' },
  ASK_SECOND_OPINION: {
    NL: 'Tweede oordeel vragen',
    FR: 'Demander un second avis',
    DE: 'Zweitbeurteilung anfordern',
    EN: 'Ask for a second opinion',
  },
  CONCLUDE: {
    NL: 'Beoordeling besluiten',
    FR: 'Conclure l’évaluation',
    DE: 'Beurteilung abschließen',
    EN: 'Conclude the assessment',
  },
  HOLD: { NL: 'In beraad houden', FR: 'Suspendre', DE: 'Zurückstellen', EN: 'Hold' },
  ROUTE: { NL: 'Doorverwijzen', FR: 'Transmettre', DE: 'Weiterleiten', EN: 'Route' },
  CLOSE: { NL: 'Afsluiten', FR: 'Clôturer', DE: 'Abschließen', EN: 'Close' },
  ADD_ITEM: {
    NL: 'Adres toevoegen',
    FR: 'Ajouter une adresse',
    DE: 'Adresse hinzufügen',
    EN: 'Add an address',
  },
  REPORT_DANGER: {
    NL: 'Gevaar gemeld',
    FR: 'Danger signalé',
    DE: 'Gefahr gemeldet',
    EN: 'Danger reported',
  },
};

/** Labels of `CloseReason`. @internal */
export const closeReasonLabels: Words<CloseReason> = {
  NOT_ILLEGAL: {
    NL: 'Niet strafbaar volgens de getoetste bepalingen',
    FR: 'Non punissable au regard des dispositions examinées',
    DE: 'Nicht strafbar nach den geprüften Bestimmungen',
    EN: 'Not illegal under the provisions tested',
  },
  NOT_FOUND: { NL: 'Niet gevonden', FR: 'Introuvable', DE: 'Nicht gefunden', EN: 'Not found' },
  NOT_ASSESSABLE: {
    NL: 'Niet te beoordelen',
    FR: 'Impossible à évaluer',
    DE: 'Nicht beurteilbar',
    EN: 'Not assessable',
  },
  REMOVED: { NL: 'Verwijderd', FR: 'Supprimé', DE: 'Entfernt', EN: 'Removed' },
  TRANSFERRED: {
    NL: 'Overgedragen aan INHOPE',
    FR: 'Transféré à INHOPE',
    DE: 'An INHOPE übergeben',
    EN: 'Transferred to INHOPE',
  },
  HANDED_OVER: {
    NL: 'Overgedragen aan de politie',
    FR: 'Remis à la police',
    DE: 'An die Polizei übergeben',
    EN: 'Handed over to police',
  },
  OUT_OF_SCOPE: {
    NL: 'Buiten onze opdracht',
    FR: 'Hors de notre mission',
    DE: 'Außerhalb unseres Auftrags',
    EN: 'Out of scope',
  },
  REFERRED_ELSEWHERE: {
    NL: 'Doorverwezen naar een andere dienst',
    FR: 'Orienté vers un autre service',
    DE: 'An eine andere Stelle verwiesen',
    EN: 'Referred to another service',
  },
};

/** Labels of `PriorityReason`. @internal */
export const priorityReasonLabels: Words<PriorityReason> = {
  IMMEDIATE_DANGER: {
    NL: 'Kind in onmiddellijk gevaar',
    FR: 'Enfant en danger immédiat',
    DE: 'Kind in unmittelbarer Gefahr',
    EN: 'Child in immediate danger',
  },
  WAITING: { NL: 'Wachttijd', FR: 'Temps d’attente', DE: 'Wartezeit', EN: 'Time waited' },
  FURTHER_REPORTS: {
    NL: 'Meer meldingen van hetzelfde adres',
    FR: 'Autres signalements de la même adresse',
    DE: 'Weitere Meldungen derselben Adresse',
    EN: 'Further reports of the address',
  },
};

/** Labels of `ExposureLimit`. @internal */
export const exposureLimitLabels: Words<ExposureLimit> = {
  SESSION: {
    NL: 'Tijd zonder pauze',
    FR: 'Temps sans pause',
    DE: 'Zeit ohne Pause',
    EN: 'Time without a break',
  },
  DAY: {
    NL: 'Tijd in 24 uur',
    FR: 'Temps en 24 heures',
    DE: 'Zeit in 24 Stunden',
    EN: 'Time in 24 hours',
  },
  WEEK: {
    NL: 'Tijd in zeven dagen',
    FR: 'Temps en sept jours',
    DE: 'Zeit in sieben Tagen',
    EN: 'Time in seven days',
  },
  ALONE: {
    NL: 'Tijd zonder collega',
    FR: 'Temps sans collègue',
    DE: 'Zeit ohne jemanden aus dem Team',
    EN: 'Time without a colleague',
  },
};
