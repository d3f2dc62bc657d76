// Words for the codes of deadlines. Short labels, for screens and lists. Origin: written for this project, in plain
// official language. Checked 2026-11-22. Coverage: every code, in Dutch, French, German and English. Left out: nothing.
import type { ClockCode } from '../../deadlines/clock-code.js';
import type { ClockStep } from '../../deadlines/clock-steps.js';
import type { DeadlineStage } from '../../deadlines/due-at.js';
import type { YardstickState } from '../../deadlines/yardstick.js';
import type { BelgianHoliday } from '../../deadlines/belgian-calendar.data.js';
import type { Words } from '../../wording.js';

/** Labels of `DeadlineStage`. @internal */
export const deadlineStageLabels: Words<DeadlineStage> = {
  ON_TIME: { NL: 'Op tijd', FR: 'Dans les temps', DE: 'Fristgerecht', EN: 'On time' },
  DUE_SOON: { NL: 'Bijna te laat', FR: 'Échéance proche', DE: 'Bald fällig', EN: 'Due soon' },
  OVERDUE: { NL: 'Te laat', FR: 'En retard', DE: 'Überfällig', EN: 'Overdue' },
  ESCALATED: {
    NL: 'Gemeld aan de supervisor',
    FR: 'Signalé au superviseur',
    DE: 'An die Leitung gemeldet',
    EN: 'Escalated',
  },
};

/** Labels of `ClockCode`. @internal */
export const clockCodeLabels: Words<ClockCode> = {
  FIRST_REVIEW: {
    NL: 'Wacht op een eerste beoordeling',
    FR: 'En attente d’un premier examen',
    DE: 'Wartet auf die erste Prüfung',
    EN: 'Awaiting first review',
  },
  REVIEW: {
    NL: 'Beoordeling begonnen, niet afgerond',
    FR: 'Examen commencé, non terminé',
    DE: 'Prüfung begonnen, nicht beendet',
    EN: 'Review begun, not finished',
  },
  SECOND_OPINION: {
    NL: 'Wacht op een tweede oordeel',
    FR: 'En attente d’un second avis',
    DE: 'Wartet auf die Zweitbeurteilung',
    EN: 'Awaiting second opinion',
  },
  DECISION: {
    NL: 'Wacht op een beslissing',
    FR: 'En attente d’une décision',
    DE: 'Wartet auf eine Entscheidung',
    EN: 'Awaiting a decision',
  },
  FOLLOW_UP: {
    NL: 'Alle antwoorden ontvangen, niet afgesloten',
    FR: 'Toutes les réponses reçues, non clôturé',
    DE: 'Alle Antworten da, nicht abgeschlossen',
    EN: 'All answers in, not closed',
  },
  CLEARANCE: {
    NL: 'Wacht op vrijgave door de politie',
    FR: 'En attente de l’autorisation de la police',
    DE: 'Wartet auf die Freigabe der Polizei',
    EN: 'Awaiting police clearance',
  },
  HOLD_REVIEW: {
    NL: 'Tegengehouden tot de herziening',
    FR: 'Suspendu jusqu’au réexamen',
    DE: 'Bis zur Überprüfung angehalten',
    EN: 'Held until review',
  },
  DISPATCH: {
    NL: 'Wacht op verzending',
    FR: 'En attente d’envoi',
    DE: 'Wartet auf den Versand',
    EN: 'Waiting to be sent',
  },
  ACKNOWLEDGEMENT: {
    NL: 'Wacht op ontvangstbevestiging',
    FR: 'En attente d’accusé de réception',
    DE: 'Wartet auf die Empfangsbestätigung',
    EN: 'Awaiting acknowledgement',
  },
  COMPLETION: {
    NL: 'Wacht op een uitkomst',
    FR: 'En attente d’un résultat',
    DE: 'Wartet auf ein Ergebnis',
    EN: 'Awaiting an outcome',
  },
  RETRY: {
    NL: 'Mislukt, wacht op een nieuwe poging',
    FR: 'Échec, en attente d’un nouvel essai',
    DE: 'Fehlgeschlagen, wartet auf einen neuen Versuch',
    EN: 'Failed, awaiting another attempt',
  },
  ANSWER_TO_POLICE: {
    NL: 'Vraag van de politie wacht op antwoord',
    FR: 'Question de la police en attente de réponse',
    DE: 'Frage der Polizei wartet auf Antwort',
    EN: 'Police question awaiting an answer',
  },
  CONTACT_APPROVAL: {
    NL: 'Meldadres van de provider wacht op goedkeuring',
    FR: 'Contact de l’hébergeur en attente d’approbation',
    DE: 'Abuse-Kontakt wartet auf Genehmigung',
    EN: 'Abuse contact awaiting approval',
  },
};

