import type { Result } from '../result.js';
import type { CaseStatus } from '../case-status.js';
import { follow, type TransitionRefusal, type TransitionTable } from '../transition.js';

/**
 * What can happen to a case. `CONCLUDE` is that its opinions are complete; `ADD_ITEM` is a further address found during
 * the work on it; `REPORT_DANGER` is a reporter's word that a child is in danger now.
 * @public
 */
export const CaseEvent = {
  CLAIM: 'CLAIM',
  RELEASE: 'RELEASE',
  ASK_SECOND_OPINION: 'ASK_SECOND_OPINION',
  CONCLUDE: 'CONCLUDE',
  HOLD: 'HOLD',
  ROUTE: 'ROUTE',
  CLOSE: 'CLOSE',
  ADD_ITEM: 'ADD_ITEM',
  REPORT_DANGER: 'REPORT_DANGER',
} as const;
export type CaseEvent = keyof typeof CaseEvent;

/**
 * The life of a case.
 *
 * A lease is not a status: releasing never changes one, and claiming only starts or resumes a review. A routed case
 * may be claimed to route it again when its content has moved. A held case that is judged again is under review again. A further address has yet to be judged, so it brings
 * the review back; while a second opinion is awaited none is added. Danger brings held and routed cases back into the
 * queue, where somebody sees it at once. `CLOSED` is an end: a new report of a closed address
 * opens a new, linked cycle.
 * @public
 */
export const caseTransitions: TransitionTable<CaseStatus, CaseEvent> = {
  RECEIVED: { CLAIM: 'IN_REVIEW', REPORT_DANGER: 'RECEIVED' },
  IN_REVIEW: {
    CLAIM: 'IN_REVIEW',
    RELEASE: 'IN_REVIEW',
    ASK_SECOND_OPINION: 'AWAITING_SECOND_OPINION',
    HOLD: 'HELD',
    ROUTE: 'ROUTED',
    CLOSE: 'CLOSED',
    ADD_ITEM: 'IN_REVIEW',
    REPORT_DANGER: 'IN_REVIEW',
  },
  AWAITING_SECOND_OPINION: {
    CLAIM: 'AWAITING_SECOND_OPINION',
    RELEASE: 'AWAITING_SECOND_OPINION',
    ASK_SECOND_OPINION: 'AWAITING_SECOND_OPINION',
    CONCLUDE: 'IN_REVIEW',
    REPORT_DANGER: 'AWAITING_SECOND_OPINION',
  },
  HELD: {
    CLAIM: 'IN_REVIEW',
    RELEASE: 'HELD',
    ASK_SECOND_OPINION: 'AWAITING_SECOND_OPINION',
    CONCLUDE: 'IN_REVIEW',
    HOLD: 'HELD',
    ROUTE: 'ROUTED',
    CLOSE: 'CLOSED',
    ADD_ITEM: 'IN_REVIEW',
    REPORT_DANGER: 'IN_REVIEW',
  },
  ROUTED: {
    CLAIM: 'ROUTED',
    RELEASE: 'ROUTED',
    ASK_SECOND_OPINION: 'AWAITING_SECOND_OPINION',
    HOLD: 'HELD',
    ROUTE: 'ROUTED',
    CLOSE: 'CLOSED',
    ADD_ITEM: 'IN_REVIEW',
    REPORT_DANGER: 'IN_REVIEW',
  },
  CLOSED: {},
};

/**
 * The statuses in which a case waits for an analyst. Held ones wait for a particular decision and are claimed by name.
 * @public
 */
export const waitingStatuses: readonly CaseStatus[] = ['RECEIVED', 'IN_REVIEW', 'AWAITING_SECOND_OPINION'];

/** Where an event takes a case, or the refusal that leaves it where it is. @public */
export const transitionCase = (
  from: CaseStatus,
  event: CaseEvent,
): Result<CaseStatus, TransitionRefusal<CaseStatus, CaseEvent>> => follow(caseTransitions, from, event);
