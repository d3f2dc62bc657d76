import { ClockCode, DeadlineStage, YardstickState } from '@meldpunt/domain';
import { publishEnum } from '../../platform/graphql/enums.js';

publishEnum(ClockCode, 'ClockCode', 'What is waited for.', {
  FIRST_REVIEW: 'That somebody looks at a reported case.',
  REVIEW: 'That the person who began with a case goes on with it.',
  SECOND_OPINION: 'That a second person judges a case.',
  DECISION: 'That a person decides on a case that is held.',
  FOLLOW_UP: 'That a person closes a case, or routes it again, whose referrals have all ended.',
  CLEARANCE: 'That police decide on a takedown.',
  HOLD_REVIEW: 'That police look again at a takedown that they hold.',
  DISPATCH: 'That a referral leaves which may.',
  ACKNOWLEDGEMENT: 'That the recipient confirms a referral.',
  COMPLETION: 'That it is known what came of a referral.',
  RETRY: 'That a person tries a referral again which failed.',
  ANSWER_TO_POLICE: 'That a question from police is answered.',
  CONTACT_APPROVAL: 'That a person approves an abuse contact.',
});

publishEnum(DeadlineStage, 'DeadlineStage', 'How pressing a deadline is.', {
  ON_TIME: 'There is time left.',
  DUE_SOON: 'The first reminder has come.',
  OVERDUE: 'The deadline has passed.',
  ESCALATED: 'The deadline has passed, and a supervisor has been told.',
});

publishEnum(
  YardstickState,
  'YardstickState',
  'How a case stands against the 72 hours from report to removal.',
  {
    RUNNING: 'Not removed yet, and there is time left.',
    MET: 'Removed in time.',
    MISSED: 'The time was over before removal.',
    NOT_COUNTED: 'There was nothing to remove, or others follow the removal.',
  },
);
