import type { Client } from 'pg';

/**
 * Fills an empty, migrated database with synthetic cases: one or two reports per case, two items, two observations per
 * item, an assessment on three of four, referrals on routed ones, deadlines, and an audit trail whose chain is valid.
 * It inserts table by table without triggers, and creates keys and indexes afterwards. Needs the owner of the server.
 * `changes` are statements that change the rows before that.
 */
export async function loadCases(
  client: Client,
  count: number,
  changes: readonly string[] = [],
): Promise<void> {
  for (const setting of settings) await client.query(setting);
  const constraints = await found(client, keys);
  const others = await found(client, indexes);
  for (const { drop } of [...constraints, ...others]) await client.query(drop);
  await client.query(accounts);
  await client.query(cases, [count]);
  for (const statement of [...rest, ...changes]) await client.query(statement);
  for (const { create } of [...constraints, ...others]) await client.query(create);
  await client.query('reset session_replication_role');
  await client.query('vacuum analyze');
}

interface KeyOrIndex {
  readonly drop: string;
  readonly create: string;
}

const found = async (client: Client, query: string): Promise<readonly KeyOrIndex[]> =>
  (await client.query<KeyOrIndex>(query, [tables])).rows;

const settings = [
  'set session_replication_role = replica',
  'set synchronous_commit = off',
  `set maintenance_work_mem = '512MB'`,
  `set work_mem = '256MB'`,
];

const tables = [
  'report',
  'hotline_case',
  'reported_address',
  'content_item',
  'hosting_observation',
  'assessment',
  'referral',
  'deadline_clock',
  'audit_entry',
  'audit_link',
];

/** The keys of these tables to which no other table refers. */
const keys = `
select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
  format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as create
from pg_constraint where conrelid = any ($1::regclass[]) and contype in ('p', 'u') and not exists (
  select from pg_constraint referring where referring.contype = 'f' and referring.conindid = pg_constraint.conindid)`;

/** The indexes of these tables that belong to no constraint. */
const indexes = `
select format('drop index %s', indexrelid::regclass) as drop, pg_get_indexdef(indexrelid) as create
from pg_index where indrelid = any ($1::regclass[]) and not exists (select from pg_constraint where conindid = indexrelid)`;

const accounts = `
insert into account (id, subject, name, roles, first_seen_at)
select gen_random_uuid(), 'bench-' || n, 'Bench ' || n, '{ANALYST}', now() from generate_series(1, 20) n`;

const cases = `
insert into hotline_case (id, identity_key, url, hostname, cycle, status, status_since, changed_at, opened_at, closed_at,
  closed_because, held_because, queue_band, waiting_since, report_count, assignee_id, lease_expires_at)
select gen_random_uuid(), sha256(('case ' || n)::bytea), 'https://host-' || n % 5000 || '.example/page/' || n,
  'host-' || n % 5000 || '.example', 1, status, opened, opened, opened, case when status = 'CLOSED' then opened + interval '2 days' end,
  case when status = 'CLOSED' then 'TRANSFERRED' end, case when status = 'HELD' then '{ORIGIN_UNKNOWN}'::text[] else '{}' end,
  case when n % 199 = 0 then 0 else 1 end, opened, 1 + (n % 10 = 0)::int, account.id, account.lease
from (
  select n, (array['RECEIVED', 'RECEIVED', 'IN_REVIEW', 'AWAITING_SECOND_OPINION', 'HELD', 'ROUTED', 'ROUTED', 'CLOSED', 'CLOSED', 'CLOSED'])[1 + n % 10] as status,
    date_trunc('milliseconds', now() - n * interval '1 minute') as opened
  from generate_series(1, $1::int) n
) numbered
left join (select id, row_number() over (order by subject) - 1 as number, now() + interval '1 day' as lease from account) account
  on n % 10 = 2 and number = n / 10 % 20`;

/** The id of the only assessment of an item. */
const assessmentId = (item: string): string => `md5('assessment ' || ${item})::uuid`;

