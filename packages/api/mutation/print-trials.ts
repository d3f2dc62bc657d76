import type { Trial } from './try-slip.js';

/** The minimum share of detected slips for a successful run. */
export const leastScore = 90;

export const scoreOf = (trials: readonly Trial[]): number =>
  trials.length === 0
    ? 0
    : (100 * trials.filter(({ outcome }) => outcome === 'KILLED').length) / trials.length;

/** Prints the slips that no test detected, and a summary. */
export function printTrials(trials: readonly Trial[], print: (line: string) => void): void {
  const width = Math.max(...trials.map(({ slip }) => slip.name.length));
  print('');
  for (const { slip, outcome, because } of [...trials].sort(byOutcome))
    print(`${outcome.padEnd(8)}  ${slip.name.padEnd(width)}  ${because}`);
  const counts = (['KILLED', 'SURVIVED', 'STALE', 'BROKEN'] as const).map(
    (one) => `${one.toLowerCase()} ${trials.filter(({ outcome }) => outcome === one).length}`,
  );
  print('');
  print(`${trials.length} slips: ${counts.join(', ')}. Score ${scoreOf(trials).toFixed(1)} %`);
}

const byOutcome = (one: Trial, other: Trial): number => one.outcome.localeCompare(other.outcome);
