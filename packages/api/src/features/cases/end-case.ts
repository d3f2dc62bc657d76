import type { EntityManager } from '@mikro-orm/postgresql';
import type { CloseReason, TransitionRefusal } from '@meldpunt/domain';
import type { ActingContext } from '../../platform/work-context.js';
import { recordAudit } from '../audit/index.js';
import type { Case } from './case.entity.js';
import { endClaim } from './end-claim.js';
import { stepCase } from './step-case.js';

/** Closes a locked case. The caller must have checked the reason with the rules. */
export async function endCase(
  em: EntityManager,
  context: ActingContext,
  found: Case,
  reason: CloseReason,
): Promise<TransitionRefusal | null> {
  const refused = stepCase(found, 'CLOSE', context);
  if (refused !== null) return refused;
  found.closedAt = context.clock();
  found.closedBecause = reason;
  found.version += 1;
  await endClaim(em, context, found);
  await em.flush();
  await recordAudit(em, context, {
    action: 'CASE_CLOSED',
    subject: 'CASE',
    subjectId: found.id,
    caseId: found.id,
    details: { reason },
  });
  return null;
}
