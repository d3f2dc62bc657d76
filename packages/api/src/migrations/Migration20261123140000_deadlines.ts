import { Migration } from '@mikro-orm/migrations';

const statusDates = `
alter table hotline_case add column status_since timestamptz;
update hotline_case set status_since = coalesce(closed_at, (
  select max(at) from audit_entry
  where audit_entry.case_id = hotline_case.id and action not like '%\\_READ'
), opened_at);
alter table hotline_case alter column status_since set not null;

alter table referral add column status_since timestamptz;
update referral set status_since = greatest(created_at, sent_at, acknowledged_at, completed_at, (
  select max(decided_at) from clearance_decision where referral_id = referral.id
));
alter table referral alter column status_since set not null;
`;

const tables = `
create table deadline_clock (
  subject_type text not null check (subject_type in ('CASE', 'REFERRAL', 'QUESTION', 'CONTACT')),
  subject_id uuid not null,
  case_id uuid,
  referral_id uuid,
  police_referral_id uuid,
  referral_kind text,
  code text,
  started_at timestamptz,
  remind_at timestamptz,
  due_at timestamptz,
  escalate_at timestamptz,
  queue_band smallint not null default 1 check (queue_band in (0, 1)),
  next_at timestamptz not null,
  policy text not null default '',
  work_kind text,
  work_key text,
  primary key (subject_type, subject_id),
  check ((code is null) = (started_at is null) and (code is null) = (due_at is null))
);
create index deadline_clock_next on deadline_clock (next_at);
create index deadline_clock_policy on deadline_clock (policy);
create index deadline_clock_list on deadline_clock (queue_band, due_at, subject_id) where code is not null;
create index deadline_clock_of_police on deadline_clock (queue_band, due_at, subject_id)
  where code is not null and police_referral_id is not null;
create index deadline_clock_work on deadline_clock (work_kind, work_key) where work_kind is not null;

create table deadline_event (
  subject_type text not null,
  subject_id uuid not null,
  code text not null,
  started_at timestamptz not null,
  due_at timestamptz not null,
  step text not null check (step in ('REMINDER', 'ALARM', 'ESCALATION')),
  number smallint not null,
  at timestamptz not null,
  primary key (subject_type, subject_id, code, started_at, due_at, step, number)
);

alter table work_item add column escalated_at timestamptz;
`;

const triggers = `
create function date_first_status() returns trigger language plpgsql as $$
begin
  new.status_since := coalesce(new.status_since, case tg_table_name
    when 'hotline_case' then (to_jsonb(new) ->> 'opened_at')::timestamptz
    else (to_jsonb(new) ->> 'created_at')::timestamptz end);
  return new;
end $$;
create trigger case_dates_its_first_status before insert on hotline_case
  for each row when (new.status_since is null) execute function date_first_status();
create trigger referral_dates_its_first_status before insert on referral
  for each row when (new.status_since is null) execute function date_first_status();

create function mark_deadline(subject text, id uuid, in_case uuid, has_moved boolean) returns void language plpgsql as $$
begin
  insert into deadline_clock (subject_type, subject_id, case_id, next_at) values (subject, id, in_case, '-infinity')
  on conflict (subject_type, subject_id) do update set next_at = '-infinity';
  if has_moved then
    update deadline_clock set code = null, started_at = null, due_at = null, remind_at = null, escalate_at = null
    where subject_type = subject and subject_id = id and code is not null;
  end if;
end $$;

create function case_moves_its_clock() returns trigger language plpgsql as $$
begin
  perform mark_deadline('CASE', new.id, new.id,
    tg_op = 'UPDATE' and (old.status, old.status_since) is distinct from (new.status, new.status_since));
  return null;
end $$;
create trigger case_starts_a_clock after insert on hotline_case
  for each row execute function case_moves_its_clock();
create trigger case_moves_its_clock after update on hotline_case
  for each row when ((old.status, old.status_since, old.queue_band) is distinct from (new.status, new.status_since, new.queue_band))
  execute function case_moves_its_clock();

create function referral_moves_its_clock() returns trigger language plpgsql as $$
begin
  perform mark_deadline('REFERRAL', new.id, new.case_id,
    tg_op = 'UPDATE' and (old.status, old.status_since) is distinct from (new.status, new.status_since));
  perform mark_deadline('CASE', new.case_id, new.case_id, false);
  return null;
end $$;
create trigger referral_starts_a_clock after insert on referral
  for each row execute function referral_moves_its_clock();
create trigger referral_moves_its_clock after update on referral
  for each row when ((old.status, old.status_since, old.queue_band) is distinct from (new.status, new.status_since, new.queue_band))
  execute function referral_moves_its_clock();

create function contact_moves_its_clock() returns trigger language plpgsql as $$
begin
  perform mark_deadline('CONTACT', new.id, null, tg_op = 'UPDATE');
  return null;
end $$;
create trigger contact_starts_a_clock after insert on abuse_contact
  for each row execute function contact_moves_its_clock();
create trigger contact_moves_its_clock after update on abuse_contact
  for each row when (old.status is distinct from new.status) execute function contact_moves_its_clock();

create trigger deadline_event_is_append_only before update or delete on deadline_event
  for each row execute function refuse_change();
create trigger deadline_event_is_not_truncated before truncate on deadline_event
  for each statement execute function refuse_change();
`;

const running = `
select mark_deadline('CASE', id, id, false) from hotline_case where status <> 'CLOSED';
select mark_deadline('REFERRAL', id, case_id, false) from referral where status not in ('COMPLETED', 'WITHDRAWN');
select mark_deadline('CONTACT', id, null, false) from abuse_contact where status = 'PROPOSED';
`;

/**
 * Stores the start of each status, the running deadlines (`deadline_clock`) and their events. A change of status marks its
 * deadline in the same transaction; a worker computes it.
 */
export class Migration20261123140000_deadlines extends Migration {
  override up(): void {
    this.addSql(statusDates);
    this.addSql(tables);
    this.addSql(triggers);
    this.addSql(running);
  }
}
