import fc from 'fast-check';
import { ItemOpinions } from '../qualification/item-opinions.js';
import { caseAfterOpinions } from './case-after-opinions.js';
import { CaseStatus } from './case-status.js';

const statuses = Object.values(CaseStatus);
const someOpinions = fc.array(fc.constantFrom(...Object.values(ItemOpinions)), { maxLength: 5 });

describe('a case after the opinions on its items', () => {
  it.each<[CaseStatus, readonly ItemOpinions[], CaseStatus, readonly string[]]>([
    ['IN_REVIEW', ['SINGLE'], 'IN_REVIEW', []],
    ['IN_REVIEW', ['SINGLE', 'NONE'], 'IN_REVIEW', []],
    ['IN_REVIEW', ['AWAITING_SECOND', 'NONE'], 'IN_REVIEW', []],
    ['IN_REVIEW', ['AWAITING_SECOND', 'SINGLE'], 'AWAITING_SECOND_OPINION', []],
    ['ROUTED', ['AWAITING_SECOND'], 'AWAITING_SECOND_OPINION', []],
    ['AWAITING_SECOND_OPINION', ['AGREED', 'AWAITING_SECOND'], 'AWAITING_SECOND_OPINION', []],
    ['AWAITING_SECOND_OPINION', ['AGREED', 'SINGLE'], 'IN_REVIEW', []],
    ['AWAITING_SECOND_OPINION', ['DISAGREED', 'SINGLE'], 'HELD', ['OPINIONS_DISAGREE']],
    ['AWAITING_SECOND_OPINION', ['DISAGREED', 'NONE'], 'HELD', ['OPINIONS_DISAGREE']],
    ['IN_REVIEW', ['DISAGREED', 'AWAITING_SECOND'], 'HELD', ['OPINIONS_DISAGREE']],
    ['IN_REVIEW', ['SETTLED', 'AGREED'], 'IN_REVIEW', []],
    ['ROUTED', ['SETTLED'], 'ROUTED', []],
    ['CLOSED', ['DISAGREED'], 'CLOSED', []],
  ])('goes from %s with %j to %s', (from, opinions, status, heldBecause) => {
    expect(caseAfterOpinions(from, opinions)).toEqual({ status, heldBecause });
  });

  it('is never ended by opinions, says why it is held, and depends on no order', () => {
    fc.assert(
      fc.property(fc.constantFrom(...statuses), someOpinions, (from, opinions) => {
        const { status, heldBecause } = caseAfterOpinions(from, opinions);
        expect(status === 'CLOSED').toBe(from === 'CLOSED');
        if (heldBecause.length > 0) expect(status).toBe('HELD');
        if (status === 'HELD' && from !== 'HELD') expect(heldBecause).not.toEqual([]);
        expect(caseAfterOpinions(from, [...opinions].reverse())).toEqual({ status, heldBecause });
      }),
    );
  });

  it.each(statuses.filter((status) => status !== 'CLOSED' && status !== 'RECEIVED'))(
    'is held from %s while anybody disagrees',
    (from) => {
      expect(caseAfterOpinions(from, ['AGREED', 'DISAGREED']).status).toBe('HELD');
    },
  );
});
