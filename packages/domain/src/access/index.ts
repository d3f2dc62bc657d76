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
export {
  RolesFound,
  rolesInClaims,
  type Claims,
  type RolesInClaims,
  type RoleSource,
} from './roles-in-claims.js';
export { machineSignOf, mayHoldAsMachine, type MachineRoleRefused, type MachineSign } from './machine.js';
export {
  StepUpReason,
  authenticationIn,
  strongPermissions,
  type AssurancePolicy,
  type Authentication,
  type StepUpRequired,
  type StrongPermission,
} from './assurance.js';
export { VettingState, vettedPermissions, vettingOn, type Vetting, type VettingRefused } from './vetting.js';
export {
  effectivePermissions,
  whyWithheld,
  type AccessFacts,
  type AccessPolicy,
  type EffectivePermissions,
} from './effective-permissions.js';
export { ReleaseDecision, ReleaseKind, ReleaseReason, ReleaseState } from './release.js';
export {
  releaseOpenUntil,
  releasePolicy,
  releaseQuotaSince,
  releaseWaitsUntil,
  type ReleasePolicy,
} from './release-policy.js';
export {
  mayDecideRelease,
  mayReadReleased,
  mayRequestRelease,
  releaseStateAt,
  type NothingToRelease,
  type OwnRequest,
  type ReasonNotAccepted,
  type ReleaseAccepted,
  type ReleaseExists,
  type ReleaseFacts,
  type ReleaseNotInState,
  type ReleaseQuotaReached,
  type ReleaseRequestFacts,
  type ReleasedToAnother,
} from './release-rules.js';
export { VisibleRows, visibleRows } from './visible-rows.js';
