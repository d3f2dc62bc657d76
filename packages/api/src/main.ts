import { readConfig, ConfigurationError } from './platform/config.js';
import { StartUpError } from './platform/start-up-error.js';
import { start } from './app/start.js';

try {
  const running = await start(readConfig(), console.log);
  for (const line of running.greeting) console.log(line);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    // The embedded database brings a handler that ends the process at once; requests under way come first.
    process.removeAllListeners(signal);
    process.once(signal, () => void running.stop().then(() => process.exit(0)));
  }
} catch (error) {
  if (error instanceof ConfigurationError) {
    console.error(
      `Not started. Correct these environment variables (docs/configuration.md):\n${error.message}`,
    );
  } else if (error instanceof StartUpError) {
    console.error(`Not started. ${error.message}`);
  } else throw error;
  process.exit(1);
}
