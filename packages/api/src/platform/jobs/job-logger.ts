import { Logger as JobLogger } from 'graphile-worker';
import type { Logger } from 'pino';

/**
 * Passes on that something failed, and of what kind, but none of the library's own text: that would quote payloads and
 * error messages.
 */
export const jobLogger = (logger?: Logger): JobLogger =>
  new JobLogger((scope) => (level) => {
    if (level === 'error' || level === 'warning')
      logger?.[level === 'error' ? 'error' : 'warn'](
        { task: scope.taskIdentifier, job: scope.jobId },
        'the job library reports a problem',
      );
  });
