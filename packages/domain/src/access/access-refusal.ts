import type { TransitionRefusal } from '../transition.js';
import type { NeedsSettler } from '../qualification/item-opinions.js';
import type { CaseLeased, NotLeasedToYou } from './case-access.js';
import type { SamePerson } from '../qualification/opinion-access.js';
import type { StepUpRequired } from './assurance.js';
import type { MachineRoleRefused } from './machine.js';
import type { RolesExclude } from './roles-apart.js';
import type { VettingRefused } from './vetting.js';

/**
 * Every code with which somebody, or their change to a case or referral, is turned away before its own rules are asked.
 * @public
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
)['code'];
