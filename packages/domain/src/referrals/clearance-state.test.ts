import { ClearanceState, clearanceStateOf, statusesOfClearance } from './clearance-state.js';
import { ReferralStatus } from './referral-status.js';

const statuses = Object.values(ReferralStatus);

describe('the state of a gated takedown', () => {
  it.each([
    ['AWAITING_CLEARANCE', 'AWAITING'],
    ['ON_HOLD', 'HELD'],
    ['READY', 'CLEARED'],
    ['FAILED', 'CLEARED'],
    ['WITHDRAWN', 'WITHDRAWN'],
  ] as const)('with the status %s is %s', (status, state) => {
    expect(clearanceStateOf(status)).toBe(state);
  });

  it('is not decided for a status that is not known', () => {
    expect(clearanceStateOf('OTHER' as never)).toBe('AWAITING');
  });

  it.each(Object.values(ClearanceState))('%s has exactly the statuses that have this state', (state) => {
    expect(statusesOfClearance([state])).toEqual(
      statuses.filter((status) => clearanceStateOf(status) === state),
    );
  });

  it('covers every status once with all states, and none without a state', () => {
    expect([...statusesOfClearance(Object.values(ClearanceState))].sort()).toEqual([...statuses].sort());
    expect(statusesOfClearance([])).toEqual([]);
  });
});
