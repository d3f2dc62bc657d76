import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestContext } from '../context.js';

/**
 * Runs one change in one transaction: all of it commits, or nothing does. Each change reads its facts from the database
 * again. Afterwards the loaders are cleared, so that each of several changes in one request returns the state after it.
 */
export async function inTransaction<Result>(
  { em, loaders }: Pick<RequestContext, 'em' | 'loaders'>,
  work: (em: EntityManager) => Promise<Result>,
): Promise<Result> {
  const result = await em.fork({ keepTransactionContext: true }).transactional(work);
  loaders.forget();
  return result;
}
