import { Migration } from '@mikro-orm/migrations';

const tables = `
create table legal_hold (
  id uuid primary key,
  case_id uuid not null,
  reason text not null,
  review_on date not null,
  placed_by uuid not null,
  placed_at timestamptz not null
);
create index legal_hold_by_case on legal_hold (case_id);
create index legal_hold_in_order on legal_hold (placed_at, id);

create table legal_hold_end (
  hold_id uuid primary key references legal_hold (id),
  lifted_by uuid not null,
  lifted_at timestamptz not null
);

create table retention_run (
  id uuid primary key,
  at timestamptz not null,
  policy_version text not null,
  erased jsonb not null,
  digest text not null,
  is_complete boolean not null
);
create index retention_run_in_order on retention_run (at, id);

create view data_key_fact with (security_invoker = true) as select row_id, purpose from data_key;
create view police_question_fact with (security_invoker = true) as select id, case_id from police_question;
`;

const appendOnly = ['legal_hold', 'legal_hold_end', 'retention_run'].map(
  (table) => `
create trigger ${table}_is_kept before update or delete on ${table} for each row execute function refuse_change();
create trigger ${table}_is_not_emptied before truncate on ${table} for each statement execute function refuse_change();
`,
);

/** Creates legal holds, the runs of the retention job, and the views that it reads. */
export class Migration20261129232000_retention extends Migration {
  override up(): void {
    for (const statement of [tables, ...appendOnly]) this.addSql(statement);
  }
}
