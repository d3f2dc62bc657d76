import { Migration } from '@mikro-orm/migrations';

/** The time of the last change of a case, which a trigger maintains for every statement; indexes for lists and counts. */
export class Migration20261129251000_finding_cases extends Migration {
  override up(): void {
    this.addSql(`
      alter table hotline_case add column changed_at timestamptz not null default date_trunc('milliseconds', now());
      update hotline_case set changed_at = status_since;
      create function note_case_change() returns trigger language plpgsql as $$
      begin
        new.changed_at := date_trunc('milliseconds', now());
        return new;
      end $$;
      create trigger hotline_case_notes_change before update on hotline_case
        for each row execute function note_case_change();
      create index hotline_case_by_change on hotline_case (changed_at);
      create index hotline_case_open on hotline_case (status, queue_band, opened_at, id) where status <> 'CLOSED';
      create index content_item_by_opinions on content_item (opinions, case_id);
    `);
  }
}
