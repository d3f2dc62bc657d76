import { readers, texts, type Read } from '../test/support/hostile.js';
import { processorSeconds } from './measure.js';

/**
 * The ratio of the run times of one function for two texts, the second four times as long: 4 is linear, 16 is
 * quadratic.
 */
export interface Growth {
  readonly name: string;
  readonly seconds: number;
  readonly ratio: number;
  readonly text: string;
}

const mebibyte = 2 ** 20;
const shown = 24;

/** The shortest of several runs: other work on the machine can only add time. */
function leastSeconds(read: Read, text: string): number {
  const tries = [0, 1, 2].map(() => {
    const start = processorSeconds();
    read(text);
    return processorSeconds() - start;
  });
  return Math.max(Math.min(...tries), 0.0005);
}

/** For each function that takes free text: the slowest of the hostile texts of one mebibyte. */
export function growthOfReaders(): readonly Growth[] {
  const [whole, quarter] = [texts(mebibyte), texts(mebibyte / 4)];
  return Object.entries(readers).map(([name, reads]) => {
    const all = reads.flatMap((read) =>
      whole.map((text, index) => ({ read, text, index, seconds: leastSeconds(read, text) })),
    );
    const slowest = all.reduce((first, second) => (second.seconds > first.seconds ? second : first));
    const ratio = slowest.seconds / leastSeconds(slowest.read, quarter[slowest.index] ?? '');
    return { name, seconds: slowest.seconds, ratio, text: slowest.text.slice(0, shown) };
  });
}
