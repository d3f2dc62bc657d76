import { Migration } from '@mikro-orm/migrations';

const columns = `
alter table iccam_item add column reference text, add column returned_at timestamptz;
`;

const known = `
update iccam_item set reference = hotline_case.reference || '-' || iccam_item.content_id
from hotline_case
where hotline_case.id = iccam_item.case_id and iccam_item.origin = 'PARTNER' and exists (
  select from hand_over where subject_id = iccam_item.id and channel = 'ICCAM' and event = 'CLAIM' and status = 'CONFIRMED'
);
`;

const guard = `
create or replace function refuse_new_iccam_item() returns trigger language plpgsql as $$
begin
  if (new.id, new.content_id, new.report_id, new.origin, new.referral_id, new.recorded_at)
     is distinct from (old.id, old.content_id, old.report_id, old.origin, old.referral_id, old.recorded_at)
     or (new.case_id, new.content_item_id) is distinct from (old.case_id, old.content_item_id)
       and not (old.state = 'MOVED_ON' and new.state in ('IMPORTED', 'CLAIMED')) then
    raise exception 'what an item of the exchange is never changes' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
`;

/** An item that another country returned can continue in another case, with its existing reference in the exchange. */
export class Migration20261125090000_returned_items extends Migration {
  override up(): void {
    this.addSql(columns);
    this.addSql(known);
    this.addSql(guard);
  }
}
