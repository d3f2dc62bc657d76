import type { EntityManager } from '@mikro-orm/postgresql';
import { mayClose, type CloseFacts } from '@meldpunt/domain';
import type { SignedInContext } from '../../platform/context.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { transitionNotAllowed } from '../../platform/graphql/user-error.js';
import { ContentItemEntity, endCase, caseToChange, type Case } from '../cases/index.js';
import { ReferralEntity } from '../referrals/index.js';
import type { CloseCaseInput } from './routing.inputs.js';
import { closeRefused } from './routing.results.js';

/** What the rules want to know of a locked case before it may be closed. */
export async function factsOf(em: EntityManager, { id }: Case): Promise<CloseFacts> {
  const items = await em.find(ContentItemEntity, { caseId: id });
  const referrals = await em.find(ReferralEntity, { caseId: id });
  return {
    classifications: items.map(({ classification }) => classification ?? null),
    referrals: referrals.map(({ kind, status, outcome }) => ({ kind, status, outcome: outcome ?? null })),
    immediateDanger: items.some(({ immediateDanger }) => immediateDanger),
  };
}

/** Ends a claimed case for a reason that is true of it. What is unknown or still out is never closed as harmless. */
export const closeCase = ({ caseId, expectedVersion, reason }: CloseCaseInput, context: SignedInContext) =>
  inTransaction(context, async (em) => {
    const change = await caseToChange(em, caseId, context, expectedVersion);
    if (!('found' in change)) return change;
    const { found } = change;
    const allowed = mayClose(await factsOf(em, found), reason);
    if (!allowed.ok) return closeRefused(allowed.error);
    const refused = await endCase(em, context, found, reason);
    return refused === null ? { closed: found } : transitionNotAllowed(refused.from, refused.allowed);
  });