/** Labels of `ClockStep`. @internal */
export const clockStepLabels: Words<ClockStep> = {
  REMINDER: { NL: 'Herinnering', FR: 'Rappel', DE: 'Erinnerung', EN: 'Reminder' },
  ALARM: { NL: 'Alarm', FR: 'Alarme', DE: 'Alarm', EN: 'Alarm' },
  ESCALATION: {
    NL: 'Melding aan de supervisor',
    FR: 'Signalement au superviseur',
    DE: 'Meldung an die Leitung',
    EN: 'Escalation',
  },
};

/** Labels of `YardstickState`. @internal */
export const yardstickStateLabels: Words<YardstickState> = {
  RUNNING: { NL: 'Loopt nog', FR: 'En cours', DE: 'Läuft noch', EN: 'Running' },
  MET: { NL: 'Gehaald', FR: 'Respecté', DE: 'Eingehalten', EN: 'Met' },
  MISSED: { NL: 'Niet gehaald', FR: 'Dépassé', DE: 'Überschritten', EN: 'Missed' },
  NOT_COUNTED: { NL: 'Telt niet mee', FR: 'Non compté', DE: 'Zählt nicht', EN: 'Not counted' },
};

/** Labels of `BelgianHoliday`. @internal */
export const belgianHolidayLabels: Words<BelgianHoliday> = {
  NEW_YEAR: { NL: 'Nieuwjaar', FR: 'Jour de l’An', DE: 'Neujahr', EN: 'New Year’s Day' },
  EASTER_MONDAY: { NL: 'Paasmaandag', FR: 'Lundi de Pâques', DE: 'Ostermontag', EN: 'Easter Monday' },
  LABOUR_DAY: { NL: 'Dag van de Arbeid', FR: 'Fête du Travail', DE: 'Tag der Arbeit', EN: 'Labour Day' },
  ASCENSION: { NL: 'O.L.H.-Hemelvaart', FR: 'Ascension', DE: 'Christi Himmelfahrt', EN: 'Ascension Day' },
  WHIT_MONDAY: { NL: 'Pinkstermaandag', FR: 'Lundi de Pentecôte', DE: 'Pfingstmontag', EN: 'Whit Monday' },
  NATIONAL_DAY: {
    NL: 'Nationale feestdag',
    FR: 'Fête nationale',
    DE: 'Nationalfeiertag',
    EN: 'National Day',
  },
  ASSUMPTION: { NL: 'O.L.V.-Hemelvaart', FR: 'Assomption', DE: 'Mariä Himmelfahrt', EN: 'Assumption Day' },
  ALL_SAINTS: { NL: 'Allerheiligen', FR: 'Toussaint', DE: 'Allerheiligen', EN: 'All Saints’ Day' },
  ARMISTICE: { NL: 'Wapenstilstand', FR: 'Armistice', DE: 'Waffenstillstand', EN: 'Armistice Day' },
  CHRISTMAS: { NL: 'Kerstmis', FR: 'Noël', DE: 'Weihnachten', EN: 'Christmas Day' },
};
