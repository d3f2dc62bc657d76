import { Migration } from '@mikro-orm/migrations';

/** A second opinion needs a first one of another person. The item is locked, so that no other first opinion is recorded at the same time. */
const opinions = `
create function refuse_own_second_opinion() returns trigger language plpgsql as $$
declare
  first_assessor uuid;
begin
  perform from content_item where id = new.content_item_id for no key update;
  if new.opinion <> 'SECOND' then
    return new;
  end if;
  select assessed_by into first_assessor from assessment
  where content_item_id = new.content_item_id and opinion = 'FIRST'
  order by sequence desc limit 1;
  if first_assessor is null or first_assessor = new.assessed_by then
    raise exception 'a second opinion follows the first opinion of another person'
      using errcode = 'check_violation', constraint = 'second_opinion_is_of_another_person';
  end if;
  return new;
end $$;
create trigger second_opinion_is_of_another_person before insert on assessment
  for each row execute function refuse_own_second_opinion();
`;

/**
 * An address is sent in a message only after this row was written for it. The database refuses the row while police hold
 * the referral, while its gate is closed, and after it was withdrawn. The trigger locks the referral, so that it also sees
 * a hold that is being recorded at the same time.
 */
const departures = `
create table notice_departure (
  notice_item_id uuid not null references notice_item (id),
  round integer not null check (round >= 1),
  attempt integer not null check (attempt >= 0),
  at timestamptz not null,
  primary key (notice_item_id, round, attempt)
);

create function refuse_departure_past_gate() returns trigger language plpgsql as $$
declare
  leaving referral%rowtype;
  decided text;
begin
  select referral.* into leaving from referral join notice_item on notice_item.referral_id = referral.id
  where notice_item.id = new.notice_item_id for update of referral;
  select decision into decided from clearance_decision
  where referral_id = leaving.id order by referral_version desc limit 1;
  if leaving.id is null or leaving.status not in ('READY', 'SENT') or decided = 'HELD'
     or (leaving.gate is not null and decided is distinct from 'CLEARED') then
    raise exception 'nothing leaves while police hold it or before they free it'
      using errcode = 'check_violation', constraint = 'departure_is_past_no_gate';
  end if;
  return new;
end $$;
create trigger departure_is_past_no_gate before insert on notice_departure
  for each row execute function refuse_departure_past_gate();
create trigger notice_departure_is_append_only before update or delete on notice_departure
  for each row execute function refuse_change();
create trigger notice_departure_is_not_truncated before truncate on notice_departure
  for each statement execute function refuse_change();
`;

/** The database refuses two things that must never happen: both opinions by one person, and a notice through a closed gate. */
export class Migration20261129150000_last_gates extends Migration {
  override up(): void {
    this.addSql(opinions);
    this.addSql(departures);
  }
}
