import fc from 'fast-check';
import { Accessibility } from '../qualification/findings.js';
import { IccamAction, IccamReason } from './action.js';
import type { CodeTable } from './code-table.js';
import {
  iccamAccessibility,
  iccamAction,
  iccamAge,
  iccamChildModelling,
  iccamClassification,
  iccamCommerciality,
  iccamContentType,
  iccamPaymentMethod,
  iccamReason,
  iccamReasonsOf,
  iccamSelfGenerated,
  iccamSex,
  iccamSiteType,
  iccamVirtual,
} from './code-tables.data.js';

const row = <Value extends string>(table: CodeTable<Value>, codes: readonly number[]) =>
  [table as unknown as CodeTable<string>, codes] as const;

/** ICCAM's own numbers, written out a second time from its reference lists. */
const tables: readonly (readonly [CodeTable<string>, readonly number[]])[] = [
  row(iccamClassification, [1, 2, 4]),
  row(iccamAge, [1, 2, 3, 4]),
  row(iccamSex, [1, 2, 3, 4]),
  row(iccamVirtual, [0, 1]),
  row(iccamSelfGenerated, [0, 1]),
  row(iccamChildModelling, [0, 1]),
  row(iccamSiteType, [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 18, 20, 22, 24]),
  row(iccamCommerciality, [1, 2, 3]),
  row(iccamPaymentMethod, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]),
  row(iccamContentType, [1, 2]),
  row(iccamAction, [1, 2, 3, 4, 6]),
  row(iccamReason, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21]),
  row(iccamAccessibility, [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]),
];
const entries = tables.flatMap(([table]) =>
  Object.entries(table.codes).map(([value, code]) => [table.field, value, code, table] as const),
);

describe("ICCAM's code tables", () => {
  it.each(entries)('know %s %s as %i, both ways', (_field, value, code, table) => {
    expect(table.codeOf(value)).toBe(code);
    expect(table.valueOf(code)).toEqual({ ok: true, value });
  });

  it.each(tables.map(([table, codes]) => [table.field, table, codes] as const))(
    'have for %s exactly the numbers of the reference list',
    (_field, table, codes) => {
      expect(Object.values(table.codes).sort((a, b) => a - b)).toEqual(codes);
    },
  );

  it.each(tables.map(([table]) => [table.field, table] as const))(
    'refuse for %s whatever they do not know',
    (field, table) => {
      fc.assert(
        fc.property(fc.anything(), (code) => {
          const result = table.valueOf(code);
          // Minus zero is zero on the wire, so equal is enough.
          if (result.ok) expect(table.codeOf(result.value) === code).toBe(true);
          else expect(result.error).toMatchObject({ code: 'UNKNOWN_ICCAM_CODE', field });
        }),
      );
    },
  );

  it('keep apart two flags that look alike', () => {
    expect(iccamSelfGenerated.field).toBe('userGeneratedContentCategorization');
    expect(iccamChildModelling.field).toBe('childModelingCategorization');
  });

  it('give every address that could not be opened the reason of the same name', () => {
    const reasons = Object.values(Accessibility).filter((one) => one !== 'ACCESSIBLE');

    expect(reasons.map((one) => iccamReason.valueOf(iccamAccessibility.codeOf(one)))).toEqual(
      reasons.map((value) => ({ ok: true, value })),
    );
  });

  it('use every reason for exactly one action, but "other" for both', () => {
    const used = Object.values(IccamAction).flatMap((action) => iccamReasonsOf[action]);

    expect([...used].sort()).toEqual([...Object.values(IccamReason), 'OTHER'].sort());
  });

  it('ask a reason for exactly the actions above 3', () => {
    const asking = Object.values(IccamAction).filter((action) => iccamReasonsOf[action].length > 0);

    expect(asking).toEqual(Object.values(IccamAction).filter((action) => iccamAction.codeOf(action) > 3));
  });
});
