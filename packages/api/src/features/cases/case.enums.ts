import { CaseStatus, CloseReason } from '@meldpunt/domain';
import { publishEnum } from '../../platform/graphql/enums.js';

publishEnum(CaseStatus, 'CaseStatus', 'Where the hotline’s work on one reported address stands.', {
  RECEIVED: 'Reported, not yet looked at.',
  IN_REVIEW: 'An analyst has looked at it; it may be waiting for the next one.',
  AWAITING_SECOND_OPINION: 'Judged once; policy asks another person to judge it too.',
  HELD: 'Waits for a person to decide; the reasons are given.',
  ROUTED: 'Handed over; waiting for the recipients.',
  CLOSED: 'The work has ended; a new report opens a linked cycle.',
});

publishEnum(CloseReason, 'CloseReason', 'Why a case ended.', {
  NOT_ILLEGAL: 'Not illegal under the provisions that this hotline tests; it says nothing of other law.',
  NOT_FOUND: 'The content was not there (any more).',
  NOT_ASSESSABLE: 'It could not be reached, so not judged.',
  REMOVED: 'It was removed.',
  TRANSFERRED: 'It was handed to the hotline of the hosting country.',
  HANDED_OVER: 'It was handed to police.',
  OUT_OF_SCOPE: 'It is not the hotline’s task.',
  REFERRED_ELSEWHERE:
    'A matter of other law; a person said which service or police it is for. Chosen by a person only.',
});

/** In which order cases are listed. */
export const CaseOrder = { PRIORITY: 'PRIORITY', OLDEST: 'OLDEST', NEWEST: 'NEWEST' } as const;
export type CaseOrder = keyof typeof CaseOrder;

publishEnum(CaseOrder, 'CaseOrder', 'In which order cases are listed.', {
  PRIORITY: 'As the work queue serves them: immediate danger first, then age and number of reports.',
  OLDEST: 'Longest open first.',
  NEWEST: 'Latest opened first.',
});

/** Why a supervisor takes a case from a colleague who has claimed it. */
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
  'Why a supervisor takes a case from a colleague who has claimed it.',
  {
    COLLEAGUE_UNAVAILABLE: 'The colleague is not there.',
    IMMEDIATE_DANGER: 'A child is in danger; it cannot wait.',
    WELLBEING: 'For the colleague’s own good.',
    WORKLOAD: 'To share out the work.',
  },
);
