import type { HandOverFailure } from '@meldpunt/domain';
import type { Attempt } from '../hand-overs/index.js';
import type { IccamFailure } from './client/iccam-failure.js';

type Failed = Extract<Attempt, { outcome: 'FAILED' }>;

const failed = (failure: HandOverFailure): Failed => ({ outcome: 'FAILED', failure });

/** What the exchange answered, as the outcome of an attempt. */
export const failedBy = ({ class: kind, cause, retryAt }: IccamFailure): Failed =>
  failed({ class: kind, cause, ...(retryAt === undefined ? {} : { retryAt }) });

/** The exchange's rules forbid the call; it is not made, and a person looks. */
export const againstTheRules: Failed = failed({ class: 'REFUSED', cause: 'AGAINST_THE_RULES' });

/** The exchange needs answers that the assessment left open; none is made up, and a person gives them. */
export const answersMissing: Failed = failed({ class: 'REFUSED', cause: 'ANSWERS_MISSING' });

/** It answered something that cannot be. */
export const notUnderstandable: Failed = failed({ class: 'PARTNER_FAULT', cause: 'ANSWER_NOT_UNDERSTOOD' });

/**
 * An answer was lost and the report is refused now; it was looked for and not recognised. The exchange may have it all
 * the same, and a person looks.
 */
export const mayBeThereAlready: Failed = failed({ class: 'REFUSED', cause: 'MAY_BE_THERE_ALREADY' });

/** The same, and not every report that it may be could be read. */
export const searchIncomplete: Failed = failed({ class: 'REFUSED', cause: 'SEARCH_INCOMPLETE' });

/** The report that a person named does not hold the address. */
export const linkedToAnother: Failed = failed({ class: 'REFUSED', cause: 'LINKED_TO_ANOTHER' });

/** There is nothing to tell (any more). */
export const calledOff = (because: string): Extract<Attempt, { outcome: 'CALLED_OFF' }> => ({
  outcome: 'CALLED_OFF',
  because,
});
