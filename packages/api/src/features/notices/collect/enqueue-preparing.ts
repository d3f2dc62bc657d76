import type { EntityManager } from '@mikro-orm/postgresql';
import type { NoticeAddressee } from '@meldpunt/domain';
import { enqueue } from '../../../platform/jobs/enqueue.js';
import { prepareNoticeTask } from '../../referrals/index.js';

/** Which referral looks for a contact, of which kind, and how often it found none so far. */
export interface Preparing {
  readonly referralId: string;
  readonly addressee: NoticeAddressee;
  readonly tries?: number;
  readonly runAt: Date;
}

/** Asks for a referral to find its contact and to join a notice. */
export const enqueuePreparing = (
  em: EntityManager,
  { referralId, addressee, tries = 0, runAt }: Preparing,
): Promise<void> =>
  enqueue(em, { task: prepareNoticeTask, payload: { referralId, addressee, tries }, runAt });
