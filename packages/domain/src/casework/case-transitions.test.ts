import { CaseStatus } from '../case-status.js';
import { CaseEvent, caseTransitions, transitionCase, waitingStatuses } from './case-transitions.js';

const statuses = Object.values(CaseStatus);
const pairs = statuses.flatMap((from) => Object.values(CaseEvent).map((event) => [from, event] as const));

const reachableFrom = (start: CaseStatus): ReadonlySet<CaseStatus> => {
  const seen = new Set<CaseStatus>([start]);
  for (const status of seen) for (const to of Object.values(caseTransitions[status])) seen.add(to);
  return seen;
};

describe('the status of a case', () => {
  it.each(pairs)('follows the table for %s + %s', (from, event) => {
    const to = caseTransitions[from][event];

    const result = transitionCase(from, event);

    if (to !== undefined) expect(result).toEqual({ ok: true, value: to });
    else
      expect(result).toEqual({
        ok: false,
        error: { code: 'TRANSITION_NOT_ALLOWED', from, event, allowed: Object.keys(caseTransitions[from]) },
      });
  });

  it.each([
    ['RECEIVED', 'CLAIM', 'IN_REVIEW'],
    ['IN_REVIEW', 'CLAIM', 'IN_REVIEW'],
    ['HELD', 'CLAIM', 'IN_REVIEW'],
    ['AWAITING_SECOND_OPINION', 'CLAIM', 'AWAITING_SECOND_OPINION'],
    ['IN_REVIEW', 'ASK_SECOND_OPINION', 'AWAITING_SECOND_OPINION'],
    ['AWAITING_SECOND_OPINION', 'CONCLUDE', 'IN_REVIEW'],
    ['IN_REVIEW', 'HOLD', 'HELD'],
    ['IN_REVIEW', 'ROUTE', 'ROUTED'],
    ['HELD', 'ROUTE', 'ROUTED'],
    ['ROUTED', 'ROUTE', 'ROUTED'],
    ['ROUTED', 'CLOSE', 'CLOSED'],
    ['IN_REVIEW', 'CLOSE', 'CLOSED'],
    ['IN_REVIEW', 'ADD_ITEM', 'IN_REVIEW'],
    ['ROUTED', 'ADD_ITEM', 'IN_REVIEW'],
    ['HELD', 'REPORT_DANGER', 'IN_REVIEW'],
    ['ROUTED', 'REPORT_DANGER', 'IN_REVIEW'],
    ['RECEIVED', 'REPORT_DANGER', 'RECEIVED'],
    ['AWAITING_SECOND_OPINION', 'REPORT_DANGER', 'AWAITING_SECOND_OPINION'],
  ] as const)('changes from %s by %s to %s', (from, event, to) => {
    expect(transitionCase(from, event)).toEqual({ ok: true, value: to });
  });

  it.each([
    ['RECEIVED', 'CLOSE'],
    ['RECEIVED', 'ROUTE'],
    ['AWAITING_SECOND_OPINION', 'ROUTE'],
    ['AWAITING_SECOND_OPINION', 'CLOSE'],
    ['AWAITING_SECOND_OPINION', 'HOLD'],
    ['AWAITING_SECOND_OPINION', 'ADD_ITEM'],
    ['RECEIVED', 'ADD_ITEM'],
  ] as const)('does not change from %s by %s', (from, event) => {
    expect(transitionCase(from, event).ok).toBe(false);
  });

  it('reaches every status from a new report', () => {
    expect([...reachableFrom('RECEIVED')].sort()).toEqual([...statuses].sort());
  });

  it.each(statuses)('can close a case that is %s', (status) => {
    expect(reachableFrom(status)).toContain('CLOSED');
  });

  it.each(statuses)('does not change when a lease is released in %s', (status) => {
    expect([undefined, status]).toContain(caseTransitions[status].RELEASE);
  });

  it.each(waitingStatuses)('lets a case in %s be claimed', (status) => {
    expect(transitionCase(status, 'CLAIM').ok).toBe(true);
  });

  it('waits again in the queue after a report of danger, in any earlier state', () => {
    const after = statuses.flatMap((status) => caseTransitions[status].REPORT_DANGER ?? []);

    expect(waitingStatuses).toEqual(expect.arrayContaining(after));
    expect(waitingStatuses).not.toContain('HELD');
  });

  it('never leaves CLOSED', () => {
    expect(caseTransitions.CLOSED).toEqual({});
  });

  it.each([
    ['toString', 'CLAIM'],
    ['__proto__', 'CLAIM'],
    ['RECEIVED', 'constructor'],
  ])('refuses an unknown status or event: %s + %s', (from, event) => {
    expect(transitionCase(from as CaseStatus, event as CaseEvent).ok).toBe(false);
  });
});
