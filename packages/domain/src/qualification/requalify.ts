import type { Jurisdiction, LawEdition } from '../law/jurisdiction.js';
import { err, ok, type Result } from '../result.js';
import { tablesOf } from './edition-tables.js';
import type { Findings } from '../law/findings.js';
import { withoutEdition, withoutLaw } from './no-law.js';
import type { Qualification } from './qualification.js';
import { QualificationReason } from './qualification-reason.js';

/** The requested version is not in the pack; `known` lists the available versions. @public */
export interface UnknownVersion {
  readonly code: 'UNKNOWN_LAW_VERSION' | 'UNKNOWN_RULES_VERSION';
  readonly known: readonly string[];
}

/** The versions stored with a decision: the edition that made it, and the law version in that edition. @public */
export interface DecisionVersions {
  readonly lawVersion: string;
  /** The version of the edition. */
  readonly rulesVersion: string;
}

const noLawKnown: string = QualificationReason.NO_LAW_KNOWN;

/** Whether the edition has days without known law. */
const hasDaysWithoutLaw = ({ lawVersions }: LawEdition) => lawVersions[0]?.validFrom !== null;

/**
 * Repeats a decision with its stored edition and law version, independent of later editions: the same findings give the
 * same result.
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
