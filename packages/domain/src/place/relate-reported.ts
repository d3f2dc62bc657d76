import type { Address } from '../address/address.js';
import type { Relation } from '../address/relation/relation.js';
import { relate } from '../address/relation/relate.js';
import type { Place } from './place.js';
import { webAddressOfPlace } from './relation-keys-of-place.js';

/** A reported address or place. @public */
export type Reported = Address | Place;

const isPlace = (reported: Reported): reported is Place => 'service' in reported;
const addressOf = (reported: Reported): Address | null =>
  isPlace(reported) ? webAddressOfPlace(reported) : reported;

/**
 * Grades how two addresses or places are related, with the reasons. A place is compared by the web address with which
 * its service shows the same content, so an app invite and its web page are `PROBABLY_SAME`. Symmetric; never a reason
 * to merge.
 * @public
 */
export function relateReported(first: Reported, second: Reported): Relation {
  if (isPlace(first) && isPlace(second) && first.identity === second.identity && !first.isOwn)
    return { grade: 'SAME', because: ['IDENTICAL'] };
  const [one, two] = [addressOf(first), addressOf(second)];
  if (one === null || two === null) return { grade: 'UNRELATED', because: [] };
  const relation = relate(one, two);
  const isThroughPage = relation.grade === 'SAME' && (isPlace(first) || isPlace(second));
  return isThroughPage ? { grade: 'PROBABLY_SAME', because: ['PLATFORM_ALIAS'] } : relation;
}
