import { Migration } from '@mikro-orm/migrations';

const tables = `
create table release_request (
  id uuid primary key,
  report_id uuid not null,
  case_id uuid not null,
  kind text not null,
  reason text not null,
  requested_by uuid not null,
  requested_at timestamptz not null,
  waits_until timestamptz not null,
  unique (id, requested_by)
);
create index release_request_by_person on release_request (requested_by, kind, requested_at);
create index release_request_by_report on release_request (report_id);
create index release_request_in_order on release_request (requested_at, id);

create table release_decision (
  request_id uuid primary key,
  requested_by uuid not null,
  decision text not null,
  decided_by uuid not null,
  decided_at timestamptz not null,
  open_until timestamptz,
  foreign key (request_id, requested_by) references release_request (id, requested_by),
  constraint decided_by_somebody_else check (decided_by <> requested_by),
  constraint open_if_released check ((decision = 'RELEASE') = (open_until is not null))
);
`;

const appendOnly = ['release_request', 'release_decision'].map(
  (table) => `
create trigger ${table}_is_kept before update or delete on ${table} for each row execute function refuse_change();
create trigger ${table}_is_not_emptied before truncate on ${table} for each statement execute function refuse_change();
`,
);

/** Creates the requests for releases and the decisions on them. */
export class Migration20261129231000_releases extends Migration {
  override up(): void {
    for (const statement of [tables, ...appendOnly]) this.addSql(statement);
  }
}
