import type { Classification } from '../qualification/classification.js';
import type { ItemOpinions } from '../qualification/item-opinions.js';
import type { OpinionState, RouteInput } from './route-input.js';

const states: Readonly<Record<ItemOpinions, OpinionState>> = {
  NONE: 'AGREED',
  SINGLE: 'AGREED',
  AWAITING_SECOND: 'AWAITING_SECOND',
  AGREED: 'AGREED',
  DISAGREED: 'DISAGREED',
  SETTLED: 'AGREED',
};

/**
 * The verdict of an item for routing, from its stored opinions. A single opinion is the verdict when no second was
 * required. Without an opinion or a conclusion the item is `UNDETERMINED`, with any stored value.
 * @public
 */
export function verdictOfItem(item: {
  readonly opinions: ItemOpinions;
  readonly classification: Classification | null;
}): Required<Pick<RouteInput, 'classification' | 'opinions'>> {
  const opinions = states[item.opinions] ?? 'DISAGREED';
  const isConcluded = opinions === 'AGREED' && item.opinions !== 'NONE';
  return { classification: (isConcluded ? item.classification : null) ?? 'UNDETERMINED', opinions };
}
