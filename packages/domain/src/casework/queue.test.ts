import { QueueAge, queueAgeLimits, queueAgeOf } from './queue.js';

const at = new Date('2026-11-22T12:00:00Z');
const hoursAgo = (hours: number): Date => new Date(at.getTime() - hours * 3_600_000);

describe('the age of a case in the queue', () => {
  it.each([
    [-5, 'UNDER_1_DAY'],
    [0, 'UNDER_1_DAY'],
    [23.999, 'UNDER_1_DAY'],
    [24, 'UNDER_3_DAYS'],
    [71.999, 'UNDER_3_DAYS'],
    [72, 'UNDER_7_DAYS'],
    [167.999, 'UNDER_7_DAYS'],
    [168, 'FROM_7_DAYS'],
    [100_000, 'FROM_7_DAYS'],
  ] as const)('of a case opened %d hours ago is %s', (hours, age) => {
    expect(queueAgeOf(hoursAgo(hours), at)).toBe(age);
  });

  it('has one limit less than there are ages, in ascending order', () => {
    expect(queueAgeLimits).toHaveLength(Object.keys(QueueAge).length - 1);
    expect([...queueAgeLimits].sort((first, second) => first - second)).toEqual(queueAgeLimits);
  });
});
