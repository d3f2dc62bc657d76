import type { Address } from '../address.js';
import { pageFace, type Face } from './page-face.js';
import type { RelationGrade } from './relation.js';
import { wrappedIn } from './wraps.js';
import { redirects } from './wrappers.data.js';

/** A form by which an address can be recognised, and the highest grade that sharing it gives. @internal */
export interface GradedFace extends Face {
  readonly grade: Exclude<RelationGrade, 'SAME' | 'UNRELATED'>;
}

/** All forms of an address: its own page, its hashes, and the pages of the addresses inside it. @internal */
export function facesOf(address: Address): readonly GradedFace[] {
  const own: readonly GradedFace[] = [graded(pageFace(address)), ...hashes(address)];
  const inner = wrappedIn(address).flatMap(({ address: wrapped, reason }): GradedFace[] => {
    const face = pageFace(wrapped);
    const grade = redirects.has(reason) ? 'PROBABLY_SAME' : 'RELATED';
    return [{ key: face.key, aside: [reason, ...face.aside], grade }];
  });
  return [...own, ...inner];
}

function graded(face: Face): GradedFace {
  return { ...face, grade: face.aside.includes('PLACE_ON_PAGE') ? 'RELATED' : 'PROBABLY_SAME' };
}

/** Each hash of a magnet link. */
function hashes({ scheme, query }: Address): readonly GradedFace[] {
  if (scheme !== 'magnet') return [];
  return query
    .split('&')
    .filter((part) => part.startsWith('xt'))
    .map((part) => ({
      key: `hash ${part.slice(part.indexOf('=') + 1)}`,
      aside: ['CONTENT_ID'],
      grade: 'PROBABLY_SAME',
    }));
}
