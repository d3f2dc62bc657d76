import type { EntityManager } from '@mikro-orm/postgresql';
import { mayBeContacted, type NoticeRefusalCode } from '@meldpunt/domain';
import { kysely } from '../../../platform/database/kysely.js';
import { inTransaction } from '../../../platform/database/in-transaction.js';
import type { WorkContext } from '../../../platform/work-context.js';
import type { Attempt } from '../../hand-overs/index.js';
import type { NoticeFacts } from '../send/notice-facts.js';
import { takeItemOut, takeItemOutIn, openReferralWorkItem } from './take-out.js';
import type { AbuseContact } from '../../abuse-contacts/index.js';
import type { NoticeRow, NoticeTables } from '../notice.entity.js';

const retryMs = 30 * 60_000;
const retryAt = ({ clock }: WorkContext): Date => new Date(clock().getTime() + retryMs);

/** Takes out an address that the rules do not allow to be sent. */
export function takeOutRefusedItem(
  refusal: NoticeRefusalCode,
  notice: NoticeRow,
  facts: NoticeFacts,
  work: WorkContext,
): Promise<void> {
  switch (refusal) {
    case 'HOST_CHANGED': {
      const workItem = { kind: 'HOST_CHANGED', cause: 'HOST_CHANGED' } as const;
      return takeItemOut(notice, { facts, because: 'HOST_CHANGED', workItem, again: null }, work);
    }
    case 'HOST_NOT_CHECKED': {
      const workItem = { kind: 'CHECK_BY_HAND', cause: 'HOST_NOT_CHECKED' } as const;
      return takeItemOut(
        notice,
        { facts, because: 'HOST_NOT_CHECKED', workItem, again: retryAt(work) },
        work,
      );
    }
    case 'NOT_READY':
    case 'CONTACT_NOT_APPROVED':
      return takeItemOut(notice, { facts, because: 'NOT_READY', workItem: null, again: work.clock() }, work);
  }
}

/** No host could be checked. All addresses wait, and work items are opened. */
export async function postponeUnchecked(
  waiting: readonly NoticeFacts[],
  work: WorkContext,
): Promise<Attempt> {
  await inTransaction(work, async (em) => {
    for (const facts of waiting)
      await openReferralWorkItem(em, facts, 'CHECK_BY_HAND', 'HOST_NOT_CHECKED', work);
  });
  return { outcome: 'POSTPONED', until: retryAt(work) };
}

/** The contact was rejected or its mail bounced. Each address searches for another contact. */
export function unusableContact(
  notice: NoticeRow,
  { status, unreachableSince }: AbuseContact,
  waiting: readonly NoticeFacts[],
  work: WorkContext,
): Attempt {
  const isUsable = mayBeContacted({ status, isUnreachable: unreachableSince !== null });
  return {
    outcome: 'CALLED_OFF',
    because: isUsable ? 'CONTACT_NOT_APPROVED' : 'CONTACT_NOT_USABLE',
    effect: async (em) => {
      await setStatus(em, notice, 'EMPTY');
      for (const facts of waiting)
        await takeItemOutIn(
          em,
          notice,
          { facts, because: 'CONTACT_NOT_USABLE', workItem: null, again: work.clock() },
          work,
        );
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
