import type { LawEdition, LawVersion } from '../law/jurisdiction.js';
import { type DecisionTable, decisionTable } from './decision-table.js';

/** One law version of an edition, with its decision table. */
export interface LawTable {
  readonly law: LawVersion;
  readonly decide: DecisionTable;
}

/** Cache of tables by edition. A table depends only on its edition, so the cache changes only the speed. */
const prepared = new WeakMap<LawEdition, readonly LawTable[]>();

function lazily(prepare: () => DecisionTable): DecisionTable {
  let table: DecisionTable | null = null;
  return (findings) => (table ??= prepare())(findings);
}

/** The tables of an edition, in order of time. Each is built on first use. @internal */
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
