import { CaseStatus, CloseReason, PriorityReason, QueueBand } from '@meldpunt/domain';
import { publishEnum } from '../../platform/graphql/enums.js';
import { describedByWords } from '../../platform/graphql/listed-codes.js';

publishEnum(CaseStatus, 'CaseStatus', 'Status of the hotline’s work on one reported address.', {
  RECEIVED: 'Reported; nobody has reviewed it yet.',
  IN_REVIEW: 'The review has started; it may be waiting for another analyst.',
  AWAITING_SECOND_OPINION: 'Assessed once; policy requires a second opinion from another person.',
  HELD: 'On hold until a person decides; `heldReasons` has the reasons.',
  ROUTED: 'Routed: referrals were made; waiting for the recipients.',
  CLOSED: 'Closed. A new report opens a linked new cycle.',
});

publishEnum(CloseReason, 'CloseReason', 'Why a case was closed.', {
  NOT_ILLEGAL: 'Not illegal under the provisions that this hotline tests. Says nothing about other laws.',
  NOT_FOUND: 'The content was not found, or is no longer there.',
  NOT_ASSESSABLE: 'The content could not be reached, so it could not be assessed.',
  REMOVED: 'The content was removed.',
  TRANSFERRED: 'It was transferred to the hotline of the hosting country.',
  HANDED_OVER: 'It was handed over to police.',
  OUT_OF_SCOPE: 'It is outside the hotline’s mandate.',
  REFERRED_ELSEWHERE:
    'It concerns another law, and a person named the responsible service or police. Only a person can choose this reason.',
});

publishEnum(QueueBand, 'QueueBand', 'A part of the work queue. The parts are worked on in this order.', {
  IMMEDIATE_DANGER: 'A child is in immediate danger.',
  NORMAL: 'All other cases.',
  SET_ASIDE: 'Set aside as part of a flood of reports.',
});

/** The sort order of a list of cases. */
export const CaseOrder = { PRIORITY: 'PRIORITY', OLDEST: 'OLDEST', NEWEST: 'NEWEST' } as const;
export type CaseOrder = keyof typeof CaseOrder;

publishEnum(CaseOrder, 'CaseOrder', 'The sort order of a list of cases.', {
  PRIORITY: 'The order of the work queue: immediate danger first, then age and number of reports.',
  OLDEST: 'Oldest first, by opening time.',
  NEWEST: 'Newest first, by opening time.',
});

/** Why a supervisor takes over a case that a colleague has claimed. */
export const TakeOverReason = {
  COLLEAGUE_UNAVAILABLE: 'COLLEAGUE_UNAVAILABLE',
  IMMEDIATE_DANGER: 'IMMEDIATE_DANGER',
  WELLBEING: 'WELLBEING',
  WORKLOAD: 'WORKLOAD',
} as const;
export type TakeOverReason = keyof typeof TakeOverReason;

publishEnum(
  TakeOverReason,
  'TakeOverReason',
  'Why a supervisor takes over a case that a colleague has claimed.',
  {
    COLLEAGUE_UNAVAILABLE: 'The colleague is not available.',
    IMMEDIATE_DANGER: 'A child is in immediate danger.',
    WELLBEING: 'To protect the colleague’s wellbeing.',
    WORKLOAD: 'To distribute the work.',
  },
);
publishEnum(
  PriorityReason,
  'PriorityReasonCode',
  'What raises the priority of a case.',
  describedByWords(PriorityReason),
);
