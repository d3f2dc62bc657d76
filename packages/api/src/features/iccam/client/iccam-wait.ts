import type { IccamFailure } from './iccam-failure.js';

/** The wait that ICCAM has requested. No calls are made until it ends. */
export class IccamWait {
  #failure: IccamFailure | null = null;

  /** When the wait ends; `null` if none was requested. */
  get until(): Date | null {
    return this.#failure?.retryAt ?? null;
  }

  /** The failure that calls return during the wait; `null` if calls may be made. */
  at(now: Date): IccamFailure | null {
    return this.until !== null && this.until > now ? this.#failure : null;
  }

  /** Stores the wait in a failure, if it has one. A shorter wait does not replace a longer one. */
  note<Failure extends IccamFailure>(failure: Failure): Failure {
    if (failure.retryAt !== undefined && (this.until === null || failure.retryAt > this.until))
      this.#failure = failure;
    return failure;
  }

  /** Applies a stored wait that this or another process was asked for. */
  apply(until: Date): void {
    this.note({
      class: 'THROTTLED',
      cause: 'ASKED_TO_WAIT',
      status: null,
      existingReportId: null,
      retryAt: until,
    });
  }
}
