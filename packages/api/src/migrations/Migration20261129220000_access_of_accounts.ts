import { Migration } from '@mikro-orm/migrations';

/** Records of an account beside its token: whether it is a program, its vetting, and the withdrawal of its access. */
export class Migration20261129220000_access_of_accounts extends Migration {
  override up(): void {
    this.addSql(`
      alter table account
        add column is_machine boolean not null default false,
        add column vetted_on date,
        add column vetting_expires_on date,
        add column vetting_recorded_by uuid references account (id),
        add column withdrawn_at timestamptz,
        add column withdrawn_by uuid references account (id),
        add constraint vetting_is_complete check (
          (vetted_on is null) = (vetting_expires_on is null)
          and (vetted_on is null) = (vetting_recorded_by is null)
        ),
        add constraint vetting_expires_later check (vetting_expires_on > vetted_on),
        add constraint nobody_vets_themselves check (vetting_recorded_by <> id),
        add constraint withdrawal_is_complete check ((withdrawn_at is null) = (withdrawn_by is null)),
        add constraint nobody_withdraws_themselves check (withdrawn_by <> id);
      create index account_by_first_seen on account (first_seen_at, id);
    `);
  }
}
