import { Migration } from '@mikro-orm/migrations';

/** A small index for the filter of cases by clearance, which looks at one case after the other. */
export class Migration20261130091300_gated_takedowns extends Migration {
  override up(): void {
    this.addSql(`
      create index referral_gated_takedown on referral (case_id) include (status)
        where kind = 'HOSTING_PROVIDER' and gate is not null;
    `);
  }
}
