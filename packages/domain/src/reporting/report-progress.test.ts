import { CaseStatus } from '../case-status.js';
import { reportProgress } from './report-progress.js';

describe('the progress that a reporter sees', () => {
  it.each<[readonly CaseStatus[], string]>([
    [[], 'RECEIVED'],
    [['RECEIVED', 'RECEIVED'], 'RECEIVED'],
    [['RECEIVED', 'CLOSED'], 'UNDER_REVIEW'],
    [['CLOSED', 'ROUTED'], 'UNDER_REVIEW'],
    [['CLOSED', 'CLOSED'], 'CLOSED'],
  ])('for cases that are %j is %s', (statuses, progress) => {
    expect(reportProgress(statuses)).toBe(progress);
  });

  it.each(Object.values(CaseStatus))('is always one of three words for a case that is %s', (status) => {
    const expected = status === 'RECEIVED' || status === 'CLOSED' ? status : 'UNDER_REVIEW';

    expect(reportProgress([status])).toBe(expected);
  });
});
