import { Migration } from '@mikro-orm/migrations';
import { erasedAddress } from '@meldpunt/domain';

/** An outbox message that has ended may change once more: its content and its proof become empty, and nothing else. */
const outbox = `
alter table hand_over add column erased_at timestamptz,
  add check (erased_at is null or (ended_at is not null and payload = '{}' and (proof is null or proof = '{}')));
create index hand_over_to_erase on hand_over (ended_at) where ended_at is not null and erased_at is null;

create or replace function refuse_new_event() returns trigger language plpgsql as $$
declare
  is_erased boolean := old.erased_at is null and new.erased_at is not null;
begin
  if (new.id, new.sequence, new.channel, new.recipient, new.event, new.event_key, new.subject_id, new.case_id, new.referral_id,
      new.is_test, new.created_at)
     is distinct from (old.id, old.sequence, old.channel, old.recipient, old.event, old.event_key, old.subject_id, old.case_id,
      old.referral_id, old.is_test, old.created_at) or (new.payload <> old.payload and not is_erased) then
    raise exception 'what a hand-over is about never changes' using errcode = 'restrict_violation';
  end if;
  if old.status in ('CONFIRMED', 'CALLED_OFF') and (not is_erased
      or to_jsonb(new) - 'payload' - 'proof' - 'erased_at' <> to_jsonb(old) - 'payload' - 'proof' - 'erased_at') then
    raise exception 'a hand-over that has ended never changes' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create view ended_hand_over_fact with (security_invoker = true) as
  select id, case_id, ended_at from hand_over where ended_at is not null and erased_at is null;
`;

/**
 * Kinds of which a subject gets one work item in all are kept, because the row prevents a second one: it contains codes and
 * ids only.
 */
const workItems = `
create index work_item_settled on work_item (settled_at) where settled_at is not null;
create view settled_work_item_fact with (security_invoker = true) as
  select id, case_id, settled_at from work_item where settled_at is not null
    and kind not in ('DECISION_UNDER_OLD_LAW', 'EXCHANGE_ITEM_UNANSWERED', 'EXCHANGE_ITEM_UNREADABLE');
`;

const addresses = `
create index hotline_case_to_erase on hotline_case (closed_at) where status = 'CLOSED' and url <> '${erasedAddress}';
`;

/** Erases outbox messages, work items and addresses by age. */
export class Migration20261130101700_retention_by_age extends Migration {
  override up(): void {
    for (const statement of [outbox, workItems, addresses]) this.addSql(statement);
  }
}
