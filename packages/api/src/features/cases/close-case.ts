import { mayClose } from '@meldpunt/domain';
import type { SignedInContext } from '../../platform/context.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { transitionNotAllowed } from '../../platform/graphql/user-error.js';
import { closeFactsOf } from '../referrals/index.js';
import type { CloseCaseInput } from './case.inputs.js';
import { closeRefused } from './case.results.js';
import { endCase } from './end-case.js';
import { caseToChange } from './lock-case.js';

/**
 * Closes a claimed case if the reason matches its facts. A case with unknown facts or open referrals is never closed as
 * harmless.
 */
export const closeCase = ({ caseId, expectedVersion, reason }: CloseCaseInput, context: SignedInContext) =>
  inTransaction(context, async (em) => {
    const change = await caseToChange(em, caseId, context, expectedVersion);
    if (!('found' in change)) return change;
    const { found } = change;
    const allowed = mayClose(await closeFactsOf(em, found), reason);
    if (!allowed.ok) return closeRefused(allowed.error);
    const refused = await endCase(em, context, found, reason);
    return refused === null ? { closed: found } : transitionNotAllowed(refused.from, refused.allowed);
  });
