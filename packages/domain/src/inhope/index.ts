export { Membership, type Hotline } from './hotline.js';
export { hotlinesIn, type HotlineDirectory } from './hotline-directory.js';
export { membershipOf, MembershipStatus, MembershipReason, type CountryMembership } from './membership-of.js';
export { defaultMembershipPolicy, type MembershipPolicy } from './membership-policy.js';
export { inhopeDirectory } from './inhope-members.data.js';
export { parseDirectory } from './parse-directory.js';
export { DirectoryProblemCode, type DirectoryProblem } from './directory-problem.js';
