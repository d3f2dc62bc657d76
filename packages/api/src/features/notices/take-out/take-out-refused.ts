import type { EntityManager } from '@mikro-orm/postgresql';
import { mayBeContacted, type NoticeRefusalCode } from '@meldpunt/domain';
import { kysely } from '../../../platform/database/kysely.js';
import { inTransaction } from '../../../platform/database/in-transaction.js';
import type { WorkContext } from '../../../platform/work-context.js';
import type { Attempt } from '../../hand-overs/index.js';
import type { NoticeFacts } from '../send/notice-facts.js';
import { leaveOut, leaveOutIn, openAbout } from './take-out.js';
import type { AbuseContact } from '../../abuse-contacts/index.js';
import type { NoticeRow, NoticeTables } from '../notice.entity.js';

const askAgainMs = 30 * 60_000;
const later = ({ clock }: WorkContext): Date => new Date(clock().getTime() + askAgainMs);

/** What becomes of an address that the rules do not let go. */
export function leaveOutFor(
  refusal: NoticeRefusalCode,
  notice: NoticeRow,
  facts: NoticeFacts,
  work: WorkContext,
): Promise<void> {
  switch (refusal) {
    case 'HOST_CHANGED': {
      const left = { kind: 'HOST_CHANGED', cause: 'HOST_CHANGED' } as const;
      return leaveOut(notice, { facts, because: 'HOST_CHANGED', work: left, again: null }, work);
    }
    case 'HOST_NOT_CHECKED': {
      const left = { kind: 'CHECK_BY_HAND', cause: 'HOST_NOT_CHECKED' } as const;
      return leaveOut(notice, { facts, because: 'HOST_NOT_CHECKED', work: left, again: later(work) }, work);
    }
    case 'NOT_READY':
    case 'CONTACT_NOT_APPROVED':
      return leaveOut(notice, { facts, because: 'NOT_READY', work: null, again: work.clock() }, work);
  }
}

/** Nobody can tell where any of them is: all of them wait, visibly. */
export async function holdBack(waiting: readonly NoticeFacts[], work: WorkContext): Promise<Attempt> {
  await inTransaction(work, async (em) => {
    for (const facts of waiting) await openAbout(em, facts, 'CHECK_BY_HAND', 'HOST_NOT_CHECKED', work);
  });
  return { outcome: 'POSTPONED', until: later(work) };
}

/** The contact was rejected, or mail to it came back: each address looks for another one. */
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
        await leaveOutIn(
          em,
          notice,
          { facts, because: 'CONTACT_NOT_USABLE', work: null, again: work.clock() },
          work,
        );
    },
  };
}

/** Nothing waits for an answer, or may be asked about. */
export const nothingLeft = (notice: NoticeRow): Attempt => ({
  outcome: 'CALLED_OFF',
  because: 'NOTHING_LEFT',
  effect: (em) => setStatus(em, notice, notice.rounds === 0 ? 'EMPTY' : 'ANSWERED'),
});

async function setStatus(em: EntityManager, { id }: NoticeRow, status: NoticeRow['status']): Promise<void> {
  await kysely<NoticeTables>(em).updateTable('notice').set({ status }).where('id', '=', id).execute();
}