const rest = [
  `create temporary table filed as
   select gen_random_uuid() as report_id, id as case_id, url, opened_at + number * interval '1 hour' as received_at, queue_band
   from hotline_case, generate_series(0, report_count - 1) number`,
  `insert into report (id, receipt_hash, received_at, language, states_immediate_danger)
   select report_id, sha256(report_id::text::bytea), received_at, 'nl', queue_band = 0 from filed`,
  `insert into reported_address (id, report_id, case_id, url) select gen_random_uuid(), report_id, case_id, url from filed`,
  'drop table filed',
  `insert into content_item (id, case_id, position, identity_key, url, hostname, hosting_kind, hosting_country, hosting_countries,
     hosting_confidence, hosting_provider, hosting_decided_by, hosting_evidence, hosting_as_of, opinions, classification,
     deciding_assessment_id, immediate_danger, relation_keys)
   select item, case_id, position, sha256(item::text::bytea), url || case position when 1 then '' else '/file' end, hostname,
     'DIRECT', country, array[country], 'MEDIUM', 'Example Hosting ' || abs(hashtext(hostname)) % 300, '{STATED_BY_ANALYST}', '{}', opened_at,
     case when is_decided then 'SINGLE' when status = 'AWAITING_SECOND_OPINION' then 'AWAITING_SECOND' else 'NONE' end,
     case when is_decided then 'NATIONALLY_ILLEGAL' end, case when is_decided then ${assessmentId('item')} end, queue_band = 0,
     array[substr(md5(url), 1, 22), substr(md5(hostname), 1, 22)]
   from (
     select gen_random_uuid() as item, id as case_id, url, hostname, opened_at, status, queue_band, position,
       (array['NL', 'DE', 'US', 'FR', 'BE', 'BR', 'VN', 'TR'])[1 + abs(hashtext(hostname)) % 8] as country,
       status in ('HELD', 'ROUTED', 'CLOSED') as is_decided
     from hotline_case, generate_series(1, 2) position
   ) found`,
  `insert into hosting_observation (id, content_item_id, source, observed_at, country, provider, ip_address, as_number, is_proxy,
     is_anycast, recorded_at, recorded_by)
   select gen_random_uuid(), content_item.id, 'ANALYST', hosting_as_of, hosting_country, hosting_provider,
     '2001:db8::' || to_hex(1 + abs(hashtext(hostname)) % 60000), 64496 + abs(hashtext(hostname)) % 16, false, false, hosting_as_of,
     (select id from account limit 1)
   from content_item, generate_series(1, 2)`,
  `insert into assessment (id, case_id, content_item_id, sequence, opinion, assessed_by, assessed_at, findings, payment_methods,
     classification, decided_by, legal_basis, because, settled_by, needs_legal_review, concerns_promotion, law_version, rules_version)
   select ${assessmentId('id')}, case_id, id, 1, 'FIRST', (select id from account limit 1), hosting_as_of, '{"accessibility": "ACCESSIBLE"}',
     '{}', 'NATIONALLY_ILLEGAL', '{BE_DEPICTS_APPARENT_MINOR}', '{BE_2024_170,BE_2024_171}', '{VISUAL_DEPICTION,APPARENT_MINOR_DEPICTED}',
     '{}', false, false, 'BE-2026-09-01', 'BE-RULES-3'
   from content_item where opinions <> 'NONE'`,
  `insert into referral (id, case_id, content_item_id, assessment_id, kind, country, recipient, gate, queue_band, because, status,
     status_since, created_at, due_at, completed_at, outcome, recipient_reference)
   select gen_random_uuid(), case_id, item.id, deciding_assessment_id, kind, hosting_country, 'Recipient', gate, queue_band,
     '{HOSTED_ABROAD}', case when status = 'CLOSED' then 'COMPLETED' when gate is null then 'READY' else 'AWAITING_CLEARANCE' end,
     opened_at, opened_at, opened_at + interval '3 days', closed_at, closed_because,
     case when kind = 'INHOPE_HOTLINE' then 'TICKET-' || substr(item.id::text, 1, 6) end
   from content_item item join hotline_case on hotline_case.id = case_id
   join (values ('BE', 'POLICE', null), ('BE', 'HOSTING_PROVIDER', 'POLICE_CLEARANCE'), ('VN', 'POLICE_ABROAD', null),
     ('TR', 'POLICE_ABROAD', null), ('NL', 'INHOPE_HOTLINE', null), ('DE', 'INHOPE_HOTLINE', null), ('US', 'INHOPE_HOTLINE', null),
     ('FR', 'INHOPE_HOTLINE', null), ('BR', 'INHOPE_HOTLINE', null)) as leg (country, kind, gate) on country = hosting_country
   where status in ('ROUTED', 'CLOSED')`,
  `insert into deadline_clock (subject_type, subject_id, case_id, queue_band, next_at, code, started_at, remind_at, due_at, escalate_at)
   select 'CASE', hotline_case.id, hotline_case.id, queue_band, 'infinity'::timestamptz, code, start, start + days * interval '12 hours',
     start + days * interval '1 day', start + days * interval '2 days'
   from hotline_case
   left join (values ('RECEIVED', 'FIRST_REVIEW', 1), ('IN_REVIEW', 'REVIEW', 5), ('AWAITING_SECOND_OPINION', 'SECOND_OPINION', 2),
     ('HELD', 'DECISION', 300)) as running (status, code, days) on running.status = hotline_case.status
   left join lateral (select status_since as start where code is not null) started on true
   union all select 'REFERRAL', id, case_id, queue_band, 'infinity', null, null, null, null, null from referral`,
  `insert into audit_entry (at, action, actor_id, actor_code, actor_name, actor_roles, subject_type, subject_id, case_id, details)
   select opened_at, action, actor.id, actor.code, actor.name, actor.roles, 'CASE', hotline_case.id, hotline_case.id, '{}'
   from hotline_case
   cross join (values (1, 'CASE_OPENED'), (2, 'CASE_CLAIMED'), (3, 'HOSTING_OBSERVED')) as step (number, action)
   left join (select * from account limit 1) actor on step.number > 1
   order by opened_at, number`,
  `create function pg_temp.links() returns setof audit_link language plpgsql as $$
   declare
     entry audit_entry;
     link audit_link;
     last_hash bytea[] := array_fill(decode(repeat('00', 32), 'hex'), array[32]);
     last_position bigint[] := array_fill(0, array[32]);
   begin
     for entry in select * from audit_entry order by id loop
       link.lane := entry.id % 32;
       link.position := last_position[link.lane + 1] + 1;
       link.entry_id := entry.id;
       link.at := entry.at;
       link.previous := last_hash[link.lane + 1];
       link.digest := audit_digest(entry);
       link.hash := sha256(convert_to(json_build_array(link.lane::text, link.position::text, audit_time(link.at),
         encode(link.previous, 'hex'), encode(link.digest, 'hex'))::text, 'UTF8'));
       last_position[link.lane + 1] := link.position;
       last_hash[link.lane + 1] := link.hash;
       return next link;
     end loop;
   end $$`,
  'insert into audit_link select * from pg_temp.links()',
];
