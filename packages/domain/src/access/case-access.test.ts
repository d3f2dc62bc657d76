import { mayActOnCase, mayClaimCase } from './case-access.js';

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

describe('claiming a case', () => {
  it.each<[string, string | null, Date | null, string, string]>([
    ['that nobody has', null, null, 'CLAIM', 'CLAIM'],
    ['that one has oneself', 'anna', later, 'CLAIM', 'CLAIM'],
    ['whose claim has run out', 'bert', at, 'CLAIM', 'CLAIM'],
    ['whose claim belongs to nobody', null, later, 'CLAIM', 'CLAIM'],
    ['whose claim has no end', 'bert', null, 'CLAIM', 'CLAIM'],
    ['that somebody else has', 'bert', later, 'CASE_LEASED', 'TAKE_OVER'],
  ])('%s', (_title, assigneeId, leaseExpiresAt, asked, takenOver) => {
    const hold = { viewerId: 'anna', assigneeId, leaseExpiresAt, at };
    const [claim, takeOver] = [false, true].map((takesOver) => mayClaimCase(hold, takesOver));

    expect(claim?.ok ? claim.value : claim?.error).toEqual(
      asked === 'CLAIM' ? 'CLAIM' : { code: asked, leaseExpiresAt: later },
    );
    expect(takeOver).toEqual({ ok: true, value: takenOver });
  });
});
