import { runMigrations } from 'graphile-worker';
import type { Logger } from 'pino';
import { jobLogger } from './job-logger.js';

/** Brings the tables of the job queue to the version that this process works with. */
export const migrateJobs = (connectionString: string, logger?: Logger): Promise<void> =>
  runMigrations({ connectionString, logger: jobLogger(logger) });
