import { Migration } from '@mikro-orm/migrations';

/**
 * The order of the list of referrals, with the columns that its filters and the liaison's row security read: referrals that do
 * not match are passed without reading their rows.
 */
export class Migration20261130230500_walking_referrals extends Migration {
  override up(): void {
    this.addSql(`
      create index referral_in_order on referral (queue_band, created_at, id)
        include (kind, status, country, gate, due_at, status_since);
      create index referral_to_police_in_order on referral (queue_band, created_at, id)
        include (kind, status, country, gate, due_at, status_since) where kind in ('POLICE', 'POLICE_ABROAD');
      drop index referral_feed;
      drop index referral_to_police;
    `);
  }
}
