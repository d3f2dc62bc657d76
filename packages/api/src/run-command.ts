import { whyNotFinished, type Ending } from './ending-in-words.js';
import { ExitCode } from './exit-codes.js';

const stopped: Ending = { text: 'Stopped before it was finished. Run it again.', code: ExitCode.LOST };

function end({ text, code }: Ending): never {
  console.error(text);
  process.exit(code);
}

/**
 * Runs a program that ends by itself, with the code that it returns. An end before that is one sentence and a documented
 * exit code (docs/guides/operate.md), never a stack.
 */
export async function runCommand(work: () => Promise<number>): Promise<void> {
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (error: unknown) => end(whyNotFinished(error)));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end(stopped));
  process.exit(await work().catch((error: unknown) => end(whyNotFinished(error))));
}
