import { Migration } from '@mikro-orm/migrations';

const tables = `
create table iccam_item (
  id uuid primary key,
  content_id integer not null unique check (content_id > 0),
  report_id integer not null check (report_id > 0),
  origin text not null check (origin in ('OURS', 'PARTNER')),
  state text not null check (state in ('REPORTED', 'IMPORTED', 'CLAIMED', 'MOVED_ON', 'FINISHED', 'UNREADABLE')),
  case_id uuid references hotline_case (id),
  content_item_id uuid references content_item (id),
  referral_id uuid unique references referral (id),
  is_orphan boolean not null default false,
  assigned_country text check (assigned_country ~ '^[A-Z]{2}$'),
  assigned_at timestamptz not null,
  received_at timestamptz,
  reporting_hotline integer,
  recorded_at timestamptz not null,
  read_at timestamptz,
  next_reading_at timestamptz,
  actions_from timestamptz,
  check ((case_id is null) = (content_item_id is null)),
  check ((state = 'UNREADABLE') = (content_item_id is null)),
  check ((origin = 'OURS') = (referral_id is not null)),
  check (state <> 'REPORTED' or next_reading_at is not null)
);
create index iccam_item_by_content_item on iccam_item (content_item_id);
create index iccam_item_by_case on iccam_item (case_id);
create index iccam_item_by_report on iccam_item (report_id);
create index iccam_item_to_read on iccam_item (next_reading_at) where state = 'REPORTED';
create index iccam_item_by_state on iccam_item (state);

create table iccam_action (
  iccam_item_id uuid not null references iccam_item (id),
  action text not null,
  origin text not null check (origin in ('OURS', 'PARTNER')),
  sequence bigint generated always as identity,
  done_at timestamptz not null,
  recorded_at timestamptz not null,
  primary key (iccam_item_id, action)
);

create table iccam_visit (
  kind text primary key check (kind in ('INBOX', 'LISTS')),
  tried_at timestamptz not null,
  succeeded_at timestamptz,
  failing_since timestamptz,
  failure_cause text,
  check ((failing_since is null) = (failure_cause is null))
);
`;

const guards = `
create trigger iccam_action_is_append_only before update or delete on iccam_action
  for each row execute function refuse_change();
create trigger iccam_action_is_not_truncated before truncate on iccam_action
  for each statement execute function refuse_change();
create trigger iccam_item_is_kept before delete on iccam_item for each row execute function refuse_change();

create function refuse_new_iccam_item() returns trigger language plpgsql as $$
begin
  if (new.id, new.content_id, new.report_id, new.origin, new.case_id, new.content_item_id, new.referral_id, new.recorded_at)
     is distinct from (old.id, old.content_id, old.report_id, old.origin, old.case_id, old.content_item_id, old.referral_id, old.recorded_at) then
    raise exception 'what an item of the exchange is never changes' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger iccam_item_keeps_its_subject before update on iccam_item
  for each row execute function refuse_new_iccam_item();
`;

/**
 * Every change of a case writes an audit entry in the same transaction. If the case has an item of the exchange that is
 * ours, a trigger on that entry enqueues the job that updates the exchange. So no change can be forgotten.
 */
const follow = `
create function follow_case_for_iccam() returns trigger language plpgsql as $$
begin
  if exists (select from iccam_item where case_id = new.case_id and state in ('IMPORTED', 'CLAIMED')) then
    perform graphile_worker.add_job('announceToIccam', payload => json_build_object('caseId', new.case_id),
      run_at => new.at, max_attempts => 20, job_key => 'announceToIccam ' || new.case_id);
  end if;
  return null;
end $$;
create trigger audit_entry_is_followed_for_iccam after insert on audit_entry for each row
  when (new.case_id is not null and new.action not like '%\\_READ' and new.action not like 'ICCAM\\_%')
  execute function follow_case_for_iccam();
`;

/** Creates the items of this hotline in the exchange, and the actions on them. */
export class Migration20261123110000_iccam extends Migration {
  override up(): void {
    this.addSql(tables);
    this.addSql(guards);
    this.addSql(follow);
  }
}
