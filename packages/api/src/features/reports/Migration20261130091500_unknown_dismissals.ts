import { Migration } from '@mikro-orm/migrations';

/**
 * The time and the person of a dismissal may be unknown. The release before names dismissals in cases and adds no row: a
 * trigger adds it while processes of both releases run.
 */
export class Migration20261130091500_unknown_dismissals extends Migration {
  override up(): void {
    this.addSql(`
      alter table flood_dismissal alter column dismissed_at drop not null, alter column dismissed_by drop not null;
      drop index flood_dismissal_in_order;
      create index flood_dismissal_in_order on flood_dismissal (coalesce(dismissed_at, '-infinity'), id);
      create function case_adds_flood_dismissal() returns trigger language plpgsql as $$
      begin
        insert into flood_dismissal (id, dismissed_at)
          values (new.dismissal_id, date_trunc('milliseconds', now())) on conflict do nothing;
        return new;
      end $$;
      create trigger case_adds_flood_dismissal before insert or update of dismissal_id on hotline_case
        for each row when (new.dismissal_id is not null) execute function case_adds_flood_dismissal();
    `);
  }
}
