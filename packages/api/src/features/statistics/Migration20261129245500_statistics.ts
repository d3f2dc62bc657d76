import { Migration } from '@mikro-orm/migrations';
import { appRole, readRole } from '../../platform/database/database-roles.js';
import { restrictedRoles } from '../../platform/database/restricted-reads.js';

const views = `
create or replace view hosting_fact with (security_invoker = true) as select
  id, content_item_id, source, observed_at, recorded_at, country, ip_address, provider, is_proxy, is_anycast,
  network, as_number
from hosting_observation;

create view provider_answer_fact with (security_invoker = true) as select
  notice_item_id, sequence, answer, answered_at
from provider_answer;

create view deadline_event_fact with (security_invoker = true) as select
  subject_type, subject_id, code, started_at, due_at, step, at
from deadline_event;

create index notice_item_by_item on notice_item (content_item_id);
create index police_question_by_case on police_question (case_id);
`;

const tables = `
create table statistics_event (
  case_id uuid not null,
  figure text not null,
  day date not null,
  days integer,
  hours integer,
  outcome text,
  novelty text not null,
  classification text not null,
  age_group text not null,
  sex text not null,
  site_type text not null,
  commerciality text not null,
  hosting_country text not null,
  route text not null,
  provider text not null,
  network text not null,
  check ((days is null) = (hours is null))
);
create index statistics_event_by_case on statistics_event (case_id);

create table statistics_count (
  dimension text not null,
  period text not null check (period in ('DAY', 'MONTH', 'YEAR')),
  starts_on date not null,
  figure text not null,
  value text not null,
  days integer,
  hours integer,
  count integer not null,
  unique nulls not distinct (dimension, period, starts_on, figure, value, days, hours)
);
create index statistics_count_ended on statistics_count (count) where count <= 0;

create table statistics_stale_case (
  id bigint generated always as identity primary key,
  case_id uuid not null
);
`;

/** Outside the hotline only whole years are read. The functions of the API leave out small numbers. */
const rows = `
alter table statistics_count enable row level security;
create policy all_rows on statistics_count to ${appRole}, ${readRole} using (true) with check (true);
${Object.values(restrictedRoles)
  .map(
    (role) => `
grant select on statistics_count to ${role};
create policy ${role} on statistics_count for select to ${role} using (period = 'YEAR');`,
  )
  .join('')}
`;

/** The case of a changed row, by its table. */
const caseOfRow = {
  reported_address: 'case_id',
  content_item: 'case_id',
  hosting_observation: '(select case_id from content_item where content_item.id = changed.content_item_id)',
  assessment: 'case_id',
  referral: 'case_id',
  clearance_decision: '(select case_id from referral where referral.id = changed.referral_id)',
  provider_answer: `(select case_id from content_item join notice_item on notice_item.content_item_id = content_item.id
    where notice_item.id = changed.notice_item_id)`,
  deadline_event: `case subject_type
    when 'CASE' then subject_id
    when 'REFERRAL' then (select case_id from referral where referral.id = subject_id)
    when 'QUESTION' then (select case_id from police_question where police_question.id = subject_id) end`,
} as const;

/** The columns whose changes change figures. Claims and deadlines of a case do not. */
const changedColumns = {
  hotline_case: 'status, closed_at, closed_because',
  content_item:
    'hosting_kind, hosting_country, hosting_provider, opinions, classification, deciding_assessment_id',
  referral: 'status, sent_at, completed_at, outcome',
} as const;

const insertTriggers = Object.entries(caseOfRow).map(
  ([table, caseId]) => `
create function ${table}_adds_to_figures() returns trigger language plpgsql as $$
begin
  insert into statistics_stale_case (case_id)
  select distinct found.case_id from (select ${caseId} as case_id from changed) found where found.case_id is not null;
  return null;
end $$;
create trigger ${table}_adds_to_figures after insert on ${table} referencing new table as changed
  for each statement execute function ${table}_adds_to_figures();`,
);

const updateTriggers = Object.entries(changedColumns).map(
  ([table, columns]) => `
create function ${table}_changes_figures() returns trigger language plpgsql as $$
begin
  insert into statistics_stale_case (case_id) values (new.${table === 'hotline_case' ? 'id' : 'case_id'});
  return null;
end $$;
create trigger ${table}_changes_figures after update of ${columns} on ${table}
  for each row when ((${old(columns)}) is distinct from (${changed(columns)})) execute function ${table}_changes_figures();`,
);

function prefixed(columns: string, prefix: string): string {
  return columns.replace(/\w+/g, (column) => `${prefix}.${column}`);
}
function old(columns: string): string {
  return prefixed(columns, 'old');
}
function changed(columns: string): string {
  return prefixed(columns, 'new');
}

const existing = `insert into statistics_stale_case (case_id) select id from case_fact order by opened_at;`;

/**
 * Creates the figures: `statistics_event`, one row for each counted event of a case; `statistics_count`, their sums by day,
 * month and year; and `statistics_stale_case`, the cases whose facts have changed since. The transaction that changes a
 * fact marks its case; a worker counts it again.
 */
export class Migration20261129245500_statistics extends Migration {
  override up(): void {
    for (const statement of [views, tables, rows, ...insertTriggers, ...updateTriggers, existing])
      this.addSql(statement);
  }
}
