import { Migration } from '@mikro-orm/migrations';

const tables = `
create table hand_over (
  id uuid primary key,
  sequence bigint generated always as identity unique,
  channel text not null check (channel in ('POLICE_FEED', 'NOTICE', 'ICCAM', 'WEBHOOK')),
  recipient text not null,
  event text not null,
  event_key text not null unique,
  subject_id uuid not null,
  case_id uuid references hotline_case (id),
  referral_id uuid references referral (id),
  queue_band smallint not null check (queue_band in (0, 1)),
  payload jsonb not null,
  is_test boolean not null,
  created_at timestamptz not null,
  status text not null check (status in ('PENDING', 'CONFIRMED', 'DEAD', 'CALLED_OFF')),
  attempts integer not null default 0,
  failures integer not null default 0,
  failing_since timestamptz,
  next_attempt_at timestamptz not null,
  pauses_recipient boolean not null default false,
  failure_class text,
  failure_cause text,
  ended_at timestamptz,
  proof jsonb,
  called_off_because text,
  check ((status = 'CONFIRMED') = (proof is not null)),
  check ((status = 'CALLED_OFF') = (called_off_because is not null)),
  check ((status in ('CONFIRMED', 'CALLED_OFF')) = (ended_at is not null)),
  check (status <> 'DEAD' or failure_class is not null),
  check ((failing_since is null) = (failures = 0))
);
create index hand_over_line on hand_over (channel, recipient, queue_band, sequence) where status = 'PENDING';
create index hand_over_of_subject on hand_over (subject_id, sequence) where status = 'PENDING';
create index hand_over_pausing on hand_over (channel, recipient) where status = 'PENDING' and pauses_recipient;
create index hand_over_due on hand_over (next_attempt_at) where status = 'PENDING';
create index hand_over_by_referral on hand_over (referral_id, sequence);
create index hand_over_by_case on hand_over (case_id, sequence);
create index hand_over_by_status on hand_over (status, sequence);

create table hand_over_attempt (
  hand_over_id uuid not null references hand_over (id),
  number integer not null,
  started_at timestamptz not null,
  ended_at timestamptz not null,
  outcome text not null check (outcome in ('CONFIRMED', 'FAILED', 'POSTPONED', 'CALLED_OFF')),
  failure_class text,
  failure_cause text,
  primary key (hand_over_id, number)
);

create table work_item (
  id uuid primary key,
  kind text not null,
  cause text,
  subject_key text not null,
  case_id uuid references hotline_case (id),
  referral_id uuid references referral (id),
  hand_over_id uuid references hand_over (id),
  queue_band smallint not null check (queue_band in (0, 1)),
  opened_at timestamptz not null,
  settled_at timestamptz,
  settled_by uuid references account (id),
  resolution text,
  check ((settled_at is null) = (resolution is null))
);
create unique index one_open_work_item on work_item (kind, subject_key) where settled_at is null;
create index work_item_open on work_item (queue_band, opened_at, id) where settled_at is null;
create index work_item_by_age on work_item (queue_band, opened_at, id);
create index work_item_by_case on work_item (case_id, opened_at, id);

create function refuse_new_event() returns trigger language plpgsql as $$
begin
  if (new.id, new.sequence, new.channel, new.recipient, new.event, new.event_key, new.subject_id, new.case_id, new.referral_id,
      new.payload, new.is_test, new.created_at)
     is distinct from (old.id, old.sequence, old.channel, old.recipient, old.event, old.event_key, old.subject_id, old.case_id, old.referral_id,
      old.payload, old.is_test, old.created_at) then
    raise exception 'what a hand-over is about never changes' using errcode = 'restrict_violation';
  end if;
  if old.status in ('CONFIRMED', 'CALLED_OFF') then
    raise exception 'a hand-over that has ended never changes' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger hand_over_keeps_its_event before update on hand_over for each row execute function refuse_new_event();
create trigger hand_over_is_kept before delete on hand_over for each row execute function refuse_change();
create trigger hand_over_attempt_is_append_only before update or delete on hand_over_attempt
  for each row execute function refuse_change();
create trigger hand_over_attempt_is_not_truncated before truncate on hand_over_attempt
  for each statement execute function refuse_change();
`;

/** Creates the outbox of hand-overs with all attempts, and the work items. */
export class Migration20261123000000_hand_overs extends Migration {
  override up(): void {
    this.addSql(tables);
  }
}
