import fc from 'fast-check';
import { normaliseReceipt, receiptFromBytes } from './receipt.js';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const tenBytes = fc.uint8Array({ minLength: 10, maxLength: 10 });
const aReceipt = receiptFromBytes(Uint8Array.of(1, 35, 69, 103, 137, 171, 205, 239, 16, 50));

describe('a receipt', () => {
  it('consists of four groups of four characters and two check characters', () => {
    expect(aReceipt).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{2}$/);
  });

  it.each([
    [Array(10).fill(0), '0000-0000-0000-0000-00'],
    [Array(10).fill(255), 'ZZZZ-ZZZZ-ZZZZ-ZZZZ-'],
    [[8, 66, 16, 132, 33, 8, 66, 16, 132, 33], '1111-1111-1111-1111-'],
  ])('writes the bytes %j as %s…', (bytes, text) => {
    expect(receiptFromBytes(Uint8Array.from(bytes)).startsWith(text)).toBe(true);
  });

  it('is different for different bytes', () => {
    fc.assert(
      fc.property(tenBytes, tenBytes, (first, second) => {
        const areEqual = first.every((byte, index) => byte === second[index]);
        expect(receiptFromBytes(first) === receiptFromBytes(second)).toBe(areEqual);
      }),
    );
  });

  it('is read in the form in which it was issued', () => {
    fc.assert(
      fc.property(tenBytes, (bytes) => {
        const receipt = receiptFromBytes(bytes);
        expect(normaliseReceipt(receipt)).toBe(receipt);
      }),
    );
  });

  it('is read in every way of typing it', () => {
    const zeros = receiptFromBytes(new Uint8Array(10));

    expect(normaliseReceipt(aReceipt.toLowerCase().replaceAll('-', ' '))).toBe(aReceipt);
    expect(normaliseReceipt(`  ${aReceipt.replaceAll('-', '')}\n`)).toBe(aReceipt);
    expect(normaliseReceipt(aReceipt.replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(aReceipt);
    expect(normaliseReceipt(aReceipt.replaceAll('1', 'I'))).toBe(aReceipt);
    expect(normaliseReceipt(aReceipt.padEnd(64))).toBe(aReceipt);
    expect(normaliseReceipt(zeros.replaceAll('0', 'O').replaceAll('-', ' – '))).toBe(zeros);
  });

  it('detects every wrong character', () => {
    for (let place = 0; place < aReceipt.length; place += 1) {
      if (aReceipt[place] === '-') continue;
      for (const other of alphabet) {
        if (other === aReceipt[place]) continue;
        expect(normaliseReceipt(aReceipt.slice(0, place) + other + aReceipt.slice(place + 1))).toBeNull();
      }
    }
  });

  it('detects every swap of two neighbours among the first sixteen characters', () => {
    fc.assert(
      fc.property(tenBytes, fc.integer({ min: 0, max: 14 }), (bytes, place) => {
        const plain = receiptFromBytes(bytes).replaceAll('-', '');
        const [left = '', right = ''] = [plain[place], plain[place + 1]];
        fc.pre(left !== right);
        expect(normaliseReceipt(plain.slice(0, place) + right + left + plain.slice(place + 2))).toBeNull();
      }),
    );
  });

  it.each([
    ['nothing', ''],
    ['a letter that is not used', aReceipt.replace(/^./, 'U')],
    ['only letters that are not used', 'U'.repeat(18)],
    ['a letter too many that is not used', `U${aReceipt}`],
    ['more than 64 characters', aReceipt.padEnd(65)],
    ['too little', aReceipt.slice(0, -1)],
    ['too much', `${aReceipt}0`],
    ['a megabyte', '0'.repeat(1_048_576)],
    ['no text', 42],
    ['null', null],
  ])('is refused for %s', (_title, text) => {
    expect(normaliseReceipt(text)).toBeNull();
  });

  it('is never made from too few bytes', () => {
    expect(() => receiptFromBytes(new Uint8Array(9))).toThrow(RangeError);
  });
});
