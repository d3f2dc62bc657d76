import { Permission, permissionsOf } from './permission.js';
import type { Role } from './role.js';
import type { VisibleRows } from './visible-rows.js';
import { visibleRows } from './visible-rows.js';

const rowsOfRole: Readonly<Record<Role, VisibleRows>> = {
  ANALYST: 'ALL',
  SUPERVISOR: 'ALL',
  LIAISON: 'OF_POLICE',
  AUDITOR: 'ALL',
  ADMINISTRATOR: 'ALL',
  WELFARE: 'ALL',
  INTEGRATOR: 'PUBLIC',
};

describe('the rows that an account sees', () => {
  it.each(Object.entries(rowsOfRole) as [Role, VisibleRows][])('are for %s: %s', (role, rows) => {
    expect(visibleRows(permissionsOf([role]))).toBe(rows);
  });

  it('are public without a permission', () => {
    expect(visibleRows(new Set())).toBe('PUBLIC');
  });

  it('are those of the widest role', () => {
    expect(visibleRows(permissionsOf(['LIAISON', 'INTEGRATOR']))).toBe('OF_POLICE');
    expect(visibleRows(permissionsOf(['LIAISON', 'AUDITOR']))).toBe('ALL');
  });

  const outside = permissionsOf(['LIAISON', 'INTEGRATOR']);

  it.each(Object.values(Permission).filter((each) => !outside.has(each)))(
    'are all as soon as %s is added',
    (permission) => {
      expect(visibleRows(new Set([...permissionsOf(['LIAISON']), permission]))).toBe('ALL');
    },
  );

  it('do not become more when a liaison has fewer permissions', () => {
    for (const left of permissionsOf(['LIAISON']))
      expect(['OF_POLICE', 'PUBLIC']).toContain(visibleRows(new Set([left])));
  });
});
