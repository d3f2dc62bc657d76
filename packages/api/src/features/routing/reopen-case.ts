import { UniqueConstraintViolationException, type EntityManager } from '@mikro-orm/postgresql';
import type { SignedInContext } from '../../platform/context.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { notFound } from '../../platform/graphql/user-error.js';
import { findCase, openCycle } from '../cases/index.js';
import type { ReopenCaseInput } from './routing.inputs.js';
import { alreadyOpen } from './routing.results.js';

/**
 * Opens a linked cycle of a closed case with the same addresses, to be looked at afresh. The closed case stays
 * as it was; it is not locked, because nothing about it can change and a report of the same address may be linking
 * to it at this moment. An address has one open case: the database's unique index decides who opens it.
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
  if (closed === null) return notFound('case');
  if (closed.status !== 'CLOSED') return alreadyOpen();
  return { reopened: await openCycle(em, closed, reason, context) };
}
