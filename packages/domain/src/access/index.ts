export { Role } from './role.js';
export { mayHoldRoles, type RoleApart, type RolesExclude } from './roles-apart.js';
export { Permission, permissionsOf } from './permission.js';
export {
  mayActOnCase,
  mayClaimCase,
  mayObserveByHand,
  type CaseHold,
  type CaseLeased,
  type NotLeasedToYou,
} from './case-access.js';
export { mayNameForTakedown, maySeeAnswer, maySeeReferral, permissionToComplete } from './referral-access.js';
