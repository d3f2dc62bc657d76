import fc from 'fast-check';
import { ItemOpinions } from '../qualification/item-opinions.js';
import { caseAfterOpinions } from './case-after-opinions.js';
import { caseStanding, type CaseStanding } from './case-standing.js';
import { CaseStatus } from '../case-status.js';

const statuses = Object.values(CaseStatus);
const someOpinions = fc.array(fc.constantFrom(...Object.values(ItemOpinions)), { maxLength: 5 });

const standing = (status: CaseStatus): CaseStanding => caseStanding(status, ['HOSTING_UNRESOLVED']);

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
  ])('in %s with %j goes to %s', (from, opinions, status, heldBecause) => {
    expect(caseAfterOpinions(standing(from), opinions)).toEqual({ status, heldBecause });
  });

  it('is under review again once a held case has been judged again', () => {
    const held = { status: 'HELD', heldBecause: ['HOSTING_UNRESOLVED'] } as const;

    expect(caseAfterOpinions(held, ['SINGLE'])).toEqual({ status: 'IN_REVIEW', heldBecause: [] });
    expect(caseAfterOpinions(held, ['SINGLE', 'NONE'])).toEqual(held);
  });

  it('is never closed by opinions, has reasons when held, and does not depend on their order', () => {
    fc.assert(
      fc.property(fc.constantFrom(...statuses), someOpinions, (from, opinions) => {
        const { status, heldBecause } = caseAfterOpinions(standing(from), opinions);
        expect(status === 'CLOSED').toBe(from === 'CLOSED');
        expect(heldBecause.length > 0).toBe(status === 'HELD');
        expect(caseAfterOpinions(standing(from), [...opinions].reverse())).toEqual({ status, heldBecause });
      }),
    );
  });

  it.each(statuses.filter((status) => status !== 'CLOSED' && status !== 'RECEIVED'))(
    'is held from %s while opinions disagree',
    (from) => {
      expect(caseAfterOpinions(standing(from), ['AGREED', 'DISAGREED']).status).toBe('HELD');
    },
  );
});
