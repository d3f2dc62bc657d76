import { Migration } from '@mikro-orm/migrations';

/**
 * The counts of rate limits, which all API processes share. The keys are hashes of callers, made with a key that changes
 * each hour. The table is unlogged: the counts are not in backups or replicas, and a crash empties it.
 */
export class Migration20261129200000_rate_counts extends Migration {
  override up(): void {
    this.addSql(`
      create unlogged table rate_count (
        key varchar(255) primary key,
        points integer not null default 0,
        expire bigint
      );
      create index rate_count_expired on rate_count (expire);
    `);
  }
}
