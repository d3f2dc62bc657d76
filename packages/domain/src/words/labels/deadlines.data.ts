// Words for the codes of deadlines. Short labels, for screens and lists.
// Origin: written for this project, in plain official language. Checked 2026-11-22.
// Coverage: every code, in Dutch, French, German and English. Left out: nothing.
import type { DeadlineStage } from '../../deadlines/due-at.js';
import type { BelgianHoliday } from '../../deadlines/belgian-calendar.data.js';
import type { Words } from '../wording.js';

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
