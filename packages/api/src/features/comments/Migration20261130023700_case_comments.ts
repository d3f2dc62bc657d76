import { Migration } from '@mikro-orm/migrations';

/** Comments of caseworkers. A new comment is a change of its case. The restricted roles of the database have no right to it. */
export class Migration20261130023700_case_comments extends Migration {
  override up(): void {
    this.addSql(`
      create table case_comment (
        id uuid primary key,
        case_id uuid not null references hotline_case (id),
        text_sealed bytea not null,
        written_by uuid not null references account (id),
        written_at timestamptz not null
      );
      create index case_comment_by_case on case_comment (case_id, written_at, id);
      create trigger case_comment_is_append_only before update or delete on case_comment
        for each row execute function refuse_change();
      create trigger case_comment_is_not_truncated before truncate on case_comment
        for each statement execute function refuse_change();
      create view case_comment_fact with (security_invoker = true) as select id, case_id from case_comment;

      create function case_comment_adds_live_event() returns trigger language plpgsql as $$
      begin
        perform add_live_event('CASE', new.case_id, new.case_id);
        return null;
      end $$;
      create trigger case_comment_adds_live_event after insert on case_comment
        for each row execute function case_comment_adds_live_event();
    `);
  }
}
