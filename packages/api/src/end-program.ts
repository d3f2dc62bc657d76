import type { Ending } from './exit-messages.js';

const turnsMs = 50;

/**
 * Ends the process with a code after a short delay. V8 can hang when a process ends while it compiles in the background,
 * which it does in the first seconds of a program.
 */
export const exitWith = (code: number): Promise<never> =>
  new Promise(() => setTimeout(() => process.exit(code), turnsMs));

/** Prints why the program ends, and ends it. */
export function endProgram({ text, code }: Ending): Promise<never> {
  console.error(text);
  return exitWith(code);
}
