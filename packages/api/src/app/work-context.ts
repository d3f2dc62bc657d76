import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { webhookAnnouncer } from '../features/webhooks/index.js';
import type { RequestContext } from '../platform/context.js';
import { RequestLoaders } from '../platform/graphql/loaders.js';
import type { WorkContext } from '../platform/work-context.js';
import type { ContextParts } from './request-context.js';

/** The parts from which the context of a job is created. */
export type WorkParts = Omit<
  ContextParts,
  'resolvers' | 'verifyToken' | 'accessPolicy' | 'securityLog' | 'restrictedReads' | 'replicaReads'
> & {
  readonly logger: Logger;
};

/** Returns a function that creates the context of a job: no viewer, one unit of work, one set of loaders. */
export const workContextFactory =
  ({ orm, clock, keys, rulebook, isTest, logger, newId = randomUUID }: WorkParts) =>
  (signal: AbortSignal): WorkContext => {
    const context = {
      em: orm.em.fork(),
      viewer: null,
      clock,
      newId,
      keys,
      rulebook,
      isTest,
      announce: webhookAnnouncer({ newId, isTest }),
      logger,
      signal,
    };
    return Object.assign(context, { loaders: new RequestLoaders(context as unknown as RequestContext) });
  };
