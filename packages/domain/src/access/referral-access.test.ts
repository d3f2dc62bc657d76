import { Gate, ReferralKind } from '../routing/leg.js';
import { permissionsOf } from './permission.js';
import { mayNameForTakedown, maySeeAnswer, maySeeReferral, permissionToComplete } from './referral-access.js';
import { Role } from './role.js';

const kinds = ['POLICE', 'HOSTING_PROVIDER', 'INHOPE_HOTLINE', 'POLICE_ABROAD', 'AUTHORITY'] as const;

/** Which roles may see a referral, read its answer and complete it; one mark for each kind in the order above. */
const matrix: Readonly<Record<Role, readonly [sees: string, reads: string, completes: string]>> = {
  ANALYST: ['xxxxx', '.xx.x', '.xx.x'],
  SUPERVISOR: ['xxxxx', '.xx.x', '.xx.x'],
  LIAISON: ['x..x.', 'x..x.', 'x..x.'],
  AUDITOR: ['.....', '.....', '.....'],
  ADMINISTRATOR: ['.....', '.....', '.....'],
  WELFARE: ['.....', '.....', '.....'],
  INTEGRATOR: ['.....', '.....', '.....'],
};
const roles = Object.values(Role);
const marks = (test: (kind: ReferralKind) => boolean) =>
  kinds.map((kind) => (test(kind) ? 'x' : '.')).join('');

describe('access to referrals', () => {
  it('covers the kinds of the table', () => {
    expect([...kinds].sort()).toEqual(Object.values(ReferralKind).sort());
  });

  it.each(roles)('lets %s see, read and complete as the table says', (role) => {
    const permissions = permissionsOf([role]);

    expect([
      marks((kind) => maySeeReferral(permissions, kind)),
      marks((kind) => maySeeAnswer(permissions, kind)),
      marks((kind) => permissions.has(permissionToComplete(kind))),
    ]).toEqual(matrix[role]);
  });

  it('gives nothing without signing in', () => {
    const nobody = permissionsOf([]);

    expect(marks((kind) => maySeeReferral(nobody, kind))).toBe('.....');
    expect(marks((kind) => maySeeAnswer(nobody, kind))).toBe('.....');
    expect(marks((kind) => mayNameForTakedown(nobody, { kind, gate: 'POLICE_CLEARANCE' }))).toBe('.....');
  });

  it.each(Object.values(Gate))(
    'lets the liaison name the notice that waits for %s, and no other notice',
    (gate) => {
      const liaison = permissionsOf(['LIAISON']);

      expect(marks((kind) => mayNameForTakedown(liaison, { kind, gate }))).toBe('xx.x.');
      expect(marks((kind) => mayNameForTakedown(liaison, { kind, gate: null }))).toBe('x..x.');
    },
  );
});
