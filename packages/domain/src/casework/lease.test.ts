import { isLeaseLive, leaseUntil } from './lease.js';

const at = new Date('2026-11-22T12:00:00.000Z');

describe('a lease', () => {
  it('lasts half an hour by default', () => {
    expect(leaseUntil(at)).toEqual(new Date('2026-11-22T12:30:00.000Z'));
  });

  it('lasts as long as the policy says', () => {
    expect(leaseUntil(at, { leaseMinutes: 5 })).toEqual(new Date('2026-11-22T12:05:00.000Z'));
  });

  it.each([
    ['there is no lease', null, false],
    ['it ends a millisecond later', new Date('2026-11-22T12:00:00.001Z'), true],
    ['it expires at this instant', at, false],
    ['it has expired', new Date('2026-11-22T11:59:59.999Z'), false],
  ])('when %s: %s, valid: %s', (_title, expiresAt, isLive) => {
    expect(isLeaseLive(expiresAt, at)).toBe(isLive);
  });
});
