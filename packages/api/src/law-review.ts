import './require-node.js';
import { readConfig } from './platform/config.js';
import { runCommand } from './run-command.js';

await runCommand(async () => {
  const config = readConfig();
  const { runLawReview } = await import('./app/run-law-review.js');
  await runLawReview(config, process.argv.slice(2), console.log);
  return 0;
});
