import { Migration } from '@mikro-orm/migrations';
import { appRole, createRole, readRole } from '../platform/database/database-roles.js';
import { restrictedRoles } from '../platform/database/restricted-reads.js';

/** What a role may read of a table: the columns (all, if none are named), and the condition for a row. */
interface Readable {
  readonly columns?: string;
  readonly rows: string;
  /** Whether a query of the role adds such rows: an issued dossier is stored when it is read. */
  readonly isAdded?: true;
}
type ReadableTables = Readonly<Record<string, Readable>>;

/** Rows that belong to a referral, or to the case of a referral, that the role may read. */
const ofReferral = { rows: 'exists (select from referral where referral.id = referral_id)' };
const ofCase = (table: string, column = 'case_id'): Readable => ({
  rows: `exists (select from referral where referral.case_id = ${table}.${column})`,
});

/** Referrals to police and those that need their clearance, and the cases of these. */
const readByLiaison: ReadableTables = {
  referral: { rows: `kind in ('POLICE', 'POLICE_ABROAD') or gate is not null` },
  clearance_decision: ofReferral,
  police_dossier: { ...ofReferral, isAdded: true },
  police_feed_entry: ofReferral,
  police_question: ofReferral,
  police_answer: { rows: 'exists (select from police_question where police_question.id = question_id)' },
  work_item: ofReferral,
  hand_over: ofReferral,
  deadline_clock: { rows: 'exists (select from referral where referral.id = police_referral_id)' },
  hotline_case: ofCase('hotline_case', 'id'),
  content_item: ofCase('content_item'),
  assessment: ofCase('assessment'),
  hosting_observation: {
    rows: 'exists (select from content_item where content_item.id = content_item_id)',
  },
  audit_entry: ofCase('audit_entry'),
  reported_address: { columns: 'report_id, case_id', ...ofCase('reported_address') },
  report: {
    columns: 'id, receipt_hash, received_at',
    rows: 'exists (select from reported_address where reported_address.report_id = report.id)',
  },
  account: { columns: 'id, name, roles', rows: 'true' },
};

/** The progress of a report. A report is found by the keyed hash of its receipt, which nobody can guess. */
const readByEveryone: ReadableTables = {
  report: { columns: 'id, receipt_hash, received_at', rows: 'true' },
  reported_address: { columns: 'report_id, case_id', rows: 'true' },
  hotline_case: {
    columns:
      'id, reference, url, place_kind, cycle, status, opened_at, closed_at, closed_because, queue_band',
    rows: 'true',
  },
};

const tables = [...new Set([...Object.keys(readByLiaison), ...Object.keys(readByEveryone)])];

/** Row-level security hides all rows from a role without a policy, so the other roles get one that shows all. */
const secured = tables
  .map(
    (table) => `
alter table ${table} enable row level security;
create policy all_rows on ${table} to ${appRole}, ${readRole} using (true) with check (true);`,
  )
  .join('');

const grantsOf = (role: string, readable: ReadableTables): string =>
  Object.entries(readable)
    .map(
      ([table, { columns, rows, isAdded }]) => `
grant select${columns === undefined ? '' : ` (${columns})`} on ${table} to ${role};
create policy ${role} on ${table} for select to ${role} using (${rows});${
        isAdded
          ? `
grant insert on ${table} to ${role};
create policy ${role}_adds on ${table} for insert to ${role} with check (${rows});`
          : ''
      }`,
    )
    .join('');

/** A view reads with the rights of its caller, so that row-level security is also true for what it shows. */
const views = `
do $$
declare
  one record;
begin
  for one in select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'v' loop
    execute format('alter view public.%I set (security_invoker = true)', one.name);
    execute format('grant select on public.%I to ${restrictedRoles.OF_POLICE}, ${restrictedRoles.PUBLIC}', one.name);
  end loop;
end $$;`;

/** The application may take these roles, and has none of their rights otherwise. An operator may have granted them. */
const roles = Object.values(restrictedRoles)
  .map(
    (role) => `
grant usage on schema public to ${role};
do $$ begin
  if not pg_has_role('${appRole}', '${role}', 'SET') then
    grant ${role} to ${appRole} with inherit false, set true;
  end if;
end $$;`,
  )
  .join('');

/** Row-level security for what the liaison, integrators and people who are not signed in may read. */
export class Migration20261129212000_row_security extends Migration {
  override up(): void {
    for (const role of [appRole, readRole, ...Object.values(restrictedRoles)]) this.addSql(createRole(role));
    this.addSql(roles);
    this.addSql(secured);
    this.addSql(grantsOf(restrictedRoles.OF_POLICE, readByLiaison));
    this.addSql(grantsOf(restrictedRoles.PUBLIC, readByEveryone));
    this.addSql(views);
  }
}
