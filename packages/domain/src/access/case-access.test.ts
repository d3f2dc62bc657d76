import { mayActOnCase, mayClaimCase, mayObserveByHand } from './case-access.js';

const at = new Date('2026-11-22T12:00:00Z');
const later = new Date('2026-11-22T12:10:00Z');

describe('permission to change a case', () => {
  it.each([
    ['the holder of a valid lease', 'anna', later, 'ALLOWED'],
    ['another account during a valid lease', 'bert', later, 'LEASED_TO_ANOTHER'],
    ['the holder of an expired lease', 'anna', at, 'FREE'],
    ['anybody on a case without a lease', 'anna', null, 'FREE'],
  ])('by %s', (_title, assigneeId, leaseExpiresAt, answer) => {
    const result = mayActOnCase({ viewerId: 'anna', assigneeId, leaseExpiresAt, at });

    expect(result.ok ? 'ALLOWED' : result.error.reason).toBe(answer);
    expect(result).toMatchObject(result.ok ? { value: true } : { error: { code: 'NOT_LEASED_TO_YOU' } });
  });

  it('is refused for a lease without a holder, and says that claiming would help', () => {
    expect(mayActOnCase({ viewerId: 'anna', assigneeId: null, leaseExpiresAt: later, at })).toMatchObject({
      ok: false,
      error: { reason: 'FREE' },
    });
  });
});

describe('permission to claim a case', () => {
  it.each<[string, string | null, Date | null, string, string]>([
    ['without a lease', null, null, 'CLAIM', 'CLAIM'],
    ['that the same account holds', 'anna', later, 'CLAIM', 'CLAIM'],
    ['whose lease has expired', 'bert', at, 'CLAIM', 'CLAIM'],
    ['whose lease has no holder', null, later, 'CLAIM', 'CLAIM'],
    ['whose lease has no expiry', 'bert', null, 'CLAIM', 'CLAIM'],
    ['that another account holds', 'bert', later, 'CASE_LEASED', 'TAKE_OVER'],
  ])('%s', (_title, assigneeId, leaseExpiresAt, asked, takenOver) => {
    const hold = { viewerId: 'anna', assigneeId, leaseExpiresAt, at };
    const [claim, takeOver] = [false, true].map((takesOver) => mayClaimCase(hold, takesOver));

    expect(claim?.ok ? claim.value : claim?.error).toEqual(
      asked === 'CLAIM' ? 'CLAIM' : { code: asked, leaseExpiresAt: later },
    );
    expect(takeOver).toEqual({ ok: true, value: takenOver });
  });
});

describe('permission to observe by hand', () => {
  it.each<[string, string | null, boolean, string]>([
    ['with a claim', 'anna', false, 'CLAIM'],
    ['with a claim and the permission', 'anna', true, 'CLAIM'],
    ['with the permission only', null, true, 'PERMISSION'],
    ['with the permission, while another account holds the case', 'bert', true, 'PERMISSION'],
    ['without a claim', null, false, 'NOT_LEASED_TO_YOU'],
    ['while another account holds the case', 'bert', false, 'NOT_LEASED_TO_YOU'],
  ])('%s', (_title, assigneeId, mayConfirm, expected) => {
    const leaseExpiresAt = assigneeId === null ? null : later;
    const result = mayObserveByHand({ viewerId: 'anna', assigneeId, leaseExpiresAt, at }, mayConfirm);

    expect(result.ok ? result.value : result.error.code).toBe(expected);
  });
});
