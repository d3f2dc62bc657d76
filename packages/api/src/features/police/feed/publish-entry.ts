import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { PoliceFeedEvent } from '@meldpunt/domain';
import { kysely } from '../../../platform/database/kysely.js';

/** What wakes those who follow the feed. */
export const feedChannel = 'police_feed';

/** What police are told. */
export interface FeedDraft {
  /** The hand-over that tells it: telling it twice is telling it once. */
  readonly handOverId: string;
  readonly event: PoliceFeedEvent;
  readonly referralId: string;
  readonly caseId: string;
  readonly questionId: string | null;
  readonly isTest: boolean;
  readonly at: Date;
}

/**
 * Appends to the feed, in the transaction of the caller, and wakes who follows it when that commits.
 *
 * Sequences are given out under a lock that PostgreSQL frees after the commit has become visible: the transaction that gets the
 * next one sees this one. So no entry ever appears behind a cursor that was handed out, however many append at once;
 * a sequence of the database alone would not promise that, for it counts in the order of asking, not of committing.
 */
export async function publishEntry(em: EntityManager, draft: FeedDraft): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${feedChannel}, 0))`.execute(kysely(em));
  await sql`
    insert into police_feed_entry (sequence, id, event, referral_id, case_id, question_id, is_test, at)
    select coalesce((select max(sequence) from police_feed_entry), 0) + 1, ${draft.handOverId}, ${draft.event},
      ${draft.referralId}, ${draft.caseId}, ${draft.questionId}, ${draft.isTest}, ${draft.at}
    on conflict do nothing
  `.execute(kysely(em));
  await sql`select pg_notify(${feedChannel}, '')`.execute(kysely(em));
}
