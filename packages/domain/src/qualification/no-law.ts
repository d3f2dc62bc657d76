import type { LawEdition } from '../law/jurisdiction.js';
import { Classification } from './classification.js';
import { frozen } from './conclude.js';
import type { Qualification } from './qualification.js';
import { QualificationReason } from './qualification-reason.js';

const noLawKnown = (rulesVersion: string): Qualification =>
  frozen(
    { lawVersion: QualificationReason.NO_LAW_KNOWN, rulesVersion },
    {
      classification: Classification.UNDETERMINED,
      decidedBy: [QualificationReason.NO_LAW_KNOWN],
      because: [QualificationReason.NO_LAW_KNOWN],
      needsLegalReview: true,
    },
  );

/** The answer where there is no edition at all. @internal */
export const withoutEdition: Qualification = noLawKnown(QualificationReason.NO_LAW_KNOWN);

const answers = new WeakMap<LawEdition, Qualification>();

/** The answer for a day on which the edition knows no law, whatever the findings. @internal */
export function withoutLaw(edition: LawEdition): Qualification {
  const known = answers.get(edition);
  if (known !== undefined) return known;
  const answer = noLawKnown(edition.version);
  answers.set(edition, answer);
  return answer;
}
