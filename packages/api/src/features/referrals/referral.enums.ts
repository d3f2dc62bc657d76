import { ReferralOutcome, ReferralStatus } from '@meldpunt/domain';
import { publishEnum } from '../../platform/graphql/enums.js';
import { HoldReason } from './referral.entity.js';

publishEnum(ReferralStatus, 'ReferralStatus', 'Where one hand-over stands.', {
  AWAITING_CLEARANCE: 'May not leave until police clear it.',
  ON_HOLD: 'Police ask that it does not leave for now.',
  READY: 'May leave; not yet confirmed by the recipient.',
  SENT: 'Left; not yet confirmed by the recipient.',
  ACKNOWLEDGED: 'The recipient confirms that it has it.',
  COMPLETED: 'The recipient has acted; the outcome says how.',
  FAILED: 'Could not be delivered; a person must look.',
  WITHDRAWN: 'No longer wanted, and had not left.',
});

publishEnum(ReferralOutcome, 'ReferralOutcome', 'What came of a hand-over.', {
  REMOVED: 'The content was taken down, as observed.',
  UNAVAILABLE: 'The content was not there (any more).',
  MOVED: 'The content is hosted elsewhere now.',
  TRANSFERRED: 'The hotline of the hosting country has it.',
  INVESTIGATED: 'Police investigate.',
  FORWARDED_ABROAD: 'Police passed it on to the police of another country.',
  NO_FURTHER_ACTION: 'The recipient does nothing further.',
  REFUSED: 'The recipient refuses.',
});

publishEnum(HoldReason, 'HoldReason', 'Why police ask that content stays up for now.', {
  ONGOING_INVESTIGATION: 'An investigation is going on.',
  EVIDENCE_PRESERVATION: 'Evidence must be secured first.',
  VICTIM_IDENTIFICATION: 'A victim is being identified.',
});

/** Where the decision on a gated takedown stands. */
export const ClearanceState = { AWAITING: 'AWAITING', HELD: 'HELD', CLEARED: 'CLEARED' } as const;
export type ClearanceState = keyof typeof ClearanceState;

publishEnum(ClearanceState, 'ClearanceState', 'Where the decision on a gated takedown stands.', {
  AWAITING: 'Not decided yet; nothing leaves.',
  HELD: 'Held until the review date at least; nothing leaves.',
  CLEARED: 'Freed; the notice may leave.',
});
