import './require-node.js';
import { readConfig } from './platform/config.js';
import { runUntilStopped } from './run-until-stopped.js';

await runUntilStopped(async () => {
  const config = readConfig();
  const { startWorker } = await import('./app/start-worker.js');
  const worker = await startWorker(config);
  console.log('Meldpunt worker ready: it runs jobs until it is stopped.');
  return worker;
});
