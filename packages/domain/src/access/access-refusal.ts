import type { TransitionRefusal } from '../transition.js';
import type { NeedsSettler } from '../qualification/item-opinions.js';
import type { CaseLeased, NotLeasedToYou } from './case-access.js';
import type { SamePerson } from '../qualification/opinion-access.js';
import type { StepUpRequired } from './assurance.js';
import type { MachineRoleRefused } from './machine.js';
import type { RolesExclude } from './roles-apart.js';
import type {
  NothingToRelease,
  OwnRequest,
  ReasonNotAccepted,
  ReleaseExists,
  ReleaseNotInState,
  ReleaseQuotaReached,
  ReleasedToAnother,
} from './release-rules.js';
import type { VettingRefused } from './vetting.js';

/**
 * Every code of a refusal that comes before the rules of a case or referral are checked: the account may not act, or
 * may not make this change.
 * @internal
 */
export type AccessRefusalCode = (
  | NotLeasedToYou
  | CaseLeased
  | SamePerson
  | NeedsSettler
  | RolesExclude
  | MachineRoleRefused
  | StepUpRequired
  | VettingRefused
  | TransitionRefusal
  | ReasonNotAccepted
  | NothingToRelease
  | ReleaseExists
  | ReleaseQuotaReached
  | OwnRequest
  | ReleaseNotInState
  | ReleasedToAnother
)['code'];
