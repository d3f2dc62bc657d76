export { Role } from './role.js';
export { mayHoldRoles, rolesApart, type RoleApart, type RolesExclude } from './roles-apart.js';
export { Permission, permissionsOf, rolePermissions } from './permission.js';
export {
  mayActOnCase,
  mayClaimCase,
  type CaseHold,
  type CaseLeased,
  type NotLeasedToYou,
} from './case-access.js';
export { mayNameForTakedown, maySeeAnswer, maySeeReferral, permissionToComplete } from './referral-access.js';
export { type AccessRefusalCode } from './access-refusal.js';
export {
  RolesFound,
  rolesInClaims,
  type Claims,
  type RolesInClaims,
  type RoleSource,
} from './roles-in-claims.js';
export {
  machineRoles,
  machineSignOf,
  mayHoldAsMachine,
  type MachineRoleRefused,
  type MachineSign,
} from './machine.js';
export {
  StepUpReason,
  authenticationIn,
  checkAssurance,
  strongPermissions,
  type AssurancePolicy,
  type Authentication,
  type StepUpRequired,
  type StrongPermission,
} from './assurance.js';
export {
  VettingState,
  vettedPermissions,
  vettingOn,
  vettingRefusal,
  type Vetting,
  type VettingRefused,
} from './vetting.js';
export {
  effectivePermissions,
  type AccessFacts,
  type AccessPolicy,
  type EffectivePermissions,
} from './effective-permissions.js';
