import type { PackWording } from '../wording.js';
import type { Answer } from './question.js';

/** One answer to a question that a pack adds. @public */
export interface PackAnswer {
  /** Permanent: stored with every finding that contains it. */
  readonly code: string;
  readonly title: PackWording;
}

/**
 * A closed question that a pack adds to those of every hotline. Its criteria may use it. Without an answer in the
 * findings it is open, never “no”.
 * @public
 */
export interface PackQuestion {
  /** Permanent, like a field name: a lower-case letter first, then letters and digits. */
  readonly name: string;
  readonly title: PackWording;
  readonly answers: readonly PackAnswer[];
  /** Set when none of the answers may be true, as with the age of a child when no child is depicted. */
  readonly mayNotApply?: true;
}

/** An age group of a pack’s own law, within one of the groups of the exchange between hotlines. @public */
export interface PackAgeGroup extends PackAnswer {
  readonly iccam: Answer<'apparentAge'>;
}

/** The field of the findings under `more` that contains the age group of a pack. @internal */
export const ageGroupQuestion = 'ageGroup';

/** The questions that a pack adds to those of every hotline. @public */
export interface PackVocabulary {
  readonly questions?: readonly PackQuestion[];
  /**
   * Finer groups than those of the exchange. Findings store them as `more.ageGroup`, and the group of the exchange is
   * derived from them.
   */
  readonly ageGroups?: readonly PackAgeGroup[];
}

const ageGroupTitle: PackWording = {
  NL: 'Welke leeftijdsgroep van de eigen wet?',
  FR: 'Quelle tranche d’âge de la loi nationale ?',
  DE: 'Welche Altersgruppe des eigenen Rechts?',
  EN: 'Which age group of the national law?',
};

/** Every question that a pack adds, with its age groups first. @public */
export const packQuestionsOf = ({
  questions = [],
  ageGroups = [],
}: PackVocabulary): readonly PackQuestion[] =>
  ageGroups.length === 0
    ? questions
    : [{ name: ageGroupQuestion, title: ageGroupTitle, answers: ageGroups, mayNotApply: true }, ...questions];
