import type { EntityManager } from '@mikro-orm/postgresql';
import { Permission, leaseUntil, mayActOnCase, mayClaimCase, type ExposureLimit } from '@meldpunt/domain';
import { may } from '../../platform/auth/viewer.js';
import type { SignedInContext } from '../../platform/context.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { notFound, transitionNotAllowed } from '../../platform/graphql/user-error.js';
import { recordAudit } from '../audit/index.js';
import { exposureOfPerson, noteClaim, noteExceeded } from '../welfare/index.js';
import { holdOf } from './case-hold.js';
import { caseLeased, exposureReached, samePerson } from './case.results.js';
import type { Case } from './case.entity.js';
import type { TakeOverReason } from './case.enums.js';
import { canGiveNoAwaitedOpinion } from './awaited-opinions.js';
import { stepCase } from './step-case.js';
import { lockCase } from './lock-case.js';

/**
 * Claims a case, or extends the viewer's own claim. Another person's active claim is a refusal. A supervisor may take
 * it over with a reason. Opening a case never takes another person's claim. A person who has reached a limit of exposure
 * can extend a claim, and claim a case in danger.
 */
export async function claimCase(
  { caseId, takeOverReason }: { caseId: string; takeOverReason?: TakeOverReason | null },
  context: SignedInContext,
) {
  return inTransaction(context, async (em) => {
    const found = await lockCase(em, caseId);
    if (found === null) return notFound();
    const hold = holdOf(found, context);
    const claim = mayClaimCase(
      hold,
      Boolean(takeOverReason) && may(context.viewer, Permission.CASE_TAKE_OVER),
    );
    if (!claim.ok) return caseLeased(claim.error.leaseExpiresAt, hold.assigneeId);
    const exposure = mayActOnCase(hold).ok ? null : await exposureOfPerson(em, context, context.viewer.id);
    if (exposure?.nextClaimAt && found.queueBand !== 0) return exposureReached(exposure);
    const reason = claim.value === 'TAKE_OVER' ? takeOverReason : null;
    return claimForViewer(em, found, context, exposure?.reached ?? [], reason);
  });
}

/**
 * Gives the claim on a locked case to the viewer, if its status and the rules for second opinions allow it. `overLimits` are
 * the limits that the viewer has reached; they raise an alarm.
 */
export async function claimForViewer(
  em: EntityManager,
  found: Case,
  context: SignedInContext,
  overLimits: readonly ExposureLimit[],
  takeOverReason: TakeOverReason | null = null,
) {
  const awaitsSecond = found.status === 'AWAITING_SECOND_OPINION';
  if (awaitsSecond && (await canGiveNoAwaitedOpinion(em, found.id, context.viewer.id))) return samePerson();
  const refused = stepCase(found, 'CLAIM', context);
  if (refused !== null) return transitionNotAllowed(refused.from, refused.allowed);
  found.assigneeId = context.viewer.id;
  found.leaseExpiresAt = leaseUntil(context.clock(), context.rulebook.casework);
  found.version += 1;
  await em.flush();
  await noteClaim(em, context, { caseId: found.id, accountId: context.viewer.id }, found.leaseExpiresAt);
  if (overLimits.length > 0) await noteExceeded(em, context, context.viewer.id, overLimits);
  await recordAudit(em, context, {
    action: takeOverReason === null ? 'CASE_CLAIMED' : 'CASE_TAKEN_OVER',
    subject: 'CASE',
    subjectId: found.id,
    caseId: found.id,
    ...(takeOverReason === null ? {} : { details: { reason: takeOverReason } }),
  });
  return { claimed: found };
}
