import fc from 'fast-check';
import { readReference, ReferenceKind } from './reference.js';

describe('a reference', () => {
  it.each([
    ['MP-000001234', 'CASE', 'MP-000001234'],
    ['mp 1234', 'CASE', 'MP-000001234'],
    [' M.P. 000 001 234 ', 'CASE', 'MP-000001234'],
    ['mp1234', 'CASE', 'MP-000001234'],
    ['MP–1234', 'CASE', 'MP-000001234'],
    ['MP‑1234', 'CASE', 'MP-000001234'],
    ['ＭＰ－１２３４', 'CASE', 'MP-000001234'],
    ['MP\u200b-1234', 'CASE', 'MP-000001234'],
    ['#mp_1234', 'CASE', 'MP-000001234'],
    ['rf 000000007', 'REFERRAL', 'RF-000000007'],
    ['Nt: 7', 'NOTICE', 'NT-000000007'],
    ['MP-0000000000001234', 'CASE', 'MP-000001234'],
  ] as const)('is read from %j', (text, kind, reference) => {
    expect(readReference(text)).toEqual({ kind, reference });
  });

  it.each([
    '',
    'MP',
    'MP-',
    '1234',
    'XX-1234',
    'MP-1234567890',
    'MP-12a4',
    'MP-1234 RF-1',
    'mp.example',
    'M1',
  ])('is not read from %j', (text) => {
    expect(readReference(text)).toBeNull();
  });

  it('is read from every spelling of every number', () => {
    const mark = fc.constantFrom('', ' ', '-', '.', ' - ', '\u00a0', '–');
    fc.assert(
      fc.property(
        fc.constantFrom(['MP', 'CASE'], ['RF', 'REFERRAL'], ['NT', 'NOTICE']),
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.boolean(),
        fc.boolean(),
        fc.array(mark, { minLength: 12, maxLength: 12 }),
        ([prefix = '', kind = ''], number, isPadded, isLower, spread) => {
          const stored = `${prefix}-${String(number).padStart(9, '0')}`;
          const written = prefix + (isPadded ? stored.slice(3) : String(number));
          const spoken = [...written].map((character, at) => character + (spread[at] ?? '')).join('');
          expect(readReference(isLower ? spoken.toLowerCase() : spoken)).toEqual({ kind, reference: stored });
        },
      ),
    );
  });

  it('never throws, and returns only the stored form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const read = readReference(text);
        expect(
          read === null || (read.kind in ReferenceKind && /^(MP|RF|NT)-\d{9}$/.test(read.reference)),
        ).toBe(true);
      }),
    );
  });
});
