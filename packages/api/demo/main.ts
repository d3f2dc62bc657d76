import { playDemo } from './play-demo.js';
import { ScriptBroken } from './script-broken.js';
import { whyNotStarted, type Ending } from '../src/exit-messages.js';

const begun = performance.now();

/** What went wrong, in one sentence, and the code that the demo ends with. */
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
  // The embedded database ends the process with 0 where it is left to end by itself.
  process.exit(code);
}
