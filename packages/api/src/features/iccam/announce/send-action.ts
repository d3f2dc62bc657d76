import { iccamAction, iccamReason, mayActInIccam, type IccamAction } from '@meldpunt/domain';
import { openHandOversAbout, type Attempt } from '../../hand-overs/index.js';
import { withReport } from '../item-in-iccam.js';
import { againstTheRules, requiredAnswersMissing, calledOff, failedBy } from '../outcomes.js';
import type { AnnouncementContext } from './announcement-context.js';
import { noteAction } from './note-on-item.js';

/** Sends one of our actions, if it is still true, was not sent before and ICCAM's rules allow it now. */
export async function sendAction(announcement: AnnouncementContext): Promise<Attempt> {
  const { client, handOver, context, own, item, due } = announcement;
  const action = handOver.payload['action'] as IccamAction;
  const announced = due.find((one) => one.tell === 'ACTION' && one.action === action);
  if (announced?.tell !== 'ACTION') return calledOff('NO_LONGER_TRUE');
  const done = { action, origin: 'OURS', at: announced.since } as const;
  const confirmed: Attempt = {
    outcome: 'CONFIRMED',
    proof: { contentId: own.item.contentId, action },
    effect: async (em) => void (await noteAction(em, context, own.item.id, done)),
  };
  if (item.actions.includes(action)) return confirmed;
  const { actionsFrom } = own.item;
  if (actionsFrom !== null && actionsFrom > context.clock())
    return { outcome: 'POSTPONED', until: actionsFrom };
  const allowed = mayActInIccam(item, announced, context.rulebook.home);
  if (!allowed.ok && allowed.error.code === 'REPORT_INCOMPLETE') return sendOnceComplete(announcement);
  if (!allowed.ok) return againstTheRules;
  const told = await client.act(own.item.contentId, {
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
 * Handles an action on a report whose details are not complete. If a hand-over of the details is pending or stopped,
 * the action is postponed. Otherwise that hand-over was cancelled: the action is sent if the report was completed in
 * ICCAM itself, and fails if not.
 */
async function sendOnceComplete(announcement: AnnouncementContext): Promise<Attempt> {
  const { client, own, item, context } = announcement;
  if (await areDetailsPending(announcement))
    return { outcome: 'POSTPONED', until: new Date(context.clock().getTime() + 3_600_000) };
  const report = await client.report(own.item.reportId);
  if (!report.ok) return failedBy(report.error);
  if (report.value.sourceUrlSiteType === null) return requiredAnswersMissing;
  return sendAction({ ...announcement, item: withReport(item, true) });
}

async function areDetailsPending({ own, context }: AnnouncementContext): Promise<boolean> {
  const open = await openHandOversAbout(context.em, 'ICCAM', own.item.id);
  return open.some(({ event }) => event === 'DETAILS');
}
