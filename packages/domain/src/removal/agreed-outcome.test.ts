import fc from 'fast-check';
import { agreedOutcome } from './agreed-outcome.js';
import { proofOf } from './consequence-of.js';
import { Reachability } from './reachability.js';

const outcome = fc.constantFrom(...Object.values(Reachability));

describe('two checks from different networks', () => {
  it.each<[Reachability, Reachability | null, Reachability]>([
    ['ONLINE', 'ONLINE', 'ONLINE'],
    ['GONE_404_410', 'GONE_404_410', 'GONE_404_410'],
    ['GONE_404_410', 'DNS_GONE', 'GONE_404_410'],
    ['GONE_404_410', 'ONLINE', 'CLOAKED'],
    ['ONLINE', 'GONE_404_410', 'CLOAKED'],
    ['ONLINE', 'DNS_GONE', 'CLOAKED'],
    ['REDIRECTED_TO_FRONT_PAGE', 'ONLINE', 'CLOAKED'],
    ['ONLINE', 'PARKED', 'CLOAKED'],
    ['ONLINE', 'FORBIDDEN', 'ONLINE'],
    ['CHALLENGED', 'ONLINE', 'ONLINE'],
    ['GONE_404_410', 'FORBIDDEN', 'NOT_CONFIRMED'],
    ['TLS_FAULT', 'GONE_404_410', 'NOT_CONFIRMED'],
    ['GONE_404_410', null, 'NOT_CONFIRMED'],
    ['ONLINE', null, 'ONLINE'],
    ['FORBIDDEN', 'UNREACHABLE', 'FORBIDDEN'],
    ['FORBIDDEN', null, 'FORBIDDEN'],
    ['REDIRECTED_TO_FRONT_PAGE', 'FORBIDDEN', 'REDIRECTED_TO_FRONT_PAGE'],
  ])('with the outcomes %s and %s give %s', (first, second, agreed) => {
    expect(agreedOutcome(first, second)).toBe(agreed);
  });

  it('prove a removal only when both do, in either order', () => {
    fc.assert(
      fc.property(outcome, fc.option(outcome), (first, second) => {
        const proof = proofOf(agreedOutcome(first, second));
        const isGone = proofOf(first) === 'GONE' && second !== null && proofOf(second) === 'GONE';
        expect(proof === 'GONE').toBe(isGone);
        if (second !== null && proof === 'THERE') expect(proofOf(agreedOutcome(second, first))).toBe('THERE');
      }),
    );
  });
});
