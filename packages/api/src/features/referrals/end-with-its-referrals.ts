import type { EntityManager } from '@mikro-orm/postgresql';
import { caseAfterReferrals } from '@meldpunt/domain';
import type { ActingContext } from '../../platform/work-context.js';
import { endCase, type Case } from '../cases/index.js';
import { closeFactsOf } from './close-facts.js';

/** Closes a locked case when all its referrals have ended and the rules return a matching reason. */
export async function endWithItsReferrals(
  em: EntityManager,
  context: ActingContext,
  found: Case,
): Promise<void> {
  const after = caseAfterReferrals(found.status, await closeFactsOf(em, found));
  if (after.close !== undefined) await endCase(em, context, found, after.close);
}
