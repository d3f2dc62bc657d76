import { mayObserveByHand, Permission, proofOf } from '@meldpunt/domain';
import { may } from '../../platform/auth/viewer.js';
import type { SignedInContext } from '../../platform/context.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { invalidInput, notFound, type FieldProblem } from '../../platform/graphql/user-error.js';
import { recordAudit } from '../audit/index.js';
import { holdOf, lockCaseOfItem, notClaimed } from '../cases/index.js';
import { recordReachability } from '../reachability/index.js';
import { firstHandedOverAt } from '../referrals/index.js';
import { followRemoval } from './follow-removal.js';
import type { RecordReachabilityInput } from './removal.inputs.js';

/**
 * Records an observation by a person and applies the consequences. It can confirm the observations of the removal
 * watch, but proves nothing alone. It needs a claim on the case, or the permission to observe without one.
 */
export const recordReachabilityByHand = (
  { contentItemId, outcome, observedAt }: RecordReachabilityInput,
  context: SignedInContext,
) =>
  inTransaction(context, async (em) => {
    const locked = await lockCaseOfItem(em, contentItemId);
    if (locked === null) return notFound();
    const allowed = mayObserveByHand(
      holdOf(locked.case, context),
      may(context.viewer, Permission.REMOVAL_CONFIRM),
    );
    if (!allowed.ok) return notClaimed();
    const at = observedAt ?? context.clock();
    // Who saw it gone before it was handed over saw nothing of what was asked for.
    const handedOverAt = proofOf(outcome) === 'GONE' ? await firstHandedOverAt(em, contentItemId) : null;
    const problem = problemWith(at, locked.case.openedAt, handedOverAt, context.clock());
    if (problem !== null) return invalidInput([problem]);
    await recordReachability(em, context, { contentItemId, observedAt: at, outcome });
    await recordAudit(em, context, {
      action: 'REACHABILITY_RECORDED',
      subject: 'CONTENT_ITEM',
      subjectId: contentItemId,
      caseId: locked.case.id,
      details: { outcome, allowedBy: allowed.value },
    });
    await followRemoval(em, context, locked);
    return { recorded: contentItemId };
  });

function problemWith(at: Date, openedAt: Date, handedOverAt: Date | null, now: Date): FieldProblem | null {
  const path = '/observedAt';
  if (at > now) return { path, code: 'IN_THE_FUTURE' };
  if (at < openedAt) return { path, code: 'BEFORE_THE_CASE' };
  if (handedOverAt !== null && at < handedOverAt) return { path, code: 'BEFORE_THE_REFERRAL' };
  return null;
}
