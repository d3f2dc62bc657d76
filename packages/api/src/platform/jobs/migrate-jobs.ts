import { runMigrations } from 'graphile-worker';
import type { Logger } from 'pino';
import { jobLogger } from './job-logger.js';

/** Migrates the tables of the job queue to the version that this process uses. */
export const migrateJobs = (connectionString: string, logger?: Logger): Promise<void> =>
  runMigrations({ connectionString, logger: jobLogger(logger) });
