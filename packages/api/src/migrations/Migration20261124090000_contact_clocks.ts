import { Migration } from '@mikro-orm/migrations';

const triggers = `
create function notice_moves_the_clock_of_its_contact() returns trigger language plpgsql as $$
begin
  perform mark_deadline('CONTACT', new.contact_id, null, false);
  return null;
end $$;
create trigger notice_starts_the_clock_of_its_contact after insert on notice
  for each row execute function notice_moves_the_clock_of_its_contact();
`;

const running = `
select mark_deadline('CONTACT', id, null, false) from abuse_contact where status = 'PROPOSED';
`;

/**
 * The approval of a contact has a deadline while a notice waits for it. Other contacts from registries have none.
 */
export class Migration20261124090000_contact_clocks extends Migration {
  override up(): void {
    this.addSql(triggers);
    this.addSql(running);
  }
}
