import type { EntityManager } from '@mikro-orm/postgresql';
import { mayBeContacted, noticeRetryAt, type PostponingObstacle } from '@meldpunt/domain';
import { kysely } from '../../../platform/database/kysely.js';
import { inTransaction } from '../../../platform/database/in-transaction.js';
import type { WorkContext } from '../../../platform/work-context.js';
import type { Attempt } from '../../hand-overs/index.js';
import type { NoticeFacts } from '../send/notice-facts.js';
import { openWorkAbout, takeItemOutIn } from './take-out.js';
import type { AbuseContact } from '../../abuse-contacts/index.js';
import type { NoticeRow, NoticeTables } from '../notice.entity.js';

/** The notice waits until the time that the rules state. */
export const postponed = (obstacle: PostponingObstacle, work: WorkContext): Attempt => ({
  outcome: 'POSTPONED',
  until: noticeRetryAt(obstacle, work.clock(), work.rulebook.notices),
});

/** No host could be checked. All addresses wait, and work items are opened. */
export async function postponeUnchecked(
  waiting: readonly NoticeFacts[],
  work: WorkContext,
): Promise<Attempt> {
  await inTransaction(work, async (em) => {
    for (const facts of waiting) await openWorkAbout(em, { facts, obstacle: 'NO_HOST_CHECKED' }, work);
  });
  return postponed('NO_HOST_CHECKED', work);
}

/** The contact was rejected or its mail bounced. Each address searches for another contact. */
export function unusableContact(
  notice: NoticeRow,
  { status, unreachableSince }: AbuseContact,
  waiting: readonly NoticeFacts[],
  work: WorkContext,
): Attempt {
  const isUsable = mayBeContacted({ status, isUnreachable: unreachableSince !== null });
  const obstacle = isUsable ? 'CONTACT_NOT_APPROVED' : 'CONTACT_NOT_USABLE';
  return {
    outcome: 'CALLED_OFF',
    because: obstacle,
    effect: async (em) => {
      await setStatus(em, notice, 'EMPTY');
      for (const facts of waiting) await takeItemOutIn(em, notice, { facts, obstacle }, work);
    },
  };
}

/** No address waits for an answer, or none may be sent. */
export const nothingToSend = (notice: NoticeRow): Attempt => ({
  outcome: 'CALLED_OFF',
  because: 'NOTHING_LEFT',
  effect: (em) => setStatus(em, notice, notice.rounds === 0 ? 'EMPTY' : 'ANSWERED'),
});

async function setStatus(em: EntityManager, { id }: NoticeRow, status: NoticeRow['status']): Promise<void> {
  await kysely<NoticeTables>(em).updateTable('notice').set({ status }).where('id', '=', id).execute();
}
