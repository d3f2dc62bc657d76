import type { EntityManager } from '@mikro-orm/postgresql';
import { channelOf, isAtHome } from '@meldpunt/domain';
import { routingSettingOf } from '../../platform/rulebook.js';
import { enqueue } from '../../platform/jobs/enqueue.js';
import type { ActingContext, Actor } from '../../platform/work-context.js';
import { callOffHandOversOfReferral, recordHandOver } from '../hand-overs/index.js';
import type { Referral } from './referral.entity.js';

export const prepareNoticeTask = 'prepareNotice';

/** The events by which a referral itself goes out. */
export const dispatchEvents: readonly string[] = ['REFERRAL', 'REPORT'];

/**
 * Sends a referral that is ready on its way, in the transaction that makes it ready: to police as an entry of their
 * feed, to INHOPE as a report, to a provider by preparing the notice, to an authority as work for a person. It is sent only when its channel confirms it.
 */
export async function dispatchReferral(
  em: EntityManager,
  context: Pick<ActingContext, 'clock' | 'newId' | 'isTest' | 'rulebook'>,
  referral: Referral,
): Promise<void> {
  const { id, caseId, kind, country, status, version, queueBand } = referral;
  if (status !== 'READY') return;
  const urgent = queueBand === 0;
  const setting = routingSettingOf(context.clock(), context.rulebook);
  const isHome = country !== null && country !== undefined && isAtHome(country, setting);
  const channel = channelOf(kind, isHome);
  const own = { subjectId: id, caseId, referralId: id, urgent, eventKey: `${channel} ${id} ${version}` };
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
      throw new TypeError('no referral goes to a webhook');
  }
}

/** Stops a referral that no longer stands from going out; what has been confirmed stays as it is. */
export const recallReferral = (
  em: EntityManager,
  context: Actor,
  { id }: Pick<Referral, 'id'>,
  because: string,
): Promise<void> => callOffHandOversOfReferral(em, context, id, dispatchEvents, because);
