import type { EntityManager } from '@mikro-orm/postgresql';
import { mayBeContacted, type NoticeRefusalCode } from '@meldpunt/domain';
import { inTransaction } from '../../../platform/database/in-transaction.js';
import type { WorkContext } from '../../../platform/work-context.js';
import type { Attempt } from '../../hand-overs/index.js';
import type { NoticeFacts } from '../send/notice-facts.js';
import { leaveOut, leaveOutIn, openAbout } from './take-out.js';
import type { AbuseContactRow } from '../../abuse-contacts/index.js';
import type { NoticeRow, NoticeTables } from '../notices.tables.js';

const askAgainMs = 30 * 60_000;
const later = ({ clock }: WorkContext): Date => new Date(clock().getTime() + askAgainMs);

/** Takes out an address that the rules do not allow to be sent. */
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

/** No host could be checked. All addresses wait, and work items are opened. */
export async function holdBack(waiting: readonly NoticeFacts[], work: WorkContext): Promise<Attempt> {
  await inTransaction(work, async (em) => {
    for (const facts of waiting) await openAbout(em, facts, 'CHECK_BY_HAND', 'HOST_NOT_CHECKED', work);
  });
  return { outcome: 'POSTPONED', until: later(work) };
}

/** The contact was rejected or its mail bounced. Each address searches for another contact. */
export function unusableContact(
  notice: NoticeRow,
  { status, unreachable_since: unreachableSince }: AbuseContactRow,
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

/** No address waits for an answer, or none may be sent. */
export const nothingLeft = (notice: NoticeRow): Attempt => ({
  outcome: 'CALLED_OFF',
  because: 'NOTHING_LEFT',
  effect: (em) => setStatus(em, notice, notice.rounds === 0 ? 'EMPTY' : 'ANSWERED'),
});

async function setStatus(em: EntityManager, { id }: NoticeRow, status: NoticeRow['status']): Promise<void> {
  await em.getKysely<NoticeTables>().updateTable('notice').set({ status }).where('id', '=', id).execute();
}
