import { Migration } from '@mikro-orm/migrations';
import { appRole, readRole } from '../../../platform/database/database-roles.js';
import { restrictedRoles } from '../../../platform/database/restricted-reads.js';

const keys = `
create table data_key (
  id uuid primary key,
  purpose text not null,
  row_id uuid not null,
  key_id text not null,
  wrapped bytea not null
);
create index data_key_by_row on data_key (row_id, purpose);
create index data_key_by_master_key on data_key (purpose, key_id, id);
`;

/** Remarks and the referring page are stored sealed. A worker seals rows from before; the old columns are then empty. */
const report = `
alter table report add column remarks_sealed bytea, add column found_via_sealed bytea;
create index report_to_seal on report (id) where remarks is not null or found_via is not null
  or substring(contact_sealed from 1 for 4) <> '\\x4d504531' or substring(site_access_sealed from 1 for 4) <> '\\x4d504531'
  or substring(typed_sealed from 1 for 4) <> '\\x4d504531';

drop view report_fact;
create view report_fact with (security_invoker = true) as select id, received_at from report;
grant select on report_fact to ${restrictedRoles.OF_POLICE}, ${restrictedRoles.PUBLIC};
`;

/** The liaison reads the texts of questions of police, and no other sealed field. */
const rows = `
alter table data_key enable row level security;
create policy all_rows on data_key to ${appRole}, ${readRole} using (true) with check (true);
grant select on data_key to ${restrictedRoles.OF_POLICE};
create policy ${restrictedRoles.OF_POLICE} on data_key for select to ${restrictedRoles.OF_POLICE}
  using (purpose = 'POLICE_TEXT' and exists (select from police_question where police_question.id = row_id));
`;

/** Creates the wrapped data keys of sealed fields. */
export class Migration20261129230000_data_keys extends Migration {
  override up(): void {
    this.addSql(keys);
    this.addSql(report);
    this.addSql(rows);
  }
}
