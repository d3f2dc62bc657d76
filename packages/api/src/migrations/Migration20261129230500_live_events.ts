import { Migration } from '@mikro-orm/migrations';

/**
 * One row for each object that a transaction changes, written by triggers in that transaction. Subscriptions are made
 * from these rows. Rows are deleted after some days. ADR 28 says why it is a table of its own.
 */
const table = `
create table live_event (
  id bigint generated always as identity,
  transaction xid8 not null default pg_current_xact_id(),
  kind text not null,
  subject_id uuid not null,
  case_id uuid,
  at timestamptz not null default clock_timestamp(),
  primary key (transaction, kind, subject_id)
);

create function add_live_event(kind text, subject_id uuid, case_id uuid) returns void language plpgsql as $$
begin
  insert into live_event (kind, subject_id, case_id) values (kind, subject_id, case_id) on conflict do nothing;
  perform pg_notify('live_event', '');
end $$;
`;

/** The trigger of a table: which kind of event a changed row makes, about which object, of which case. */
const trigger = (
  source: string,
  {
    on,
    when,
    kind,
    subject,
    inCase,
  }: Readonly<Record<'on' | 'kind' | 'subject' | 'inCase', string>> & { when?: string },
): string => `
create function ${source}_adds_live_event() returns trigger language plpgsql as $$
begin
  perform add_live_event('${kind}', new.${subject}, ${inCase === 'null' ? 'null' : `new.${inCase}`});
  return null;
end $$;
create trigger ${source}_adds_live_event after ${on} on ${source}
  for each row ${when === undefined ? '' : `when (${when})`} execute function ${source}_adds_live_event();
`;

const change = 'insert or update';
const triggers = [
  trigger('hotline_case', { on: change, kind: 'CASE', subject: 'id', inCase: 'id' }),
  trigger('content_item', { on: change, kind: 'CASE', subject: 'case_id', inCase: 'case_id' }),
  trigger('assessment', { on: 'insert', kind: 'CASE', subject: 'case_id', inCase: 'case_id' }),
  trigger('referral', { on: change, kind: 'REFERRAL', subject: 'id', inCase: 'case_id' }),
  trigger('work_item', { on: change, kind: 'WORK_ITEM', subject: 'id', inCase: 'case_id' }),
  trigger('police_feed_entry', { on: 'insert', kind: 'POLICE_FEED', subject: 'id', inCase: 'case_id' }),
  trigger('account', {
    on: 'update',
    when: `(old.roles, old.withdrawn_at, old.vetted_on, old.vetting_expires_on)
      is distinct from (new.roles, new.withdrawn_at, new.vetted_on, new.vetting_expires_on)`,
    kind: 'ACCOUNT',
    subject: 'id',
    inCase: 'null',
  }),
];

/** Events of changed cases, referrals, work items, feed entries and accounts. */
export class Migration20261129230500_live_events extends Migration {
  override up(): void {
    for (const statement of [table, ...triggers]) this.addSql(statement);
  }
}
