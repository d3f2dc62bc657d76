import { inTransaction } from '../../platform/database/in-transaction.js';
import { dayOf } from '../../platform/rulebook.js';
import type { Tick } from '../../platform/work-context.js';
import { openWorkItem } from '../work-items/index.js';
import { selectHolds } from './find-holds.js';

const maxPerStep = 100;

/** Opens a work item for each legal hold whose review date has come. The hold stays in force. */
export const followReviews: Tick = (work) =>
  inTransaction(work, async (em) => {
    const due = await selectHolds(em)
      .where('legal_hold_end.liftedAt', 'is', null)
      .where('legal_hold.reviewOn', '<=', dayOf(work.clock(), work.rulebook))
      .orderBy('legal_hold.reviewOn')
      .limit(maxPerStep)
      .execute();
    for (const { id, caseId } of due)
      await openWorkItem(em, work, { kind: 'LEGAL_HOLD_REVIEW', subjectKey: id, caseId, urgent: false });
  });
