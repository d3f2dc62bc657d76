import type { InferKyselyDB } from '@mikro-orm/sql';
import type { Selectable } from 'kysely';
import type { PoliceFeedEntryEntity } from './police-feed-entry.entity.js';

/** The database tables of the feed. */
export type FeedTables = InferKyselyDB<typeof PoliceFeedEntryEntity>;
export type FeedRow = Selectable<FeedTables['police_feed_entry']>;

/** The notification channel of the feed. Subscribers listen to it. */
export const feedChannel = 'police_feed';
