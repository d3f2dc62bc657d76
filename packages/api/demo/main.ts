import { playDemo } from './play-demo.js';
import { ScriptBroken } from './script-broken.js';
import { StartUpError } from '../src/platform/start-up-error.js';

const begun = performance.now();

try {
  await playDemo(console.log);
  console.log(`Played in ${Math.round((performance.now() - begun) / 1000)} seconds.`);
} catch (error) {
  if (!(error instanceof ScriptBroken || error instanceof StartUpError)) throw error;
  console.error(`\n${error.message}`);
  if (error.cause instanceof Error && !(error.cause instanceof ScriptBroken)) console.error(error.cause);
  // The embedded database ends the process with 0 where it is left to end by itself.
  process.exit(1);
}
