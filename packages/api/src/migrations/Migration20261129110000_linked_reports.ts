import { Migration } from '@mikro-orm/migrations';

const links = `
create table iccam_report_link (
  sequence bigint generated always as identity primary key,
  hand_over_id uuid not null references hand_over (id),
  report_id integer not null check (report_id > 0),
  linked_by uuid not null references account (id),
  linked_at timestamptz not null
);
create index iccam_report_link_of_hand_over on iccam_report_link (hand_over_id, sequence);
create trigger iccam_report_link_is_append_only before update or delete on iccam_report_link
  for each row execute function refuse_change();
create trigger iccam_report_link_is_not_truncated before truncate on iccam_report_link
  for each statement execute function refuse_change();
`;

/** Adds the report of the exchange that a person linked to a hand-over whose response was lost. */
export class Migration20261129110000_linked_reports extends Migration {
  override up(): void {
    this.addSql(links);
  }
}
