import type { Address } from '../address/address.js';
import type { Relation } from '../address/relation/relation.js';
import { relate } from '../address/relation/relate.js';
import type { Place } from './place.js';
import { webAddressOfPlace } from './relation-keys-of-place.js';

/** An address or a place, as reports name them. @public */
export type Reported = Address | Place;

const isPlace = (reported: Reported): reported is Place => 'service' in reported;
const addressOf = (reported: Reported): Address | null =>
  isPlace(reported) ? webAddressOfPlace(reported) : reported;

/**
 * Grades how two addresses or places are related, and says why. A place is compared through the web address under which
 * its service shows the same, so an invite of an app and its web page are probably the same. Symmetric; never a reason to
 * merge.
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
