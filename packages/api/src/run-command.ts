import { endProgram, exitWith } from './end-program.js';
import { whyNotFinished, type Ending } from './exit-messages.js';
import { ExitCode } from './exit-codes.js';

const stopped: Ending = { text: 'Stopped before it was finished. Run it again.', code: ExitCode.LOST };

/**
 * Runs a command and exits with the code that it returns. On an error or a signal it prints one sentence, never a
 * stack, and exits with a documented code (docs/guides/operate.md).
 */
export async function runCommand(work: () => Promise<number>): Promise<void> {
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (error: unknown) => void endProgram(whyNotFinished(error)));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void endProgram(stopped));
  await exitWith(await work().catch((error: unknown) => endProgram(whyNotFinished(error))));
}
