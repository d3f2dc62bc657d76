import { timeToRemoval } from './time-to-removal.js';

const at = (text: string) => new Date(`2026-11-${text}:00Z`);
const reportedAt = at('20T09:00');

describe('the time to removal', () => {
  it('is measured from the report and from the notice to the removal, and names the instants', () => {
    const removedAt = at('21T10:30');
    const noticeAt = at('20T12:00');

    expect(timeToRemoval({ reportedAt, noticeAt, removedAt: [removedAt] })).toEqual({
      fromReport: { from: reportedAt, to: removedAt, minutes: 1530 },
      fromNotice: { from: noticeAt, to: removedAt, minutes: 1350 },
    });
  });

  it('ends when the last item is gone', () => {
    const removedAt = [at('21T10:00'), at('23T10:00'), at('22T10:00')];

    expect(timeToRemoval({ reportedAt, noticeAt: null, removedAt })?.fromReport.to).toEqual(at('23T10:00'));
  });

  it.each([
    ['there was nothing to remove', []],
    ['one removal is not proven', [at('21T10:00'), null]],
    ['it was gone before the report', [at('19T10:00')]],
  ])('is null when %s', (_title, removedAt) => {
    expect(timeToRemoval({ reportedAt, noticeAt: null, removedAt })).toBeNull();
  });

  it('has no time from a notice that came after the removal', () => {
    const times = timeToRemoval({ reportedAt, noticeAt: at('22T10:00'), removedAt: [at('21T10:00')] });

    expect(times?.fromNotice).toBeNull();
    expect(times?.fromReport.minutes).toBe(1500);
  });
});
