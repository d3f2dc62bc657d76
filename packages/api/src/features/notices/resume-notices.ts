import type { EntityManager } from '@mikro-orm/postgresql';
import type { ActingContext } from '../../platform/work-context.js';
import { referralsWithOpenWork } from '../work-items/index.js';
import { enqueuePreparing } from './enqueue-preparing.js';

/** Looked at in one go; what is left over is looked at when a person next decides on a contact. */
const mostResumed = 1_000;

/** A person has decided on a contact: what found none, or was sent back, looks again. */
export async function resumeNotices(
  em: EntityManager,
  { clock }: Pick<ActingContext, 'clock'>,
): Promise<void> {
  const waiting = await referralsWithOpenWork(em, ['CONTACT_NOT_FOUND', 'NOTICE_BOUNCED'], mostResumed);
  for (const referralId of waiting)
    await enqueuePreparing(em, { referralId, addressee: 'PROVIDER', runAt: clock() });
}
