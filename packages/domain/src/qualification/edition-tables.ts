import type { LawEdition, LawVersion } from '../law/jurisdiction.js';
import { type DecisionTable, decisionTable } from './decision-table.js';

/** One law version of an edition, ready to decide. */
export interface LawTable {
  readonly law: LawVersion;
  readonly decide: DecisionTable;
}

/** Tables by edition. They follow from the edition alone: keeping them changes nothing but speed. */
const prepared = new WeakMap<LawEdition, readonly LawTable[]>();

function lazily(prepare: () => DecisionTable): DecisionTable {
  let table: DecisionTable | null = null;
  return (findings) => (table ??= prepare())(findings);
}

/** The tables of an edition, in order of time; each is prepared when first asked. @internal */
export function tablesOf(edition: LawEdition): readonly LawTable[] {
  const known = prepared.get(edition);
  if (known !== undefined) return known;
  const tables = edition.lawVersions.map((law) => ({
    law,
    decide: lazily(() => decisionTable(edition, law)),
  }));
  prepared.set(edition, tables);
  return tables;
}
