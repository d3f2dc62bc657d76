import { answersTo } from './question.js';
import type { Criterion } from './criterion.js';
import { notAccessible } from './belgian-criteria.data.js';

// How the Belgian hotline handles findings outside the definition of imagery. Origin: the offences that the hotline
// does not test. Grooming and sexual extortion of a child: Criminal Code of 1867, arts 377quater and 433bis/1, then the
// title on sexual offences of the code of 2024; intimate images spread without consent: code of 2024, arts 136-137;
// extremely pornographic or violent content: arts 182-183; abuse attended by live stream: art. 165 (of medium
// confidence). Checked 2026-11-29. Coverage: every answer to the question `besideDefinition`. Left out: which of those
// articles applies. The hotline does not test them; a person finds the responsible service. Illegality under the
// definition takes precedence; the reasons then also name the findings outside it.

const met = answersTo.besideDefinition.filter((answer) => answer !== 'NONE');

const outside: Pick<Criterion, 'title' | 'source' | 'confidence' | 'then' | 'because' | 'topics'> = {
  title: {
    NL: 'Buiten wat dit meldpunt toetst: een andere dienst of de politie is bevoegd',
    FR: 'Hors de ce que cette hotline examine : un autre service ou la police est compétent',
    DE: 'Außerhalb dessen, was diese Meldestelle prüft: eine andere Stelle oder die Polizei ist zuständig',
    EN: 'Outside what this hotline tests: another service or police are competent',
  },
  source:
    'House rule: what other law may punish is never closed as not illegal; Criminal Code of 1867 arts 377quater and 433bis/1, Criminal Code of 2024 arts 136-137, 165 and 182-183',
  confidence: 'MEDIUM',
  then: 'OTHER_LAW',
  because: ['OUTSIDE_TESTED_LAW'],
  topics: [],
};

/** A reporter may have seen something at an address that can no longer be opened. */
const metYetNotAccessible: Criterion = {
  ...outside,
  code: 'BE_BESIDE_DEFINITION_NOT_ACCESSIBLE',
  title: {
    NL: 'Het adres kon niet worden geopend, maar de melder heeft iets aangetroffen dat een andere dienst aangaat',
    FR: 'L’adresse n’a pas pu être ouverte, mais l’auteur du signalement a rencontré ce qui concerne un autre service',
    DE: 'Die Adresse konnte nicht geöffnet werden, doch wer meldete, hat etwas angetroffen, das eine andere Stelle angeht',
    EN: 'The address could not be opened, but the reporter met what is for another service',
  },
  when: { accessibility: notAccessible, besideDefinition: met },
  onlyIfAnswered: true,
  validFrom: null,
  validTo: null,
};

const metBesideDefinition: Criterion = {
  ...outside,
  code: 'BE_BESIDE_DEFINITION',
  when: { besideDefinition: met },
  validFrom: null,
  validTo: null,
};

const nothingMet = (criterion: Criterion): Criterion => ({
  ...criterion,
  when: { ...criterion.when, besideDefinition: ['NONE'] },
  because: [...criterion.because, 'NOTHING_BESIDE_DEFINITION'],
});

/**
 * Adds the criteria for findings outside the definition: before the criteria for inaccessible content, and after
 * everything that is illegal or needs a lawyer. A row for “not illegal” then applies only when nothing outside the
 * definition was found.
 * @internal
 */
export function withBesideDefinition(criteria: readonly Criterion[]): readonly Criterion[] {
  const firstHarmless = criteria.findIndex(({ then }) => then === 'NOT_ILLEGAL');
  return criteria.flatMap((criterion, index) => [
    ...(criterion.code === 'BE_NOT_ACCESSIBLE' ? [metYetNotAccessible] : []),
    ...(index === firstHarmless ? [metBesideDefinition] : []),
    criterion.then === 'NOT_ILLEGAL' ? nothingMet(criterion) : criterion,
  ]);
}
