import { endProgram, exitWith } from './end-program.js';
import { whyEnded, whyNotStarted, type Ending } from './exit-messages.js';
import { ExitCode } from './exit-codes.js';

/** Something that runs in this process. */
interface Running {
  readonly stop: () => Promise<void>;
  /** Rejects when it cannot continue. */
  readonly failed?: Promise<never>;
}

const signals = ['SIGINT', 'SIGTERM'] as const;
const stoppedEarly: Ending = { text: 'Stopped before the start was complete.', code: ExitCode.STOPPED };

/**
 * Starts a program and ends it on SIGINT or SIGTERM, or when it cannot continue. At the end it prints one sentence, never a
 * stack, and exits with a documented code (docs/guides/operate.md). A second signal ends it at once.
 */
export async function runUntilStopped(start: () => Promise<Running>): Promise<void> {
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (error: unknown) => void endProgram(whyEnded(error)));
  let stop = (): Promise<unknown> => endProgram(stoppedEarly);
  // One listener is registered from the beginning: a signal between removing and adding listeners would be lost.
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

/**
 * Removes the signal listeners of the embedded database: they end the process at once, but work in progress must be
 * completed first.
 */
function removeOtherListeners(own: () => void): void {
  for (const signal of signals)
    for (const listener of process.listeners(signal))
      if (listener !== own) process.removeListener(signal, listener);
}
