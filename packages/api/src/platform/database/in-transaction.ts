import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestContext } from '../context.js';

/**
 * Runs one change in one transaction: all of it commits, or nothing does. Each change reads afresh what it decides
 * on, and what the request had loaded before is forgotten, so that several changes in one request each answer with
 * what is true after them.
 */
export async function inTransaction<Result>(
  { em, loaders }: Pick<RequestContext, 'em' | 'loaders'>,
  work: (em: EntityManager) => Promise<Result>,
): Promise<Result> {
  const result = await em.fork({ keepTransactionContext: true }).transactional(work);
  loaders.forget();
  return result;
}
