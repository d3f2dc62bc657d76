import { ClockCode, DeadlineStage, YardstickState } from '@meldpunt/domain';
import { publishEnum } from '../../platform/graphql/enums.js';

publishEnum(ClockCode, 'ClockCode', 'What must happen before a deadline.', {
  FIRST_REVIEW: 'An analyst must start the review of a reported case.',
  REVIEW: 'The person who started a review must continue it.',
  SECOND_OPINION: 'A second person must assess a case.',
  DECISION: 'A person must decide on a held case.',
  FOLLOW_UP: 'All referrals of a case have ended; a person must close it or route it again.',
  CLEARANCE: 'Police must decide on a takedown.',
  HOLD_REVIEW: 'Police must review a takedown that they hold.',
  DISPATCH: 'A referral that is ready must be sent.',
  ACKNOWLEDGEMENT: 'The recipient must acknowledge a referral.',
  COMPLETION: 'A referral must be completed with an outcome.',
  RETRY: 'A person must retry a failed referral.',
  ANSWER_TO_POLICE: 'A question from police must be answered.',
  CONTACT_APPROVAL: 'A person must approve or reject an abuse contact.',
});

publishEnum(DeadlineStage, 'DeadlineStage', 'The stage of a deadline.', {
  ON_TIME: 'There is time left.',
  DUE_SOON: 'The first reminder was due; the deadline has not passed.',
  OVERDUE: 'The deadline has passed.',
  ESCALATED: 'The deadline has passed and was escalated to a supervisor.',
});

publishEnum(YardstickState, 'YardstickState', 'Whether content was removed within 72 hours of the report.', {
  RUNNING: 'Not removed yet; there is time left.',
  MET: 'Removed in time.',
  MISSED: 'Not removed within 72 hours.',
  NOT_COUNTED: 'There was nothing to remove, or another organisation monitors the removal.',
});
