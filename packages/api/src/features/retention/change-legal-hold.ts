import { mayPlaceLegalHold } from '@meldpunt/domain';
import type { SignedInContext } from '../../platform/context.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { kysely } from '../../platform/database/kysely.js';
import {
  invalidInput,
  notFound,
  presentAs,
  transitionNotAllowed,
} from '../../platform/graphql/user-error.js';
import { dayOf } from '../../platform/rulebook.js';
import { recordAudit } from '../audit/index.js';
import { findCase } from '../cases/index.js';
import { settleWorkItem } from '../work-items/index.js';
import { findHold } from './find-holds.js';
import { lockRetention } from './lock-retention.js';
import type { PlaceLegalHoldInput } from './retention.inputs.js';
import type { RetentionTables } from './retention.entity.js';
import { presentHold } from './retention.type.js';

/** Places a legal hold on a case. Its owner is the viewer. Nothing of the case is erased until it is lifted. */
export async function placeLegalHold(
  { caseId, reason, reviewOn }: PlaceLegalHoldInput,
  context: SignedInContext,
) {
  const today = dayOf(context.clock(), context.rulebook);
  const allowed = mayPlaceLegalHold({ reviewOn, today });
  if (!allowed.ok) {
    const { code, earliest, latest } = allowed.error;
    return invalidInput([{ path: '/reviewOn', code, detail: { code: 'DAYS', earliest, latest } }]);
  }
  return inTransaction(context, async (em) => {
    await lockRetention(em);
    if ((await findCase(em, caseId)) === null) return notFound();
    const id = context.newId();
    await kysely<RetentionTables>(em)
      .insertInto('legal_hold')
      .values({ id, caseId, reason, reviewOn, placedBy: context.viewer.id, placedAt: context.clock() })
      .execute();
    await recordAudit(em, context, {
      action: 'LEGAL_HOLD_PLACED',
      subject: 'CASE',
      subjectId: caseId,
      caseId,
      details: { hold: id, reason, reviewOn },
    });
    return presentAs('PlaceLegalHoldSuccess', { legalHold: presentHold(await findHold(em, id), today) });
  });
}

/** Lifts a legal hold. What the policy no longer keeps is erased by the next run. */
export async function liftLegalHold(holdId: string, context: SignedInContext) {
  return inTransaction(context, async (em) => {
    const hold = await findHold(em, holdId);
    if (hold === null) return notFound();
    const lifted = await kysely<RetentionTables>(em)
      .insertInto('legal_hold_end')
      .values({ holdId: hold.id, liftedBy: context.viewer.id, liftedAt: context.clock() })
      .onConflict((conflict) => conflict.doNothing())
      .returning('holdId')
      .executeTakeFirst();
    if (lifted === undefined) return transitionNotAllowed('LIFTED', []);
    await recordAudit(em, context, {
      action: 'LEGAL_HOLD_LIFTED',
      subject: 'CASE',
      subjectId: hold.caseId,
      caseId: hold.caseId,
      details: { hold: hold.id, reason: hold.reason },
    });
    await settleWorkItem(em, context, 'LEGAL_HOLD_REVIEW', hold.id);
    const today = dayOf(context.clock(), context.rulebook);
    return presentAs('LiftLegalHoldSuccess', { legalHold: presentHold(await findHold(em, hold.id), today) });
  });
}
