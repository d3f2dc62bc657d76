import { Migration } from '@mikro-orm/migrations';

const memory = `
create table iccam_wait (
  is_only boolean primary key default true check (is_only),
  until timestamptz not null
);

create table iccam_report_search (
  hand_over_id uuid primary key references hand_over (id),
  looked_to integer not null check (looked_to >= 0),
  unread integer not null check (unread >= 0)
);
`;

/** Adds the delay that the exchange requested, and the progress of searches for reports whose response was lost. */
export class Migration20261129140500_exchange_memory extends Migration {
  override up(): void {
    this.addSql(memory);
  }
}
