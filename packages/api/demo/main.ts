import { playDemo } from './play-demo.js';
import { ScriptBroken } from './script-broken.js';
import { whyNotStarted, type Ending } from '../src/exit-messages.js';

const begun = performance.now();

/** The error of the demo as one sentence, and its exit code. */
function endingOf(error: unknown): Pick<Ending, 'text'> & { readonly code: number } {
  if (!(error instanceof ScriptBroken)) return whyNotStarted(error);
  const { message, cause } = error;
  const because = cause instanceof Error && !(cause instanceof ScriptBroken) ? ` (${cause.message})` : '';
  return { text: `${message}${because}`, code: 1 };
}

try {
  await playDemo(console.log);
  console.log(`Played in ${Math.round((performance.now() - begun) / 1000)} seconds.`);
} catch (error) {
  const { text, code } = endingOf(error);
  console.error(`\n${text}`);
  // Without an explicit exit, the embedded database would end the process with code 0.
  process.exit(code);
}
