import type { EntityManager } from '@mikro-orm/postgresql';
import type { ActingContext } from '../../platform/work-context.js';
import { noteClaimEnd } from '../welfare/index.js';
import type { Case } from './case.entity.js';

/** Ends the claim on a locked case. */
export async function endClaim(
  em: EntityManager,
  context: Pick<ActingContext, 'clock'>,
  found: Case,
): Promise<void> {
  found.assigneeId = null;
  found.leaseExpiresAt = null;
  await noteClaimEnd(em, context, found.id);
}
