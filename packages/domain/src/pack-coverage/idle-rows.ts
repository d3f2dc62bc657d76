import type { LawEdition } from '../law/jurisdiction.js';
import type { CompiledRules } from '../law/compiled-rules.js';
import type { IdleRow } from './coverage.js';
import { type Cube, cubeOf, remainder } from './cube.js';

interface Named {
  readonly code: string;
  readonly cube: Cube;
}

const isHidden = (cube: Cube, by: readonly Named[]): boolean =>
  remainder(
    [cube],
    by.map((each) => each.cube),
  ).length === 0;

/** The smallest set of rows that together still hide it; earlier rows are removed first. */
const fewest = (cube: Cube, rows: readonly Named[]): readonly Named[] =>
  rows.reduce<readonly Named[]>((kept, row) => {
    const others = kept.filter((each) => each !== row);
    return isHidden(cube, others) ? others : kept;
  }, rows);

/** The rows that hide another one under one version of the law; `null` when it can decide. */
function shadowsOf(code: string, { criteria, questions }: CompiledRules): readonly string[] | null {
  const rows = criteria.map((row) => ({ code: row.criterion.code, cube: cubeOf(row, questions) }));
  const at = rows.findIndex((row) => row.code === code);
  const row = rows[at];
  if (row === undefined) return [];
  const before = rows.slice(0, at);
  return isHidden(row.cube, before) ? fewest(row.cube, before).map((each) => each.code) : null;
}

/** The rows of an edition that decide in none of its law versions. @internal */
export const idleRows = ({ criteria }: LawEdition, compiled: readonly CompiledRules[]): readonly IdleRow[] =>
  criteria.flatMap(({ code }) => {
    const shadows = compiled.map((rules) => shadowsOf(code, rules));
    if (shadows.includes(null)) return [];
    const by = [...new Set(shadows.flatMap((codes) => codes ?? []))];
    const isValid = compiled.some((rules) => rules.criteria.some(({ criterion }) => criterion.code === code));
    return [{ code, because: isValid ? 'SHADOWED' : 'NEVER_IN_FORCE', by } as const];
  });
