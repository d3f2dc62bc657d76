import { Migration } from '@mikro-orm/migrations';

/** A comment has its own kind of event: it does not change the queue. */
export class Migration20261130054500_comment_events extends Migration {
  override up(): void {
    this.addSql(`
      create or replace function case_comment_adds_live_event() returns trigger language plpgsql as $$
      begin
        perform add_live_event('COMMENT', new.id, new.case_id);
        return null;
      end $$;
    `);
  }
}
