import { whyEnded, whyNotStarted, type Ending } from './ending-in-words.js';
import { ExitCode } from './exit-codes.js';

/** Something that runs in this process. */
interface Running {
  readonly stop: () => Promise<void>;
  /** Ends in an error when it cannot go on. */
  readonly failed?: Promise<never>;
}

const stoppedEarly: Ending = { text: 'Stopped before it had started.', code: ExitCode.STOPPED };

function end({ text, code }: Ending): never {
  console.error(text);
  process.exit(code);
}

/**
 * Starts a program and ends it when it is asked to, or when it cannot go on. Every end is one sentence and a documented
 * exit code (docs/guides/operate.md), never a stack.
 */
export async function runUntilStopped(start: () => Promise<Running>): Promise<void> {
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (error: unknown) => end(whyEnded(error)));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end(stoppedEarly));
  const running = await start().catch((error: unknown) => end(whyNotStarted(error)));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    // The embedded database adds a handler that ends the process at once; what is under way is completed first.
    process.removeAllListeners(signal);
    process.once(signal, () => {
      running.stop().then(
        () => process.exit(ExitCode.STOPPED),
        (error: unknown) => end(whyEnded(error)),
      );
    });
  }
  await running.failed?.catch((error: unknown) => end(whyEnded(error)));
}
