import fc from 'fast-check';
import { ItemOpinions } from '../qualification/item-opinions.js';
import { RouteOutcome } from '../routing/leg.js';
import { RouteReason } from '../routing/route-reason.js';
import { caseAfterRouting, type AfterRouting } from './case-after-routing.js';
import { CloseReason } from '../case-status.js';
import { closeReasonsFor } from './may-close.js';

type Given = {
  outcome: RouteOutcome;
  because?: readonly string[];
  opinions?: readonly ItemOpinions[];
  closeReasons?: readonly CloseReason[];
};
const after = ({ outcome, because = [], opinions = ['SINGLE'], closeReasons = [] }: Given) =>
  caseAfterRouting({ outcome, because }, { opinions, closeReasons });

describe('a case after routing of its items', () => {
  it.each<[string, Given, AfterRouting]>([
    ['something is handed over', { outcome: 'ROUTED' }, { event: 'ROUTE' }],
    ['an item is held', { outcome: 'HELD' }, { event: 'HOLD' }],
    [
      'an item is held that could be closed',
      { outcome: 'HELD', closeReasons: ['NOT_ILLEGAL'] },
      { event: 'HOLD' },
    ],
    [
      'a second opinion is awaited',
      { outcome: 'HELD', opinions: ['SINGLE', 'AWAITING_SECOND'] },
      { event: 'ASK_SECOND_OPINION' },
    ],
    [
      'nothing is handed over',
      { outcome: 'CLOSED', because: ['NOT_ILLEGAL'], closeReasons: ['NOT_ILLEGAL', 'OUT_OF_SCOPE'] },
      { event: 'CLOSE', reason: 'NOT_ILLEGAL' },
    ],
    [
      'it could not be opened',
      { outcome: 'CLOSED', because: ['NOT_ASSESSABLE'], closeReasons: ['NOT_FOUND', 'NOT_ASSESSABLE'] },
      { event: 'CLOSE', reason: 'NOT_ASSESSABLE' },
    ],
    [
      'the route has no reason to close',
      { outcome: 'CLOSED', because: ['OTHER'], closeReasons: ['NOT_FOUND'] },
      { event: 'CLOSE', reason: 'NOT_FOUND' },
    ],
    [
      'the only possible reason is a referral elsewhere by a person',
      { outcome: 'CLOSED', because: ['OTHER_LAW'], closeReasons: ['REFERRED_ELSEWHERE'] },
      { event: 'HOLD' },
    ],
    ['it may not be closed', { outcome: 'CLOSED', because: ['NOT_ILLEGAL'] }, { event: 'HOLD' }],
  ])('continues when %s', (_, given, expected) => {
    expect(after(given)).toEqual(expected);
  });

  it('closes only when every item allows it, for an allowed reason', () => {
    const given = fc.record({
      outcome: fc.constantFrom(...Object.values(RouteOutcome)),
      because: fc.subarray(Object.values(RouteReason)),
      opinions: fc.array(fc.constantFrom(...Object.values(ItemOpinions)), { maxLength: 4 }),
      closeReasons: fc.subarray(Object.values(CloseReason)),
    });
    fc.assert(
      fc.property(given, (facts) => {
        const next = after(facts);
        if (next.event !== 'CLOSE') return;
        expect(facts.outcome).toBe('CLOSED');
        expect(facts.closeReasons).toContain(next.reason);
      }),
    );
  });

  it('is held when it has no items, so no reason to close', () => {
    const closeReasons = closeReasonsFor({ items: [] });

    expect(after({ outcome: 'CLOSED', opinions: [], closeReasons })).toEqual({ event: 'HOLD' });
  });
});
