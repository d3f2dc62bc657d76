import { Migration } from '@mikro-orm/migrations';

const classes = [
  'RECIPIENT_UNKNOWN',
  'MEMBER_FAILED',
  'OWN_MAIL_REFUSED',
  'MAILBOX_FULL',
  'DELAYED',
  'RECIPIENT_UNREACHABLE',
  'NOT_DELIVERED',
  'DELIVERED',
  'OUT_OF_OFFICE',
  'RECEIPT',
  'FORM_NEEDED',
  'CHALLENGE',
  'COMPLAINT',
  'NOT_UNDERSTOOD',
];

/** Earlier reports have only an outcome; an earlier failure is not converted to a dead mailbox. */
const reports = `
alter table notice_delivery_report add column class text, add column decided_by text, add column digest bytea;
alter table notice_delivery_report disable trigger notice_delivery_report_is_append_only;
update notice_delivery_report set
  class = case outcome
    when 'FAILED' then case when status ~ '^5\\.(1\\.|2\\.1$)' then 'RECIPIENT_UNKNOWN' else 'NOT_DELIVERED' end
    when 'DELAYED' then 'DELAYED' when 'DELIVERED' then 'DELIVERED' else 'NOT_UNDERSTOOD' end,
  decided_by = case when outcome = 'UNKNOWN' then 'NO_RULE' else 'ACTION' end,
  digest = sha256(id::text::bytea);
alter table notice_delivery_report enable trigger notice_delivery_report_is_append_only;
alter table notice_delivery_report
  drop column outcome,
  alter column class set not null,
  alter column decided_by set not null,
  alter column digest set not null,
  add check (class in (${classes.map((name) => `'${name}'`).join(', ')})),
  add unique (notice_id, round, digest);
`;

/** Adds the channel of a contact (mail or form), and the data of its register for the person who approves it. */
const contacts = `
alter table abuse_contact
  alter column email drop not null,
  add column channel text not null default 'MAIL' check (channel in ('MAIL', 'FORM')),
  add column form_url text check (char_length(form_url) <= 2000),
  add column standing text check (standing in ('ABUSE_ROLE', 'REMARK', 'ABUSE_MAILBOX', 'WEAK')),
  add column warnings text[] not null default '{}',
  add column roles text[] not null default '{}',
  add column remark text check (char_length(remark) <= 1000),
  add column registry text check (char_length(registry) <= 253),
  add column member_failed_at timestamptz,
  add column needs_form_since timestamptz,
  add check (channel = 'FORM' or email is not null),
  add check (channel = 'MAIL' or form_url is not null);
create unique index one_abuse_contact_per_form on abuse_contact (form_url, kind) where email is null;
`;

/** Adds the text for the web form of a provider, and the ticket number of the provider. */
const forms = `
create table notice_form (
  notice_id uuid not null references notice (id),
  round integer not null check (round >= 1),
  item_ids uuid[] not null check (cardinality(item_ids) >= 1),
  form_url text not null,
  text text,
  prepared_at timestamptz not null,
  ticket_number text check (char_length(ticket_number) between 1 and 100),
  submitted_by uuid references account (id),
  submitted_at timestamptz,
  primary key (notice_id, round),
  check ((submitted_by is null) = (submitted_at is null)),
  check (ticket_number is null or submitted_at is not null),
  check ((text is null) = (submitted_at is not null))
);
create function refuse_submitted_form() returns trigger language plpgsql as $$
begin
  if old.submitted_at is not null then
    raise exception 'what was entered into a form never changes' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger notice_form_is_kept before delete on notice_form for each row execute function refuse_change();
create trigger notice_form_is_not_truncated before truncate on notice_form
  for each statement execute function refuse_change();
create trigger submitted_form_is_kept before update on notice_form
  for each row execute function refuse_submitted_form();
`;

/** Adds classes of delivery reports, contacts with a web form, and the data of registers about a contact. */
export class Migration20261129120000_delivery_reports extends Migration {
  override up(): void {
    this.addSql(reports);
    this.addSql(contacts);
    this.addSql(forms);
  }
}
