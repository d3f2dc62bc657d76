import { proofOf } from './consequence-of.js';
import type { Reachability } from './reachability.js';

/**
 * What two looks at one address at one time, from different networks, come to together.
 *
 * Gone only where both say so. One that finds the content and one that is told that it is not there are `CLOAKED`: the
 * host shows it to some. `second` is `null` where the second look did not come about: a "gone" of the first is then not
 * confirmed. House rule.
 * @public
 */
export function agreedOutcome(first: Reachability, second: Reachability | null): Reachability {
  const one = proofOf(first);
  const other = second === null ? 'NOTHING' : proofOf(second);
  if (one === 'GONE' && other === 'GONE') return first;
  const proofs = [one, other];
  if (proofs.includes('THERE')) {
    if (proofs.includes('GONE') || proofs.includes('SUGGESTS_GONE')) return 'CLOAKED';
    return one === 'THERE' || second === null ? first : second;
  }
  if (proofs.includes('GONE')) return 'NOT_CONFIRMED';
  return first;
}
