import { ConfigurationError } from './platform/config.js';
import { StartUpError } from './platform/start-up-error.js';

/** Something that runs in this process. */
interface Running {
  readonly stop: () => Promise<void>;
  /** Ends in an error when it cannot go on. */
  readonly failed?: Promise<never>;
}

/**
 * Starts a program and ends it when it is asked to, or when it cannot go on. What keeps it from starting and a person
 * can put right is said in words.
 */
export async function runUntilStopped(start: () => Promise<Running>): Promise<void> {
  try {
    const running = await start();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      // The embedded database brings a handler that ends the process at once; what is under way comes first.
      process.removeAllListeners(signal);
      process.once(signal, () => void running.stop().then(() => process.exit(0)));
    }
    await running.failed?.catch(() => {
      console.error(
        'Stopped: the connection to the database was lost. Start it again when the database is back.',
      );
      process.exit(1);
    });
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
}
