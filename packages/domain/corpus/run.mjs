// Scores the library on the corpus in this folder and prints the counts. Exits with 1 when a required result is
// missing.
import { scoreOf } from '../dist/test/support/corpus.js';

const { texts, pairs, read, lost, extra, wrongMerges, wrongSplits, faults } = scoreOf(
  new URL('./', import.meta.url),
);
for (const fault of faults) console.error(fault);
console.log(`${texts} pasted texts: ${read} read, ${lost} lost, ${extra} extra`);
console.log(`${pairs} pairs of addresses: ${wrongMerges} wrong merges, ${wrongSplits} wrong splits`);
process.exitCode = faults.length === 0 ? 0 : 1;
