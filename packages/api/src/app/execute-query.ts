import { GraphQLError, type ExecutionResult } from 'graphql';
import type { Logger } from 'pino';
import type { RequestContext } from '../platform/context.js';

type Run = () => Promise<ExecutionResult>;

const hasFault = ({ errors = [] }: ExecutionResult): boolean =>
  errors.some(({ originalError }) => originalError !== undefined && !(originalError instanceof GraphQLError));

/**
 * Executes a query with the rows that its viewer may read: on the replica if the query may lag and the replica has
 * everything that is committed, otherwise on the leader. When the replica fails, the query is executed again on the leader.
 */
export async function executeQuery(
  run: Run,
  context: RequestContext,
  { mayLag, logger }: { readonly mayLag: boolean; readonly logger: Logger },
): Promise<ExecutionResult> {
  const found = mayLag ? await onReplica(run, context) : null;
  if (found !== null && !hasFault(found)) return found;
  if (found !== null) logger.warn('a query failed on the read replica: executing it on the leader');
  const liftRestriction = await context.restrictRows();
  const result = await run();
  liftRestriction();
  return result;
}

/** Returns `null` if no replica can be used. After a fault, nothing of the execution is left in the context. */
async function onReplica(run: Run, context: RequestContext): Promise<ExecutionResult | null> {
  const leave = await context.useReplica();
  if (leave === null) return null;
  const { length } = context.beforeResponse;
  try {
    const result = await run();
    if (hasFault(result)) {
      context.beforeResponse.splice(length);
      context.loaders.forget();
    }
    return result;
  } finally {
    await leave();
  }
}
