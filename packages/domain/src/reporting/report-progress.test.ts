import { CaseStatus } from '../case-status.js';
import { reportProgress } from './report-progress.js';

describe('what a reporter learns', () => {
  it.each<[readonly CaseStatus[], string]>([
    [[], 'RECEIVED'],
    [['RECEIVED', 'RECEIVED'], 'RECEIVED'],
    [['RECEIVED', 'CLOSED'], 'UNDER_REVIEW'],
    [['CLOSED', 'ROUTED'], 'UNDER_REVIEW'],
    [['CLOSED', 'CLOSED'], 'CLOSED'],
  ])('of cases that are %j is %s', (statuses, progress) => {
    expect(reportProgress(statuses)).toBe(progress);
  });

  it.each(Object.values(CaseStatus))('never tells more of a case that is %s than three words', (status) => {
    const expected = status === 'RECEIVED' || status === 'CLOSED' ? status : 'UNDER_REVIEW';

    expect(reportProgress([status])).toBe(expected);
  });
});
