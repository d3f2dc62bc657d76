import type { EntityManager } from '@mikro-orm/postgresql';
import type { ActingContext } from '../../platform/work-context.js';
import { reportedItemOf } from '../cases/index.js';
import { referDanger } from './refer-danger.js';

/**
 * Brings in the police at once where a reporter says that a child is in danger, before anybody has looked at the report.
 * What police have already of the same place becomes urgent; what they lack is made. The cases must be locked.
 */
export async function referReportedDanger(
  em: EntityManager,
  context: ActingContext,
  reportId: string,
  caseIds: readonly string[],
): Promise<void> {
  for (const caseId of caseIds) {
    const item = await reportedItemOf(em, caseId);
    await referDanger(em, context, item, { assessmentId: null, occurrence: reportId });
  }
}
