import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { PoliceFeedEvent } from '@meldpunt/domain';
import { kysely } from '../../../platform/database/kysely.js';

/** The name of the lock under which sequences are assigned. */
const feedLock = 'police_feed';

/** The content of one feed entry. */
export interface FeedDraft {
  /** The hand-over to publish. Publishing it again has no effect. */
  readonly handOverId: string;
  readonly event: PoliceFeedEvent;
  readonly referralId: string;
  readonly caseId: string;
  readonly questionId: string | null;
  readonly isTest: boolean;
  readonly at: Date;
}

/**
 * Appends an entry to the feed, in the transaction of the caller. A trigger makes the event
 * that wakes its subscribers.
 *
 * Sequences are assigned under a lock. PostgreSQL releases it after the commit has become visible, so the transaction
 * that gets the next sequence sees this entry. An entry therefore never appears before a cursor that was already
 * returned, even with concurrent writers. A database sequence alone does not guarantee this, because it numbers in
 * request order, not in commit order.
 */
export async function publishEntry(em: EntityManager, draft: FeedDraft): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${feedLock}, 0))`.execute(kysely(em));
  await sql`
    insert into police_feed_entry (sequence, id, event, referral_id, case_id, question_id, is_test, at)
    select coalesce((select max(sequence) from police_feed_entry), 0) + 1, ${draft.handOverId}, ${draft.event},
      ${draft.referralId}, ${draft.caseId}, ${draft.questionId}, ${draft.isTest}, ${draft.at}
    on conflict do nothing
  `.execute(kysely(em));
}
