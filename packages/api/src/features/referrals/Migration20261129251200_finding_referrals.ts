import { Migration } from '@mikro-orm/migrations';

/** Indexes for the filters of referrals. */
export class Migration20261129251200_finding_referrals extends Migration {
  override up(): void {
    this.addSql(`
      create index referral_by_change on referral (status_since);
      create index referral_by_creation on referral (created_at, id);
      create index referral_by_due on referral (due_at) where due_at is not null;
      create index referral_by_country on referral (country, queue_band, created_at, id) where country is not null;
    `);
  }
}
