import type { IccamFailure } from './iccam-failure.js';

/** The wait that the exchange has asked for. Until it is over no call is made, of whatever kind. */
export class IccamWait {
  #failure: IccamFailure | null = null;

  /** Until when no call is made; `null` where none was asked for. */
  get until(): Date | null {
    return this.#failure?.retryAt ?? null;
  }

  /** The failure that every call has now; `null` when calls may be made. */
  at(now: Date): IccamFailure | null {
    return this.until !== null && this.until > now ? this.#failure : null;
  }

  /** Notes what a call came to. A shorter wait does not replace a longer one. */
  note<Failure extends IccamFailure>(failure: Failure): Failure {
    if (failure.retryAt !== undefined && (this.until === null || failure.retryAt > this.until))
      this.#failure = failure;
    return failure;
  }

  /** Takes over a wait that another process, or this one before it was started again, was asked for. */
  recall(until: Date): void {
    this.note({
      class: 'THROTTLED',
      cause: 'ASKED_TO_WAIT',
      status: null,
      existingReportId: null,
      retryAt: until,
    });
  }
}
