import fc from 'fast-check';
import { CaseStatus } from '../casework/case-status.js';
import { ReportProgress, reportProgress } from './report-progress.js';

describe('reportProgress', () => {
  it.each([
    [[], 'RECEIVED'],
    [['RECEIVED'], 'RECEIVED'],
    [['RECEIVED', 'IN_REVIEW'], 'UNDER_REVIEW'],
    [['ROUTED'], 'UNDER_REVIEW'],
    [['HELD', 'CLOSED'], 'UNDER_REVIEW'],
    [['RECEIVED', 'CLOSED'], 'UNDER_REVIEW'],
    [['CLOSED', 'CLOSED'], 'CLOSED'],
  ] as const)('tells the reporter of cases %j: %s', (statuses, progress) => {
    expect(reportProgress(statuses)).toBe(progress);
  });

  it('gives every combination one of the three answers, whatever its order', () => {
    const statuses = fc.array(fc.constantFrom(...Object.values(CaseStatus)), { maxLength: 50 });
    fc.assert(
      fc.property(statuses, (some) => {
        const progress = reportProgress(some);
        expect(Object.keys(ReportProgress)).toContain(progress);
        expect(reportProgress([...some].reverse())).toBe(progress);
      }),
    );
  });
});
