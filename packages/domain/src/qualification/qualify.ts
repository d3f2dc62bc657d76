import type { CalendarDate } from '../calendar-date.js';
import type { Jurisdiction, LawVersion, RuleSet } from '../law/jurisdiction.js';
import { err, ok, type Result } from '../result.js';
import { isValidOn } from '../validity.js';
import { Classification } from './classification.js';
import { frozen } from './conclude.js';
import { type DecisionTable, decisionTable } from './decision-table.js';
import type { Findings } from './findings.js';
import type { Qualification } from './qualification.js';
import { QualificationReason } from './qualification-reason.js';

/** The version asked for is not in the pack; `known` lists those that are. @public */
export interface UnknownVersion {
  readonly code: 'UNKNOWN_LAW_VERSION' | 'UNKNOWN_RULES_VERSION';
  readonly known: readonly string[];
}

interface DatedTable {
  readonly law: LawVersion;
  readonly edition: RuleSet;
  readonly decide: DecisionTable;
}

interface Tables {
  /** Those of the latest edition, in order of time. */
  readonly current: readonly DatedTable[];
  readonly all: readonly DatedTable[];
}

/** Tables by pack. They follow from the pack alone, so that keeping them cannot be noticed but by its speed. */
const prepared = new WeakMap<Jurisdiction, Tables>();

function lazily(prepare: () => DecisionTable): DecisionTable {
  let table: DecisionTable | null = null;
  return (findings) => (table ??= prepare())(findings);
}

function tablesOf(jurisdiction: Jurisdiction): Tables {
  const known = prepared.get(jurisdiction);
  if (known !== undefined) return known;
  const all = jurisdiction.ruleSets.flatMap((edition) =>
    jurisdiction.lawVersions.map((law) => ({
      law,
      edition,
      decide: lazily(() => decisionTable(jurisdiction, law, edition)),
    })),
  );
  const latest = jurisdiction.ruleSets.at(-1);
  const tables = { current: all.filter(({ edition }) => edition === latest), all };
  prepared.set(jurisdiction, tables);
  return tables;
}

const noLaw = frozen(
  { lawVersion: QualificationReason.NO_LAW_KNOWN, rulesVersion: QualificationReason.NO_LAW_KNOWN },
  {
    classification: Classification.UNDETERMINED,
    decidedBy: [QualificationReason.NO_LAW_KNOWN],
    because: [QualificationReason.NO_LAW_KNOWN],
    needsLegalReview: true,
  },
);

/**
 * Classifies findings under the law in force on a day, by the latest edition of the criteria.
 *
 * Total and deterministic. An open question is never taken for "no": the outcome is given only when every answer
 * to every open question leads to it, so `NOT_ILLEGAL` always rests on a criterion that says so. Of possible
 * answers, those that would contradict the answers given are left out. Illegal stays illegal however many
 * further questions are answered; only answers that contradict each other take any outcome back, to `UNDETERMINED`.
 * The result is frozen and shared.
 * @public
 */
export function qualify(
  findings: Findings,
  setting: { readonly on: CalendarDate; readonly jurisdiction: Jurisdiction },
): Qualification {
  const { current } = tablesOf(setting.jurisdiction);
  for (const { law, decide } of current) if (isValidOn(law, setting.on)) return decide(findings);
  return noLaw;
}

/** Repeats a decision under the versions stored with it: the same findings give the same result. @public */
export function requalify(
  findings: Findings,
  stored: {
    readonly jurisdiction: Jurisdiction;
    readonly lawVersion: string;
    readonly rulesVersion: string;
  },
): Result<Qualification, UnknownVersion> {
  const { jurisdiction, lawVersion, rulesVersion } = stored;
  const { all } = tablesOf(jurisdiction);
  const table = all.find(
    ({ law, edition }) => law.version === lawVersion && edition.version === rulesVersion,
  );
  if (table !== undefined) return ok(table.decide(findings));
  const laws = jurisdiction.lawVersions.map(({ version }) => version);
  if (!laws.includes(lawVersion)) return err({ code: 'UNKNOWN_LAW_VERSION', known: laws });
  const editions = jurisdiction.ruleSets.map(({ version }) => version);
  return err({ code: 'UNKNOWN_RULES_VERSION', known: editions });
}
