import type { PackWording } from '../wording.js';
import type { Answer } from './question.js';

/** One answer to a question that a pack adds. @public */
export interface PackAnswer {
  /** Permanent: stored with every finding that gives it. */
  readonly code: string;
  readonly title: PackWording;
}

/**
 * A closed question that a pack adds to those of every hotline. Its criteria may name it; a finding that leaves it open
 * leaves it open, never "no".
 * @public
 */
export interface PackQuestion {
  /** Permanent, like a field name: a small letter first, then letters and digits. */
  readonly name: string;
  readonly title: PackWording;
  readonly answers: readonly PackAnswer[];
  /** Set where the truth may be none of the answers, as with the age of a child where no child is depicted. */
  readonly mayNotApply?: true;
}

/** An age group of a pack's own law, within one of the groups that the exchange between hotlines knows. @public */
export interface PackAgeGroup extends PackAnswer {
  readonly iccam: Answer<'apparentAge'>;
}

/** The name under which findings carry the age group of a pack. @public */
export const ageGroupQuestion = 'ageGroup';

/** What a pack adds to the questions of every hotline. @public */
export interface PackVocabulary {
  readonly questions?: readonly PackQuestion[];
  /** Finer than the exchange's; findings give it as `more.ageGroup`, and the group of the exchange follows from it. */
  readonly ageGroups?: readonly PackAgeGroup[];
}

const ageGroupTitle: PackWording = {
  NL: 'Welke leeftijdsgroep van de eigen wet?',
  FR: 'Quelle tranche d’âge de la loi nationale ?',
  DE: 'Welche Altersgruppe des eigenen Rechts?',
  EN: 'Which age group of the national law?',
};

/** Every question that a pack adds, its age groups first. @public */
export const packQuestionsOf = ({
  questions = [],
  ageGroups = [],
}: PackVocabulary): readonly PackQuestion[] =>
  ageGroups.length === 0
    ? questions
    : [{ name: ageGroupQuestion, title: ageGroupTitle, answers: ageGroups, mayNotApply: true }, ...questions];
