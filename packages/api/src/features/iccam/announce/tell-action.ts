import { iccamAction, iccamReason, mayActInIccam, type IccamAction } from '@meldpunt/domain';
import { openHandOversAbout, type Attempt } from '../../hand-overs/index.js';
import { withReport } from '../item-in-iccam.js';
import { againstTheRules, answersMissing, calledOff, failedBy } from '../outcomes.js';
import type { Telling } from './telling.js';
import { noteAction } from './note-on-item.js';

/** Tells one action of ours: what is still true, once, and only what the rules of the exchange allow now. */
export async function tellAction(telling: Telling): Promise<Attempt> {
  const { client, handOver, work, own, item, due } = telling;
  const action = handOver.payload['action'] as IccamAction;
  const announced = due.find((one) => one.tell === 'ACTION' && one.action === action);
  if (announced?.tell !== 'ACTION') return calledOff('NO_LONGER_TRUE');
  const done = { action, origin: 'OURS', at: announced.since } as const;
  const confirmed: Attempt = {
    outcome: 'CONFIRMED',
    proof: { contentId: own.item.content_id, action },
    effect: async (em) => void (await noteAction(em, work, own.item.id, done)),
  };
  if (item.actions.includes(action)) return confirmed;
  const { actions_from: actionsFrom } = own.item;
  if (actionsFrom !== null && actionsFrom > work.clock()) return { outcome: 'POSTPONED', until: actionsFrom };
  const allowed = mayActInIccam(item, announced, work.rulebook.home);
  if (!allowed.ok && allowed.error.code === 'REPORT_INCOMPLETE') return onceComplete(telling);
  if (!allowed.ok) return againstTheRules;
  const told = await client.act(own.item.content_id, {
    actionType: iccamAction.codeOf(action),
    actioningAnalystName: client.analyst,
    actionDate: announced.since.toISOString(),
    ...(announced.reason === null
      ? {}
      : { reasonId: iccamReason.codeOf(announced.reason), reasonText: announced.reason }),
  });
  return told.ok ? confirmed : failedBy(told.error);
}

/**
 * The report is not complete, as far as we know: a person has been asked for what is missing, and this goes on when it
 * is there. Where that was given up, somebody has completed it in the exchange itself, or nothing can be told.
 */
async function onceComplete(telling: Telling): Promise<Attempt> {
  const { client, own, item, work } = telling;
  if (await areDetailsToCome(telling))
    return { outcome: 'POSTPONED', until: new Date(work.clock().getTime() + 3_600_000) };
  const report = await client.report(own.item.report_id);
  if (!report.ok) return failedBy(report.error);
  if (report.value.sourceUrlSiteType === null) return answersMissing;
  return tellAction({ ...telling, item: withReport(item, true) });
}

async function areDetailsToCome({ own, work }: Telling): Promise<boolean> {
  const open = await openHandOversAbout(work.em, 'ICCAM', own.item.id);
  return open.some(({ event }) => event === 'DETAILS');
}
