import { iccamAction, iccamReason, mayActInIccam, type IccamAction } from '@meldpunt/domain';
import type { WorkContext } from '../../../platform/work-context.js';
import type { Attempt } from '../../hand-overs/index.js';
import { againstTheRules, calledOff, failedBy } from '../outcomes.js';
import type { Telling } from './deliver-announcement.js';
import { noteAction } from './note-on-item.js';

/** Tells one action of ours: what is still true, once, and only what the rules of the exchange allow now. */
export async function tellAction({ client, handOver, work, own, item, due }: Telling): Promise<Attempt> {
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
  if (!allowed.ok && allowed.error.code === 'REPORT_INCOMPLETE') return waitForDetails(work);
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

/** The report is not complete: a person has been asked for what is missing, and this goes on when it is there. */
const waitForDetails = ({ clock }: WorkContext): Attempt => ({
  outcome: 'POSTPONED',
  until: new Date(clock().getTime() + 3_600_000),
});
