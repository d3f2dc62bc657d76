import { Classification } from '../qualification/classification.js';
import { ItemOpinions } from '../qualification/item-opinions.js';
import { verdictOfItem } from './verdict-of-item.js';

const all = Object.values(ItemOpinions).flatMap((opinions) =>
  [null, ...Object.values(Classification)].map((classification) => [opinions, classification] as const),
);

describe('the verdict of an item for routing', () => {
  it.each([
    ['NONE', 'UNDETERMINED', 'AGREED'],
    ['SINGLE', 'BASELINE', 'AGREED'],
    ['AWAITING_SECOND', 'UNDETERMINED', 'AWAITING_SECOND'],
    ['AGREED', 'BASELINE', 'AGREED'],
    ['DISAGREED', 'UNDETERMINED', 'DISAGREED'],
    ['SETTLED', 'BASELINE', 'AGREED'],
  ] as const)('with opinions %s and stored baseline is %s, %s', (opinions, classification, state) => {
    expect(verdictOfItem({ opinions, classification: 'BASELINE' })).toEqual({
      classification,
      opinions: state,
    });
  });

  it.each(all)('is never more certain than the opinions %s and the stored %s', (opinions, stored) => {
    const { classification } = verdictOfItem({ opinions, classification: stored });
    const isConcluded = opinions === 'SINGLE' || opinions === 'AGREED' || opinions === 'SETTLED';

    expect(classification).toBe(isConcluded && stored !== null ? stored : 'UNDETERMINED');
  });

  it('treats an unknown state of opinions as a disagreement', () => {
    const verdict = verdictOfItem({ opinions: 'OTHER' as ItemOpinions, classification: 'NOT_ILLEGAL' });

    expect(verdict).toEqual({ classification: 'UNDETERMINED', opinions: 'DISAGREED' });
  });
});
