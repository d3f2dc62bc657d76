import { UniqueConstraintViolationException, type EntityManager } from '@mikro-orm/postgresql';
import { queuePosition } from '@meldpunt/domain';
import type { SignedInContext } from '../../platform/context.js';
import { notFound } from '../../platform/graphql/user-error.js';
import { recordAudit } from '../audit/index.js';
import { CaseEntity, ContentItemEntity, lockCase, type Case } from '../cases/index.js';
import type { ReopenCaseInput } from './routing.inputs.js';
import { alreadyOpen } from './routing.results.js';

/**
 * Opens a linked cycle of a closed case with the same addresses, to be looked at afresh. The closed case stays
 * as it was. An address has one open case: where there is one already, that one is named.
 */
export async function reopenCase(input: ReopenCaseInput, context: SignedInContext) {
  try {
    return await context.em.transactional((em) => reopen(em, input, context));
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) return alreadyOpen();
    throw error;
  }
}

async function reopen(em: EntityManager, { caseId, reason }: ReopenCaseInput, context: SignedInContext) {
  const closed = await lockCase(em, caseId);
  if (closed === null) return notFound('case');
  if (closed.status !== 'CLOSED') return alreadyOpen();
  const items = await em.find(ContentItemEntity, { caseId: closed.id }, { orderBy: { position: 'asc' } });
  const cycle = (await em.count(CaseEntity, { identityKey: closed.identityKey })) + 1;
  const opened = em.create(CaseEntity, rowOf(closed, cycle, context));
  await em.flush();
  for (const { position, identityKey, url, hostname, immediateDanger } of items) {
    em.create(ContentItemEntity, {
      id: context.newId(),
      caseId: opened.id,
      position,
      identityKey,
      url,
      hostname: hostname ?? null,
      hostingKind: 'UNRESOLVED',
      hostingCountries: [],
      hostingConfidence: 'NONE',
      hostingDecidedBy: [],
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
  return { reopened: opened };
}

function rowOf(closed: Case, cycle: number, { newId, clock, rulebook }: SignedInContext) {
  const openedAt = clock();
  const immediateDanger = closed.queueBand === 0;
  return {
    id: newId(),
    identityKey: closed.identityKey,
    url: closed.url,
    hostname: closed.hostname ?? null,
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
