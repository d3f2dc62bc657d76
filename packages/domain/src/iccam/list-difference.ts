import type { CodeTable } from './code-table.js';

/** How a list of the exchange differs from our table of it. @public */
export interface IccamListDifference {
  /** Numbers that the exchange has and our table does not: they would be refused when received. */
  readonly unknown: readonly number[];
  /** Numbers that our table has and the exchange does not: they would be refused when sent. */
  readonly gone: readonly number[];
}

/** Compares a list of the exchange with our table; `null` when they hold the same numbers. @public */
export function iccamListDifference(
  { codes }: Pick<CodeTable<string>, 'codes'>,
  received: readonly number[],
): IccamListDifference | null {
  const own = Object.values(codes);
  const unknown = received.filter((code) => !own.includes(code));
  const gone = own.filter((code) => !received.includes(code));
  return unknown.length + gone.length === 0 ? null : { unknown, gone };
}
