import type { HandOverFailure } from '@meldpunt/domain';
import type { Attempt } from '../hand-overs/index.js';
import type { IccamFailure } from './client/iccam-failure.js';

type Failed = Extract<Attempt, { outcome: 'FAILED' }>;

const failed = (failure: HandOverFailure): Failed => ({ outcome: 'FAILED', failure });

/** Converts a failed call into the result of an attempt. */
export const failedBy = ({ class: kind, cause, retryAt }: IccamFailure): Failed =>
  failed({ class: kind, cause, ...(retryAt === undefined ? {} : { retryAt }) });

/** ICCAM's rules forbid the call. It is not made, and a person must decide. */
export const againstTheRules: Failed = failed({ class: 'REFUSED', cause: 'AGAINST_THE_RULES' });

/** ICCAM requires answers that the assessment does not have. None is invented; a person must give them. */
export const requiredAnswersMissing: Failed = failed({ class: 'REFUSED', cause: 'ANSWERS_MISSING' });

/** The response contradicts itself or our request. */
export const notUnderstandable: Failed = failed({ class: 'PARTNER_FAULT', cause: 'ANSWER_NOT_UNDERSTOOD' });

/**
 * A response was lost and the retry is refused. A search did not find the report, but ICCAM may have it; a person must
 * check.
 */
export const mayBeThereAlready: Failed = failed({ class: 'REFUSED', cause: 'MAY_BE_THERE_ALREADY' });

/**
 * A response was lost and the retry is refused. The search did not find the report, and some reports could not be read.
 * ICCAM may have it; a person must check.
 */
export const searchIncomplete: Failed = failed({ class: 'REFUSED', cause: 'SEARCH_INCOMPLETE' });

/** The report that a person linked does not contain the address. */
export const linkedToAnother: Failed = failed({ class: 'REFUSED', cause: 'LINKED_TO_ANOTHER' });

/** There is nothing to send, or no longer anything. */
export const calledOff = (because: string): Extract<Attempt, { outcome: 'CALLED_OFF' }> => ({
  outcome: 'CALLED_OFF',
  because,
});
