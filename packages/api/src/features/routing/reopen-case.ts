import { UniqueConstraintViolationException, type EntityManager } from '@mikro-orm/postgresql';
import { erasedAddress } from '@meldpunt/domain';
import type { SignedInContext } from '../../platform/context.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { notFound, transitionNotAllowed } from '../../platform/graphql/user-error.js';
import { findCase, openCycle } from '../cases/index.js';
import type { ReopenCaseInput } from './routing.inputs.js';
import { alreadyOpen } from './routing.results.js';

/**
 * Opens a linked cycle of a closed case with the same addresses, unless these were erased. The closed case is unchanged. It is not locked,
 * because it cannot change and a report of the same address may be linking to it at the same time. An address has at
 * most one open case; a unique index of the database decides which transaction opens it.
 */
export async function reopenCase(input: ReopenCaseInput, context: SignedInContext) {
  try {
    return await inTransaction(context, (em) => reopen(em, input, context));
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) return alreadyOpen();
    throw error;
  }
}

async function reopen(em: EntityManager, { caseId, reason }: ReopenCaseInput, context: SignedInContext) {
  const closed = await findCase(em, caseId);
  if (closed === null) return notFound();
  if (closed.status !== 'CLOSED') return alreadyOpen();
  if (closed.url === erasedAddress) return transitionNotAllowed(closed.status, []);
  return { reopened: await openCycle(em, closed, reason, context) };
}
