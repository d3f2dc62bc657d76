import type { CodeTable } from './code-table.js';

/** The difference between a list of the exchange and our table of it. @public */
export interface IccamListDifference {
  /** Numbers that are only in the exchange: they would be refused when received. */
  readonly unknown: readonly number[];
  /** Numbers that are only in our table: they would be refused when sent. */
  readonly gone: readonly number[];
}

/** Compares a list of the exchange with our table; `null` when both have the same numbers. @public */
export function iccamListDifference(
  { codes }: Pick<CodeTable<string>, 'codes'>,
  received: readonly number[],
): IccamListDifference | null {
  const own = Object.values(codes);
  const unknown = received.filter((code) => !own.includes(code));
  const gone = own.filter((code) => !received.includes(code));
  return unknown.length + gone.length === 0 ? null : { unknown, gone };
}
