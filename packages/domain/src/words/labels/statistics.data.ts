// Words for the codes of the figures. Short labels, for screens, charts and reports. Origin: written for this project, in
// plain official language. Checked 2026-11-29. Coverage: every code, in Dutch, French, German and English. Left out: nothing.
import type { StatisticDimension, StatisticFigure } from '../../statistics/figure.js';
import type { TimeBand } from '../../statistics/times.js';
import type { YearlyExport } from '../../statistics/yearly-export.js';
import type { Words } from '../../wording.js';

/** Labels of `StatisticFigure`. @internal */
export const statisticFigureLabels: Words<StatisticFigure> = {
  REPORTS: { NL: 'Meldingen', FR: 'Signalements', DE: 'Meldungen', EN: 'Reports' },
  RECEIVED: {
    NL: 'Gemelde adressen',
    FR: 'Adresses signalées',
    DE: 'Gemeldete Adressen',
    EN: 'Reported addresses',
  },
  OPENED: { NL: 'Geopende dossiers', FR: 'Dossiers ouverts', DE: 'Eröffnete Fälle', EN: 'Cases opened' },
  ASSESSED: { NL: 'Beoordeeld', FR: 'Évalués', DE: 'Bewertet', EN: 'Assessed' },
  ILLEGAL: { NL: 'Illegaal', FR: 'Illégaux', DE: 'Rechtswidrig', EN: 'Illegal' },
  SECOND_OPINIONS: {
    NL: 'Tweede beoordelingen',
    FR: 'Secondes évaluations',
    DE: 'Zweite Bewertungen',
    EN: 'Second opinions',
  },
  TO_POLICE: {
    NL: 'Aan de politie gemeld',
    FR: 'Transmis à la police',
    DE: 'An die Polizei übermittelt',
    EN: 'Sent to police',
  },
  TO_HOTLINE: {
    NL: 'Aan een ander meldpunt gemeld',
    FR: 'Transmis à une autre hotline',
    DE: 'An eine andere Hotline übermittelt',
    EN: 'Sent to another hotline',
  },
  TO_AUTHORITY: {
    NL: 'Aan een overheid gemeld',
    FR: 'Transmis à une autorité',
    DE: 'An eine Behörde übermittelt',
    EN: 'Sent to an authority',
  },
  HELD: {
    NL: 'Verwijdering tegengehouden',
    FR: 'Retraits suspendus',
    DE: 'Entfernung zurückgestellt',
    EN: 'Takedowns held',
  },
  CLEARED: {
    NL: 'Verwijdering vrijgegeven',
    FR: 'Retraits autorisés',
    DE: 'Entfernung freigegeben',
    EN: 'Takedowns cleared',
  },
  NOTICED: {
    NL: 'Aan de provider gemeld',
    FR: 'Notifiés à l’hébergeur',
    DE: 'Dem Anbieter gemeldet',
    EN: 'Notified to the provider',
  },
  ANSWERED: {
    NL: 'Door de provider beantwoord',
    FR: 'Réponses de l’hébergeur',
    DE: 'Vom Anbieter beantwortet',
    EN: 'Answered by the provider',
  },
  REMOVED: { NL: 'Verwijderd', FR: 'Retirés', DE: 'Entfernt', EN: 'Removed' },
  REMOVED_BY_PROVIDER: {
    NL: 'Verwijderd na melding aan de provider',
    FR: 'Retirés après notification',
    DE: 'Nach DSA-Meldung an den Anbieter entfernt',
    EN: 'Removed after a notice',
  },
  LATE: { NL: 'Gemiste termijnen', FR: 'Délais dépassés', DE: 'Versäumte Fristen', EN: 'Missed deadlines' },
  CLOSED: {
    NL: 'Gesloten dossiers',
    FR: 'Dossiers clôturés',
    DE: 'Abgeschlossene Fälle',
    EN: 'Cases closed',
  },
};

