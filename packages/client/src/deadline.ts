/** Limits the time of a request, and passes on the signal of the caller. */
export interface Deadline {
  /** Aborts when the time is over, and when the signal of the caller aborts. */
  readonly signal: AbortSignal;
  /** The signal of the caller. */
  readonly outer: AbortSignal | undefined;
  /** Gives the whole time again. */
  readonly restart: () => void;
  /** Stops the timer until `restart`. */
  readonly pause: () => void;
  /** Stops the timer and forgets the signal of the caller. */
  readonly end: () => void;
}

/** Starts a deadline of `ms` milliseconds. Call `end` when the request has ended. */
export function startDeadline(ms: number, outer: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  const abort = () => controller.abort();
  let timer = setTimeout(abort, ms);
  const pause = () => clearTimeout(timer);
  if (outer?.aborted === true) abort();
  outer?.addEventListener('abort', abort);
  return {
    signal: controller.signal,
    outer,
    pause,
    restart: () => {
      pause();
      timer = setTimeout(abort, ms);
    },
    end: () => {
      pause();
      outer?.removeEventListener('abort', abort);
    },
  };
}
