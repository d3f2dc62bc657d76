import type { Ending } from './ending-in-words.js';

const turnsMs = 50;

/**
 * Ends the process with a code, once its event loop has turned for a moment. V8 can lock up when a process is ended while
 * it still compiles in the background, as it does in the first seconds of a program.
 */
export const exitWith = (code: number): Promise<never> =>
  new Promise(() => setTimeout(() => process.exit(code), turnsMs));

/** Says why the program ends, and ends it. */
export function endProgram({ text, code }: Ending): Promise<never> {
  console.error(text);
  return exitWith(code);
}
