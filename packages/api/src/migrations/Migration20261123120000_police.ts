import { Migration } from '@mikro-orm/migrations';

const tables = `
create table police_dossier (
  id uuid primary key,
  referral_id uuid not null references referral (id),
  version integer not null check (version >= 1),
  content_digest bytea not null check (octet_length(content_digest) = 32),
  digests jsonb not null,
  generated_at timestamptz not null,
  unique (referral_id, version)
);

create table police_question (
  id uuid primary key,
  referral_id uuid not null references referral (id),
  case_id uuid not null references hotline_case (id),
  code text not null,
  text_sealed bytea,
  asked_by uuid not null references account (id),
  asked_at timestamptz not null,
  due_at timestamptz not null
);
create index police_question_by_referral on police_question (referral_id, asked_at, id);

create table police_answer (
  question_id uuid primary key references police_question (id),
  code text not null,
  text_sealed bytea,
  answered_by uuid not null references account (id),
  answered_at timestamptz not null
);

create table police_feed_entry (
  sequence bigint primary key check (sequence >= 1),
  id uuid not null unique references hand_over (id),
  event text not null,
  referral_id uuid not null references referral (id),
  case_id uuid not null references hotline_case (id),
  question_id uuid references police_question (id),
  is_test boolean not null,
  at timestamptz not null
);
create unique index police_feed_tells_a_referral_once on police_feed_entry (referral_id) where event = 'REFERRAL';
create index police_feed_of_referral on police_feed_entry (referral_id, sequence);
`;

const appendOnly = ['police_dossier', 'police_question', 'police_answer', 'police_feed_entry'];

const guards = appendOnly
  .map(
    (table) => `
create trigger ${table}_is_append_only before update or delete on ${table}
  for each row execute function refuse_change();
create trigger ${table}_is_not_truncated before truncate on ${table}
  for each statement execute function refuse_change();`,
  )
  .join('\n');

/** Creates the tables for police: versions of dossiers, the feed, questions with their answers. */
export class Migration20261123120000_police extends Migration {
  override up(): void {
    this.addSql(tables);
    this.addSql(guards);
  }
}
