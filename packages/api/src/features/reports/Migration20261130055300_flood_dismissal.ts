import { Migration } from '@mikro-orm/migrations';

/**
 * A row for each dismissal of a flood, so that past ones can be listed. Earlier ones are taken from the audit trail. If it has
 * no entry, the time and the person stay unknown.
 */
export class Migration20261130055300_flood_dismissal extends Migration {
  override up(): void {
    this.addSql(`
      create table flood_dismissal (
        id uuid primary key,
        dismissed_at timestamptz,
        dismissed_by uuid references account (id)
      );
      create index flood_dismissal_in_order on flood_dismissal (dismissed_at, id);
      create trigger flood_dismissal_is_append_only before update or delete on flood_dismissal
        for each row execute function refuse_change();
      create trigger flood_dismissal_is_not_truncated before truncate on flood_dismissal
        for each statement execute function refuse_change();
      insert into flood_dismissal (id, dismissed_at, dismissed_by)
        select distinct on (details ->> 'dismissalId') (details ->> 'dismissalId')::uuid, at, actor_id
        from audit_entry where action = 'CASE_SET_ASIDE' and actor_id is not null
        order by details ->> 'dismissalId', at;
      insert into flood_dismissal (id)
        select distinct dismissal_id from hotline_case where dismissal_id is not null
        on conflict do nothing;
      alter table hotline_case add foreign key (dismissal_id) references flood_dismissal (id);
    `);
  }
}
