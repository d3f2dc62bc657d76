/// <reference types="node" />
import { scoreOf } from './support/corpus.js';

const score = scoreOf(new URL('../corpus/', import.meta.url));

describe('the corpus of pasted texts and of pairs of addresses', () => {
  it('is read exactly: nothing missing, nothing extra, no wrong merge and no wrong split', () => {
    expect(score.faults).toEqual([]);
    expect(score).toMatchObject({ lost: 0, extra: 0, wrongMerges: 0, wrongSplits: 0 });
  });

  it('has not become smaller', () => {
    expect(score.texts).toBeGreaterThanOrEqual(390);
    expect(score.pairs).toBeGreaterThanOrEqual(150);
  });
});
