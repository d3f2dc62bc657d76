import { mayActOnCase } from './case-access.js';

const at = new Date('2026-11-22T12:00:00Z');
const later = new Date('2026-11-22T12:10:00Z');

describe('acting on a case', () => {
  it.each([
    ['the holder of a live lease', 'anna', later, 'ALLOWED'],
    ['somebody else under a live lease', 'bert', later, 'LEASED_TO_ANOTHER'],
    ['the holder once the lease is over', 'anna', at, 'FREE'],
    ['anybody on a case without a lease', 'anna', null, 'FREE'],
  ])('by %s', (_title, assigneeId, leaseExpiresAt, answer) => {
    const result = mayActOnCase({ viewerId: 'anna', assigneeId, leaseExpiresAt, at });

    expect(result.ok ? 'ALLOWED' : result.error.reason).toBe(answer);
    expect(result).toMatchObject(result.ok ? { value: true } : { error: { code: 'NOT_LEASED_TO_YOU' } });
  });

  it('is refused on a lease that belongs to nobody, which anybody may claim', () => {
    expect(mayActOnCase({ viewerId: 'anna', assigneeId: null, leaseExpiresAt: later, at })).toMatchObject({
      ok: false,
      error: { reason: 'FREE' },
    });
  });
});
