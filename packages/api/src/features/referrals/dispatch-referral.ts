import type { EntityManager } from '@mikro-orm/postgresql';
import { channelOf, isAtHome, type HandOverMessage } from '@meldpunt/domain';
import { routingSettingOf } from '../../platform/rulebook.js';
import { enqueue } from '../../platform/jobs/enqueue.js';
import type { ActingContext, Actor } from '../../platform/work-context.js';
import { callOffHandOversOfReferral, recordHandOver } from '../hand-overs/index.js';
import type { Referral } from './referral.entity.js';

export const prepareNoticeTask = 'prepareNotice';

/** The outbox events that deliver a referral itself. */
export const dispatchEvents: readonly HandOverMessage[] = ['REFERRAL', 'REPORT'];

/**
 * Queues a ready referral for delivery, in the transaction that makes it ready: to police as a feed entry, to INHOPE
 * as a report, to a provider by preparing the notice, to an authority as a work item. It is sent only when its channel
 * confirms it. A referral has one outbox message, which a person may retry; a notice is prepared again each time.
 */
export async function dispatchReferral(
  em: EntityManager,
  context: Pick<ActingContext, 'clock' | 'newId' | 'isTest' | 'rulebook'>,
  referral: Referral,
): Promise<void> {
  const { id, caseId, kind, country, status, queueBand } = referral;
  if (status !== 'READY') return;
  const urgent = queueBand === 0;
  const setting = routingSettingOf(context.clock(), context.rulebook);
  const isHome = country !== null && country !== undefined && isAtHome(country, setting);
  const channel = channelOf(kind, isHome);
  const own = { subjectId: id, caseId, referralId: id, urgent, eventKey: `${channel} ${id}` };
  switch (channel) {
    case 'POLICE_FEED':
      await recordHandOver(em, context, { ...own, channel, recipient: 'POLICE', event: 'REFERRAL' });
      return;
    case 'ICCAM':
      await recordHandOver(em, context, { ...own, channel, recipient: 'ICCAM', event: 'REPORT' });
      return;
    case 'NOTICE':
      await enqueue(em, {
        task: prepareNoticeTask,
        payload: { referralId: id },
        runAt: context.clock(),
        priority: urgent ? -1 : 0,
      });
      return;
    case 'BY_HAND':
      await recordHandOver(em, context, { ...own, channel, recipient: kind, event: 'REFERRAL' });
      return;
    case 'WEBHOOK':
      throw new TypeError('a referral cannot be sent to a webhook');
  }
}

/** Cancels the delivery of a referral that is no longer valid. Confirmed deliveries are unchanged. */
export const cancelReferralDelivery = (
  em: EntityManager,
  context: Actor,
  { id }: Pick<Referral, 'id'>,
  because: string,
): Promise<void> => callOffHandOversOfReferral(em, context, id, dispatchEvents, because);
