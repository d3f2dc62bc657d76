import type { CalendarDate, ReferralEvent } from '@meldpunt/domain';
import type { SignedInContext } from '../../platform/context.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { notFound, staleVersion, transitionNotAllowed } from '../../platform/graphql/user-error.js';
import { recordAudit, type AuditEvent } from '../audit/index.js';
import { dispatchReferral } from './dispatch-referral.js';
import { lockReferral, mayNameForTakedown, takedownOf } from './lock-referral.js';
import { moveReferral } from './move-referral.js';
import { notifyPoliceOfItem } from './notify-police.js';
import { ClearanceDecisionEntity, type HoldReason, type Referral } from './referral.entity.js';
import { watchItem } from './watch-item.js';
import { noTakedown } from './referral.results.js';

/** A decision of police on a takedown. */
interface Decision {
  readonly event: Extract<ReferralEvent, 'HOLD' | 'CLEAR'>;
  readonly reviewOn: CalendarDate | null;
  readonly reason: HoldReason | null;
  readonly clearanceReference: string | null;
}

/** Records a decision on the takedown of the given referral. The version of both referrals increases. */
export const decideTakedown = (
  { referralId, expectedVersion }: { referralId: string; expectedVersion: number },
  decision: Decision,
  context: SignedInContext,
) =>
  inTransaction(context, async (em) => {
    const found = await lockReferral(em, referralId, context.viewer, mayNameForTakedown);
    if (found === null) return notFound();
    const named = found.referral;
    if (expectedVersion !== named.version) return staleVersion(named.version);
    const takedown = await takedownOf(em, named);
    if (takedown === null) return noTakedown();
    const refused = moveReferral(takedown, decision.event, context);
    if (refused !== null) return transitionNotAllowed(refused.from, refused.allowed);
    if (named !== takedown) named.version += 1;
    em.persist(em.create(ClearanceDecisionEntity, rowOf(takedown, decision, context)));
    await em.flush();
    await recordAudit(em, context, eventOf(takedown, decision));
    const notification = decision.event === 'HOLD' ? 'HELD' : 'CLEARED';
    const occurrence = `${takedown.id} ${takedown.version}`;
    await notifyPoliceOfItem(em, context, takedown.contentItemId, notification, occurrence);
    await dispatchReferral(em, context, takedown);
    await watchItem(em, context, takedown.contentItemId);
    return { referral: named };
  });

const rowOf = (
  takedown: Referral,
  { event, reviewOn, reason, clearanceReference }: Decision,
  context: SignedInContext,
) => ({
  id: context.newId(),
  referralId: takedown.id,
  referralVersion: takedown.version,
  decision: event === 'HOLD' ? ('HELD' as const) : ('CLEARED' as const),
  reviewOn,
  reason,
  clearanceReference,
  decidedBy: context.viewer.id,
  decidedAt: context.clock(),
});

const eventOf = (takedown: Referral, { event, reviewOn, reason }: Decision): AuditEvent => ({
  action: event === 'HOLD' ? 'TAKEDOWN_HELD' : 'TAKEDOWN_CLEARED',
  subject: 'REFERRAL',
  subjectId: takedown.id,
  caseId: takedown.caseId,
  details: { reviewOn, reason },
});
