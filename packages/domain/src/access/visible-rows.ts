import { permissionsOf, type Permission } from './permission.js';

/**
 * Which rows the database shows to the queries of an account, as a second check below the permissions: `ALL`; `OF_POLICE`,
 * the referrals to police and what belongs to them; `PUBLIC`, the progress of a report by its receipt.
 * @public
 */
export const VisibleRows = { ALL: 'ALL', OF_POLICE: 'OF_POLICE', PUBLIC: 'PUBLIC' } as const;
export type VisibleRows = keyof typeof VisibleRows;

const limits = [
  ['PUBLIC', permissionsOf(['INTEGRATOR'])],
  ['OF_POLICE', permissionsOf(['LIAISON', 'INTEGRATOR'])],
] as const;

/**
 * Decides which rows an account with these permissions needs: the fewest that are enough for all its permissions. An
 * account without permissions, and a caller who is not signed in, get `PUBLIC`.
 * @public
 */
export const visibleRows = (permissions: ReadonlySet<Permission>): VisibleRows =>
  limits.find(([, most]) => [...permissions].every((each) => most.has(each)))?.[0] ?? 'ALL';
