import { ConfigurationError, readConfig } from './platform/config.js';
import { StartUpError } from './platform/start-up-error.js';
import { runLawReview } from './app/run-law-review.js';

try {
  await runLawReview(readConfig(), process.argv.slice(2), console.log);
  process.exit(0);
} catch (error) {
  if (!(error instanceof StartUpError || error instanceof ConfigurationError)) throw error;
  console.error(error.message);
  process.exit(1);
}
