import { endProgram, exitWith } from './end-program.js';
import { whyEnded, whyNotStarted, type Ending } from './ending-in-words.js';
import { ExitCode } from './exit-codes.js';

/** Something that runs in this process. */
interface Running {
  readonly stop: () => Promise<void>;
  /** Ends in an error when it cannot go on. */
  readonly failed?: Promise<never>;
}

const signals = ['SIGINT', 'SIGTERM'] as const;
const stoppedEarly: Ending = { text: 'Stopped before it had started.', code: ExitCode.STOPPED };

/**
 * Starts a program and ends it when it is asked to, or when it cannot go on. Every end is one sentence and a documented
 * exit code (docs/guides/operate.md), never a stack. A second signal ends it at once.
 */
export async function runUntilStopped(start: () => Promise<Running>): Promise<void> {
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (error: unknown) => void endProgram(whyEnded(error)));
  let stop = (): Promise<unknown> => endProgram(stoppedEarly);
  // One listener from the first moment on: a signal that comes while listeners are exchanged would be lost.
  const onSignal = (): void => {
    for (const signal of signals) process.removeListener(signal, onSignal);
    void stop();
  };
  for (const signal of signals) process.on(signal, onSignal);
  const running = await start().catch((error: unknown) => endProgram(whyNotStarted(error)));
  stop = () =>
    running.stop().then(
      () => exitWith(ExitCode.STOPPED),
      (error: unknown) => endProgram(whyEnded(error)),
    );
  removeOtherListeners(onSignal);
  await running.failed?.catch((error: unknown) => endProgram(whyEnded(error)));
}

/** The embedded database adds listeners that end the process at once; what is under way is completed first. */
function removeOtherListeners(own: () => void): void {
  for (const signal of signals)
    for (const listener of process.listeners(signal))
      if (listener !== own) process.removeListener(signal, listener);
}
