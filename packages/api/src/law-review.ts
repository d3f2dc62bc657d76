import './require-node.js';
import { ConfigurationError, readConfig } from './platform/config.js';
import { StartUpError } from './platform/start-up-error.js';

try {
  const { runLawReview } = await import('./app/run-law-review.js');
  await runLawReview(readConfig(), process.argv.slice(2), console.log);
  process.exit(0);
} catch (error) {
  if (!(error instanceof StartUpError || error instanceof ConfigurationError)) throw error;
  console.error(error.message);
  process.exit(1);
}
