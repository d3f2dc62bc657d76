import { Migration } from '@mikro-orm/migrations';

/** How long each person had a claim, for the limits of exposure. Rows are deleted after the longest limit. */
export class Migration20261129242000_claim_periods extends Migration {
  override up(): void {
    this.addSql(`
      create table claim_period (
        id uuid primary key,
        account_id uuid not null references account (id),
        case_id uuid not null references hotline_case (id),
        started_at timestamptz not null,
        ends_at timestamptz not null check (ends_at >= started_at)
      );
      create index claim_period_by_end on claim_period (ends_at);
      create index claim_period_by_case on claim_period (case_id);
    `);
  }
}
