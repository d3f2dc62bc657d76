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

/** The result when there is no edition at all. @internal */
export const withoutEdition: Qualification = noLawKnown(QualificationReason.NO_LAW_KNOWN);

const answers = new WeakMap<LawEdition, Qualification>();

/** The result for a day without known law in the edition, for any findings. @internal */
export function withoutLaw(edition: LawEdition): Qualification {
  const known = answers.get(edition);
  if (known !== undefined) return known;
  const answer = noLawKnown(edition.version);
  answers.set(edition, answer);
  return answer;
}
