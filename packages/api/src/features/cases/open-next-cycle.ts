import type { EntityManager } from '@mikro-orm/postgresql';
import { queuePosition } from '@meldpunt/domain';
import type { ActingContext } from '../../platform/work-context.js';
import { recordAudit } from '../audit/index.js';
import { CaseEntity, type Case } from './case.entity.js';
import { ContentItemEntity } from './content-item.entity.js';
import { itemsOfCase } from './find-cases.js';
import { initialHosting } from './reported-target.js';

/** The reason to reopen a closed case. */
export const ReopenReason = {
  SEEN_AGAIN: 'SEEN_AGAIN',
  NEW_INFORMATION: 'NEW_INFORMATION',
  CLOSED_IN_ERROR: 'CLOSED_IN_ERROR',
  REAPPEARED: 'REAPPEARED',
} as const;
export type ReopenReason = keyof typeof ReopenReason;

/**
 * Opens the next cycle of a closed case, or finds the cycle that a report of the same address has opened meanwhile.
 * Returns its id.
 */
export async function openNextCycle(
  em: EntityManager,
  context: ActingContext,
  closed: Case,
  reason: ReopenReason,
): Promise<string> {
  const later = await em.findOne(
    CaseEntity,
    { identityKey: closed.identityKey, cycle: { $gt: closed.cycle } },
    { orderBy: { cycle: 'desc' } },
  );
  return (later ?? (await openCycle(em, closed, reason, context))).id;
}

/** Opens a linked cycle of a closed case with the same addresses. */
export async function openCycle(
  em: EntityManager,
  closed: Case,
  reason: ReopenReason,
  context: ActingContext,
): Promise<Case> {
  const items = await itemsOfCase(em, closed.id);
  const cycle = (await em.count(CaseEntity, { identityKey: closed.identityKey })) + 1;
  const opened = em.create(CaseEntity, rowOf(closed, cycle, context));
  await em.flush();
  for (const { position, identityKey, url, hostname, placeKind, relationKeys, immediateDanger } of items) {
    const hosting = initialHosting(placeKind ?? null);
    em.create(ContentItemEntity, {
      id: context.newId(),
      caseId: opened.id,
      position,
      identityKey,
      url,
      hostname: hostname ?? null,
      placeKind: placeKind ?? null,
      relationKeys,
      hostingKind: hosting.hostingKind,
      hostingCountries: [],
      hostingConfidence: hosting.hostingConfidence,
      hostingDecidedBy: hosting.hostingDecidedBy,
      hostingEvidence: [],
      opinions: 'NONE',
      immediateDanger,
    });
  }
  await em.flush();
  await recordAudit(em, context, {
    action: 'CASE_REOPENED',
    subject: 'CASE',
    subjectId: opened.id,
    caseId: opened.id,
    details: { reason, previousCaseId: closed.id },
  });
  return opened;
}

function rowOf(closed: Case, cycle: number, { newId, clock, rulebook }: ActingContext) {
  const openedAt = clock();
  const immediateDanger = closed.queueBand === 0;
  return {
    id: newId(),
    identityKey: closed.identityKey,
    url: closed.url,
    hostname: closed.hostname ?? null,
    placeKind: closed.placeKind ?? null,
    cycle,
    previousCaseId: closed.id,
    status: 'RECEIVED' as const,
    version: 1,
    openedAt,
    heldBecause: [],
    queueBand: closed.queueBand,
    waitingSince: queuePosition({ openedAt, reportCount: 0, immediateDanger }, rulebook.casework)
      .waitingSince,
    reportCount: 0,
  };
}
