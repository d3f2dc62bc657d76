import './require-node.js';
import { readConfig } from './platform/config.js';
import { startWorker } from './app/start-worker.js';
import { runUntilStopped } from './run-until-stopped.js';

await runUntilStopped(async () => {
  const worker = await startWorker(readConfig());
  console.log('Meldpunt worker ready: it takes jobs until it is stopped.');
  return worker;
});
