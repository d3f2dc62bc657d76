import type { Condition, Criterion } from './criterion.js';
import { belgianCriteria, noMinor, notAccessible, sexual } from './belgian-criteria.data.js';

// How the Belgian hotline applies Belgian law: second edition of its criteria. Origin: the first edition, with these
// changes. Checked 2026-11-22.
// - Content that was judged must have been seen: an answer about what an address shows contradicts the answer that it
//   could not be opened. The first edition closed such a case as not assessable.
// - A posed child is a minor. The first edition closed adults who pose as a child as not illegal.
// - Content that a lawyer found punishable is not closed as not illegal by the other answers: a person corrects one of
//   them.
// - An address that promotes abuse falls under art. 177 only: arts 178 and 179 need an intent that no address shows.
//   Coverage and what is left out: as in the first edition. This edition is closed: a correction is a further edition.

const contradiction = (code: string, title: Criterion['title'], when: Condition): Criterion => ({
  code,
  title,
  source: 'House rule: answers that cannot all be true are corrected by a person',
  confidence: 'HIGH',
  when,
  then: 'CONTRADICTION',
  because: [],
  topics: [],
  validFrom: null,
  validTo: null,
});

const seenYetNotAccessible: readonly Criterion[] = [
  contradiction(
    'BE_CONDUCT_SEEN_YET_NOT_ACCESSIBLE',
    {
      NL: 'Beoordeelde beelden, maar het adres kon niet worden geopend',
      FR: 'Images évaluées, mais l’adresse n’a pas pu être ouverte',
      DE: 'Beurteilte Bilder, aber die Adresse konnte nicht geöffnet werden',
      EN: 'Imagery judged, but the address could not be opened',
    },
    { accessibility: notAccessible, conduct: [...sexual, 'NUDITY'] },
  ),
  contradiction(
    'BE_SEVERE_ABUSE_YET_NOT_ACCESSIBLE',
    {
      NL: 'Ernstig misbruik gezien, maar het adres kon niet worden geopend',
      FR: 'Abus grave constaté, mais l’adresse n’a pas pu être ouverte',
      DE: 'Schwerer Missbrauch gesehen, aber die Adresse konnte nicht geöffnet werden',
      EN: 'Severe abuse seen, but the address could not be opened',
    },
    { accessibility: notAccessible, severe: [true] },
  ),
  contradiction(
    'BE_PROMOTION_SEEN_YET_NOT_ACCESSIBLE',
    {
      NL: 'Bevordering van misbruik gezien, maar het adres kon niet worden geopend',
      FR: 'Promotion d’abus constatée, mais l’adresse n’a pas pu être ouverte',
      DE: 'Förderung von Missbrauch gesehen, aber die Adresse konnte nicht geöffnet werden',
      EN: 'Promotion of abuse seen, but the address could not be opened',
    },
    { accessibility: notAccessible, promotesAbuse: [true] },
  ),
  contradiction(
    'BE_ADVERTISING_SEEN_YET_NOT_ACCESSIBLE',
    {
      NL: 'Reclame voor misbruik gezien, maar het adres kon niet worden geopend',
      FR: 'Publicité pour des abus constatée, mais l’adresse n’a pas pu être ouverte',
      DE: 'Werbung für Missbrauch gesehen, aber die Adresse konnte nicht geöffnet werden',
      EN: 'Advertising of abuse seen, but the address could not be opened',
    },
    { accessibility: notAccessible, advertisesAbuse: [true] },
  ),
];

const posedChildYetNoMinor = contradiction(
  'BE_POSED_CHILD_YET_NO_MINOR',
  {
    NL: 'Poserend kind, maar geen minderjarige',
    FR: 'Enfant qui pose, mais pas de mineur',
    DE: 'Posierendes Kind, aber kein Minderjähriger',
    EN: 'Posed child, but no minor',
  },
  { subject: noMinor, childModelling: [true] },
);

const byDistributionAlone = (criterion: Criterion): Criterion => ({
  ...criterion,
  source: 'Criminal Code of 2024 art. 177, any medium',
  topics: ['PROMOTION_DISTRIBUTION'],
});

const heeding = (criterion: Criterion): Criterion =>
  criterion.then === 'NOT_ILLEGAL' ? { ...criterion, heedsLegalReview: true } : criterion;

function inSecondEdition(criterion: Criterion): readonly Criterion[] {
  if (criterion.code === 'BE_NOT_ACCESSIBLE')
    return [...seenYetNotAccessible, criterion, posedChildYetNoMinor];
  return [criterion.code === 'BE_PROMOTES_ABUSE' ? byDistributionAlone(criterion) : heeding(criterion)];
}

/** The ordered criteria of Belgium, second edition. @internal */
export const secondBelgianCriteria: readonly Criterion[] = belgianCriteria.flatMap(inSecondEdition);
