import { UniqueConstraintViolationException, type EntityManager } from '@mikro-orm/postgresql';
import { queuePosition } from '@meldpunt/domain';
import type { SignedInContext } from '../../platform/context.js';
import type { ActingContext } from '../../platform/work-context.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { isId } from '../../platform/graphql/connection.js';
import { notFound } from '../../platform/graphql/user-error.js';
import { recordAudit } from '../audit/index.js';
import { CaseEntity, ContentItemEntity, initialHosting, type Case } from '../cases/index.js';
import type { ReopenCaseInput, ReopenReason } from './routing.inputs.js';
import { alreadyOpen } from './routing.results.js';

/**
 * Opens a linked cycle of a closed case with the same addresses. The closed case is unchanged. It is not locked,
 * because it cannot change and a report of the same address may be linking to it at the same time. An address has at
 * most one open case; a unique index of the database decides which transaction opens it.
 */
export async function reopenCase(input: ReopenCaseInput, context: SignedInContext) {
  try {
    return await inTransaction(context, (em) => reopen(em, input, context));
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) return alreadyOpen();
    throw error;
  }
}

async function reopen(em: EntityManager, { caseId, reason }: ReopenCaseInput, context: SignedInContext) {
  const closed = isId(caseId) ? await em.findOne(CaseEntity, { id: caseId }) : null;
  if (closed === null) return notFound('case');
  if (closed.status !== 'CLOSED') return alreadyOpen();
  return { reopened: await openCycle(em, closed, reason, context) };
}

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

async function openCycle(
  em: EntityManager,
  closed: Case,
  reason: ReopenReason,
  context: ActingContext,
): Promise<Case> {
  const items = await em.find(ContentItemEntity, { caseId: closed.id }, { orderBy: { position: 'asc' } });
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
      hostingKind: hosting.hosting_kind,
      hostingCountries: [],
      hostingConfidence: hosting.hosting_confidence,
      hostingDecidedBy: hosting.hosting_decided_by,
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
    queueBand: immediateDanger ? (0 as const) : (1 as const),
    waitingSince: queuePosition({ openedAt, reportCount: 0, immediateDanger }, rulebook.casework)
      .waitingSince,
    reportCount: 0,
  };
}
