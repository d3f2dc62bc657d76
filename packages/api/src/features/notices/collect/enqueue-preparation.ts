import type { EntityManager } from '@mikro-orm/postgresql';
import type { NoticeAddressee } from '@meldpunt/domain';
import { enqueue } from '../../../platform/jobs/enqueue.js';
import { prepareNoticeTask } from '../../referrals/index.js';

/** A job that finds a contact for a referral: the kind of addressee, and the number of tries so far. */
export interface NoticePreparation {
  readonly referralId: string;
  readonly addressee: NoticeAddressee;
  readonly tries?: number;
  readonly runAt: Date;
}

/** Queues the job that finds the contact of a referral and adds the referral to a notice. */
export const enqueueNoticePreparation = (
  em: EntityManager,
  { referralId, addressee, tries = 0, runAt }: NoticePreparation,
): Promise<void> =>
  enqueue(em, { task: prepareNoticeTask, payload: { referralId, addressee, tries }, runAt });
