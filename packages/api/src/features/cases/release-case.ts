import type { SignedInContext } from '../../platform/context.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { recordAudit } from '../audit/index.js';
import { endClaim } from './end-claim.js';
import { caseToChange } from './lock-case.js';

/** Releases the viewer's claimed case to the queue. It needs no reason, and the case keeps its queue position. */
export const releaseCase = ({ caseId }: { caseId: string }, context: SignedInContext) =>
  inTransaction(context, async (em) => {
    const change = await caseToChange(em, caseId, context);
    if (!('found' in change)) return change;
    const { found } = change;
    await endClaim(em, context, found);
    found.version += 1;
    await em.flush();
    await recordAudit(em, context, {
      action: 'CASE_RELEASED',
      subject: 'CASE',
      subjectId: found.id,
      caseId: found.id,
    });
    return { released: found };
  });
