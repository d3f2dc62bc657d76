import type { InferKyselyDB } from '@mikro-orm/sql';
import type { Selectable } from 'kysely';
import type { PoliceFeedEntryEntity } from './police-feed-entry.entity.js';

/** The feed as rows. */
export type FeedTables = InferKyselyDB<typeof PoliceFeedEntryEntity>;
export type FeedRow = Selectable<FeedTables['police_feed_entry']>;

/** What wakes those who follow the feed. */
export const feedChannel = 'police_feed';
