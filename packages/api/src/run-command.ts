import { endProgram, exitWith } from './end-program.js';
import { whyNotFinished, type Ending } from './ending-in-words.js';
import { ExitCode } from './exit-codes.js';

const stopped: Ending = { text: 'Stopped before it was finished. Run it again.', code: ExitCode.LOST };

/**
 * Runs a program that ends by itself, with the code that it returns. An end before that is one sentence and a documented
 * exit code (docs/guides/operate.md), never a stack.
 */
export async function runCommand(work: () => Promise<number>): Promise<void> {
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (error: unknown) => void endProgram(whyNotFinished(error)));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void endProgram(stopped));
  await exitWith(await work().catch((error: unknown) => endProgram(whyNotFinished(error))));
}
