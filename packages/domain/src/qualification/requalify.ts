import type { Jurisdiction, LawEdition } from '../law/jurisdiction.js';
import { err, ok, type Result } from '../result.js';
import { tablesOf } from './edition-tables.js';
import type { Findings } from '../law/findings.js';
import { withoutEdition, withoutLaw } from './no-law.js';
import type { Qualification } from './qualification.js';
import { QualificationReason } from './qualification-reason.js';

/** The version asked for is not in the pack; `known` lists those that are. @public */
export interface UnknownVersion {
  readonly code: 'UNKNOWN_LAW_VERSION' | 'UNKNOWN_RULES_VERSION';
  readonly known: readonly string[];
}

/** What a stored decision names: the edition that made it, and the law version in that edition. @public */
export interface DecisionVersions {
  readonly lawVersion: string;
  /** The version of the edition. */
  readonly rulesVersion: string;
}

const noLawKnown: string = QualificationReason.NO_LAW_KNOWN;

/** Whether there are days of which the edition knows no law. */
const hasDaysWithoutLaw = ({ lawVersions }: LawEdition) => lawVersions[0]?.validFrom !== null;

/**
 * Repeats a decision under the edition and law version stored with it, whatever later editions say of that day: the
 * same findings give the same result.
 * @public
 */
export function requalify(
  findings: Findings,
  stored: DecisionVersions & { readonly jurisdiction: Jurisdiction },
): Result<Qualification, UnknownVersion> {
  const { jurisdiction, lawVersion, rulesVersion } = stored;
  const edition = jurisdiction.editions.find(({ version }) => version === rulesVersion);
  if (edition === undefined) {
    if (rulesVersion === noLawKnown && lawVersion === noLawKnown) return ok(withoutEdition);
    return err({
      code: 'UNKNOWN_RULES_VERSION',
      known: jurisdiction.editions.map(({ version }) => version),
    });
  }
  const table = tablesOf(edition).find(({ law }) => law.version === lawVersion);
  if (table !== undefined) return ok(table.decide(findings));
  if (lawVersion === noLawKnown && hasDaysWithoutLaw(edition)) return ok(withoutLaw(edition));
  return err({ code: 'UNKNOWN_LAW_VERSION', known: edition.lawVersions.map(({ version }) => version) });
}