/** Labels of `StatisticDimension`. @internal */
export const statisticDimensionLabels: Words<StatisticDimension> = {
  NOVELTY: { NL: 'Nieuw of bekend', FR: 'Nouveau ou connu', DE: 'Neu oder bekannt', EN: 'New or known' },
  CLASSIFICATION: { NL: 'Beoordeling', FR: 'Qualification', DE: 'Einstufung', EN: 'Classification' },
  AGE_GROUP: { NL: 'Leeftijdsgroep', FR: 'Tranche d’âge', DE: 'Altersgruppe', EN: 'Age group' },
  SEX: { NL: 'Geslacht', FR: 'Sexe', DE: 'Geschlecht', EN: 'Sex' },
  SITE_TYPE: { NL: 'Soort site', FR: 'Type de site', DE: 'Art der Website', EN: 'Type of site' },
  COMMERCIALITY: {
    NL: 'Commercieel karakter',
    FR: 'Caractère commercial',
    DE: 'Kommerzieller Charakter',
    EN: 'Commerciality',
  },
  HOSTING_COUNTRY: {
    NL: 'Land van hosting',
    FR: 'Pays d’hébergement',
    DE: 'Hosting-Land',
    EN: 'Hosting country',
  },
  ROUTE: { NL: 'Ontvangers', FR: 'Destinataires', DE: 'Empfänger', EN: 'Recipients' },
  PROVIDER: { NL: 'Provider', FR: 'Hébergeur', DE: 'Anbieter', EN: 'Provider' },
  NETWORK: { NL: 'Netwerk', FR: 'Réseau', DE: 'Netz', EN: 'Network' },
  OUTCOME: { NL: 'Resultaat', FR: 'Résultat', DE: 'Ergebnis', EN: 'Outcome' },
};

/** Labels of `TimeBand`. @internal */
export const timeBandLabels: Words<TimeBand> = {
  SAME_DAY: { NL: 'Dezelfde dag', FR: 'Le même jour', DE: 'Am selben Tag', EN: 'Same day' },
  ONE_DAY: { NL: 'Eén dag', FR: 'Un jour', DE: 'Ein Tag', EN: 'One day' },
  TWO_DAYS: { NL: 'Twee dagen', FR: 'Deux jours', DE: 'Zwei Tage', EN: 'Two days' },
  THREE_DAYS: { NL: 'Drie dagen', FR: 'Trois jours', DE: 'Drei Tage', EN: 'Three days' },
  FOUR_DAYS: { NL: 'Vier dagen', FR: 'Quatre jours', DE: 'Vier Tage', EN: 'Four days' },
  FIVE_DAYS: { NL: 'Vijf dagen', FR: 'Cinq jours', DE: 'Fünf Tage', EN: 'Five days' },
  SIX_DAYS: { NL: 'Zes dagen', FR: 'Six jours', DE: 'Sechs Tage', EN: 'Six days' },
  SEVEN_DAYS_OR_MORE: {
    NL: 'Zeven dagen of meer',
    FR: 'Sept jours ou plus',
    DE: 'Sieben Tage oder mehr',
    EN: 'Seven days or more',
  },
};

/** Labels of `YearlyExport`. @internal */
export const yearlyExportLabels: Words<YearlyExport> = {
  INHOPE: {
    NL: 'Jaarcijfers voor INHOPE',
    FR: 'Chiffres annuels pour INHOPE',
    DE: 'Jahreszahlen für INHOPE',
    EN: 'Yearly figures for INHOPE',
  },
  TRUSTED_FLAGGER: {
    NL: 'Jaarverslag als betrouwbare flagger',
    FR: 'Rapport annuel de signaleur de confiance',
    DE: 'Jahresbericht als vertrauenswürdiger Hinweisgeber',
    EN: 'Yearly report of a trusted flagger',
  },
  MINISTER: {
    NL: 'Jaarverslag aan de minister van Justitie',
    FR: 'Rapport annuel au ministre de la Justice',
    DE: 'Jahresbericht an den Justizminister',
    EN: 'Yearly report to the Minister of Justice',
  },
};
