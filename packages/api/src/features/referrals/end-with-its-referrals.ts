import type { EntityManager } from '@mikro-orm/postgresql';
import { caseAfterReferrals } from '@meldpunt/domain';
import type { ActingContext } from '../../platform/work-context.js';
import { endCase, type Case } from '../cases/index.js';
import { closeFactsOf } from './close-facts.js';

/** Ends a locked case whose referrals have all ended, where the rules find a reason that is true of it. */
export async function endWithItsReferrals(
  em: EntityManager,
  context: ActingContext,
  found: Case,
): Promise<void> {
  const after = caseAfterReferrals(found.status, await closeFactsOf(em, found));
  if (after.close !== undefined) await endCase(em, context, found, after.close);
}
