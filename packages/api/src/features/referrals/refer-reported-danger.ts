import type { EntityManager } from '@mikro-orm/postgresql';
import type { ActingContext } from '../../platform/work-context.js';
import { reportedItemOf } from '../cases/index.js';
import { referDanger } from './refer-danger.js';

/**
 * Refers to police at once when a reporter states that a child is in danger, before anyone has read the report.
 * Existing police referrals about the same place become urgent, and missing ones are created. The cases must be
 * locked.
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
