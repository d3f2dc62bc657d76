import { texts } from '../../test/support/hostile.js';
import { readReportText } from '../reporting/report-places.js';
import { readAddresses } from './read-addresses.js';

/**
 * Counts what regular expressions do while a function runs: one for each call, and one for each unit that the call may
 * read.
 */
function workOf(run: () => void): number {
  const prototype: { exec: RegExp['exec'] } = RegExp.prototype;
  const { exec } = prototype;
  let work = 0;
  prototype.exec = function (this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    const end = match === null ? (this.sticky ? from : text.length) : match.index + match[0].length;
    work += 1 + end - from;
    return match;
  };
  try {
    run();
  } finally {
    prototype.exec = exec;
  }
  return work;
}

const short = texts(2 ** 11);
const long = texts(2 ** 13);

describe.each([
  ['readAddresses', readAddresses],
  ['readReportText', readReportText],
])('the work of %s for hostile text', (_, read) => {
  const perUnit = (text: string) => workOf(() => read(text)) / text.length;

  it('is at most 45 steps for each unit', () => {
    const most = Math.max(...long.map(perUnit));

    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThan(45);
  });

  it('grows no faster than the text', () => {
    const ratios = long.map((text, index) => perUnit(text) / perUnit(short[index] ?? ''));

    expect(Math.max(...ratios)).toBeLessThan(1.1);
  });
});
