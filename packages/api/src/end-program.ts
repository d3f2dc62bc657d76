import type { Ending } from './exit-messages.js';

const turnsMs = 50;

/**
 * Ends the process with a code after a short delay. V8 can hang when a process ends while it compiles in the background,
 * which it does in the first seconds of a program.
 */
export const exitWith = (code: number): Promise<never> =>
  new Promise(() => setTimeout(() => process.exit(code), turnsMs));

let ending: Promise<never> | null = null;

/** Prints why the program ends, and ends it. Only the first call has an effect: a lost connection fails in many places. */
export function endProgram({ text, code }: Ending): Promise<never> {
  if (ending === null) {
    console.error(text);
    ending = exitWith(code);
  }
  return ending;
}
