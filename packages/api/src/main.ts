import { readConfig, ConfigurationError } from './platform/config.js';
import { start } from './app/start.js';

try {
  const running = await start(readConfig());
  for (const line of running.greeting) console.log(line);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void running.stop().then(() => process.exit(0)));
  }
} catch (error) {
  if (!(error instanceof ConfigurationError)) throw error;
  console.error(
    `Not started. Correct these environment variables (docs/configuration.md):\n${error.message}`,
  );
  process.exit(1);
}
