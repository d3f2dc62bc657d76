export { Membership, type Hotline } from './hotline.js';
export { countryInExchange, countryOfHotline } from './country-of-hotline.js';
export type { HotlineDirectory } from './hotline-directory.js';
export { hotlinesIn } from './hotlines-in.js';
export { membershipOf, MembershipStatus, MembershipReason, type CountryMembership } from './membership-of.js';
export { defaultMembershipPolicy, type MembershipPolicy } from './membership-policy.js';
export { inhopeDirectory } from './inhope-members.data.js';
export {
  directoryDifference,
  type CountryChange,
  type DirectoryDifference,
  type RowChange,
} from './directory-difference.js';
export { parseDirectory } from './parse-directory.js';
export { DirectoryProblemCode, type DirectoryProblem } from './directory-problem.js';
