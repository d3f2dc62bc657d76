import { Logger as JobLogger } from 'graphile-worker';
import type { Logger } from 'pino';

/**
 * Logs that the job library reports a problem, with task and job, but without the text of the library: it contains
 * payloads and error messages.
 */
export const jobLogger = (logger?: Logger): JobLogger =>
  new JobLogger((scope) => (level) => {
    if (level === 'error' || level === 'warning')
      logger?.[level === 'error' ? 'error' : 'warn'](
        { task: scope.taskIdentifier, job: scope.jobId },
        'the job library reports a problem',
      );
  });
