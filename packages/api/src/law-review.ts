import { readConfig } from './platform/config.js';
import { runLawReview } from './app/run-law-review.js';
import { runCommand } from './run-command.js';

await runCommand(async () => {
  await runLawReview(readConfig(), process.argv.slice(2), console.log);
  return 0;
});
