import { proofOf } from './consequence-of.js';
import type { Reachability } from './reachability.js';

/**
 * The combined outcome of two checks of one address at one time, from different networks.
 *
 * Gone only when both say so. When one finds the content and the other is told that it does not exist, the outcome is
 * `CLOAKED`: the host shows it to some visitors only. `second` is `null` when the second check was not possible: then a
 * “gone” of the first is not confirmed. House rule.
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
