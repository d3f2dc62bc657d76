import { ClearanceState, ReferralOutcome, ReferralStatus } from '@meldpunt/domain';
import { publishEnum } from '../../platform/graphql/enums.js';
import { HoldReason } from './referral.entity.js';

publishEnum(ReferralStatus, 'ReferralStatus', 'The status of a referral.', {
  AWAITING_CLEARANCE: 'It must not be sent until police clear it.',
  ON_HOLD: 'Police ask not to send it for now.',
  READY: 'It may be sent. Not yet confirmed by the recipient.',
  SENT: 'It was sent. Not yet confirmed by the recipient.',
  ACKNOWLEDGED: 'The recipient has confirmed receipt.',
  COMPLETED: 'The recipient has acted. See the outcome.',
  FAILED: 'It could not be delivered. A person must check it.',
  WITHDRAWN: 'It is no longer required and was not sent.',
});

publishEnum(ReferralOutcome, 'ReferralOutcome', 'The outcome of a referral.', {
  REMOVED: 'The content was taken down, confirmed by observations.',
  UNAVAILABLE: 'The content was not available, or no longer available.',
  MOVED: 'The content has moved to another host.',
  TRANSFERRED: 'The hotline of the hosting country has taken it over.',
  INVESTIGATED: 'Police investigate.',
  FORWARDED_ABROAD: 'Police forwarded it to the police of another country.',
  NO_FURTHER_ACTION: 'The recipient takes no further action.',
  REFUSED: 'The recipient refuses.',
});

publishEnum(HoldReason, 'HoldReason', 'Why police ask to keep the content online for now.', {
  ONGOING_INVESTIGATION: 'An investigation is in progress.',
  EVIDENCE_PRESERVATION: 'Evidence must be secured first.',
  VICTIM_IDENTIFICATION: 'A victim is being identified.',
});

publishEnum(ClearanceState, 'ClearanceState', 'The status of the decision on a gated takedown.', {
  AWAITING: 'Not decided yet. No notice is sent.',
  HELD: 'Held at least until the review date. No notice is sent.',
  CLEARED: 'Cleared. The notice may be sent.',
  WITHDRAWN: 'The takedown was withdrawn, before or after a decision. No notice is sent.',
});
