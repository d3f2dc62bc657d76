import type { Result } from '../result.js';
import type { CaseStatus } from '../case-status.js';
import { follow, type TransitionRefusal, type TransitionTable } from '../transition.js';

/**
 * The events of a case. `CONCLUDE`: its opinions are complete. `ADD_ITEM`: a further address was found during the work.
 * `REPORT_DANGER`: a reporter states that a child is in danger now.
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
 * The state machine of a case.
 *
 * A lease is not a status: releasing never changes the status, and claiming only starts or resumes a review. A routed
 * case may be claimed to route it again when its content has moved. A held case that is judged again is under review
 * again. A further address is not judged yet, so it returns the case to review; none is added while a second opinion is
 * awaited. Danger returns held and routed cases to the queue, where they are seen at once. `CLOSED` is final: a new
 * report of a closed address opens a new, linked cycle.
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
 * The statuses in which a case waits for an analyst. A held case waits for a particular decision and is claimed by its
 * id.
 * @public
 */
export const waitingStatuses: readonly CaseStatus[] = ['RECEIVED', 'IN_REVIEW', 'AWAITING_SECOND_OPINION'];

/** The status after an event, or the refusal that leaves the status unchanged. @public */
export const transitionCase = (
  from: CaseStatus,
  event: CaseEvent,
): Result<CaseStatus, TransitionRefusal<CaseStatus, CaseEvent>> => follow(caseTransitions, from, event);
