import type { Client } from 'pg';

/**
 * Fills an empty, migrated database with synthetic cases: two items per case, two observations per item, an assessment
 * on three of four, referrals on routed ones. It inserts in bulk, because the benchmark measures reads and writes on a
 * full table, not the insertion.
 */
export async function loadCases(client: Client, count: number): Promise<void> {
  await client.query(accounts);
  await client.query(cases, [count]);
  for (const statement of rest) await client.query(statement);
  await client.query('vacuum analyze');
}

const accounts = `
insert into account (id, subject, name, roles, first_seen_at)
select gen_random_uuid(), 'bench-' || n, 'Bench ' || n, '{ANALYST}', now() from generate_series(1, 20) n`;

const cases = `
insert into hotline_case (id, identity_key, url, hostname, cycle, status, opened_at, closed_at, closed_because, held_because,
  queue_band, waiting_since, report_count, assignee_id, lease_expires_at)
select gen_random_uuid(), sha256(('case ' || n)::bytea), 'https://host-' || n % 5000 || '.example/page/' || n,
  'host-' || n % 5000 || '.example', 1, status, opened, case when status = 'CLOSED' then opened + interval '2 days' end,
  case when status = 'CLOSED' then 'TRANSFERRED' end, case when status = 'HELD' then '{ORIGIN_UNKNOWN}'::text[] else '{}' end,
  case when n % 199 = 0 then 0 else 1 end, opened, 1 + n % 3, account.id, account.lease
from (
  select n, (array['RECEIVED', 'RECEIVED', 'IN_REVIEW', 'AWAITING_SECOND_OPINION', 'HELD', 'ROUTED', 'ROUTED', 'CLOSED', 'CLOSED', 'CLOSED'])[1 + n % 10] as status,
    date_trunc('milliseconds', now() - n * interval '1 minute') as opened
  from generate_series(1, $1::int) n
) numbered
left join lateral (
  select id, now() + interval '1 day' as lease from account where n % 10 = 2 order by subject offset n / 10 % 20 limit 1
) account on true`;

const rest = [
  `insert into content_item (id, case_id, position, identity_key, url, hostname, hosting_kind, hosting_country, hosting_countries,
     hosting_confidence, hosting_provider, hosting_decided_by, hosting_evidence, hosting_as_of, opinions, immediate_danger)
   select gen_random_uuid(), id, position, sha256((id || position::text)::bytea), url || case position when 1 then '' else '/file' end, hostname,
     'DIRECT', country, array[country], 'MEDIUM', 'Example Hosting', '{STATED_BY_ANALYST}', '{}', opened_at, 'NONE', queue_band = 0
   from hotline_case, generate_series(1, 2) position,
     lateral (select (array['NL', 'DE', 'US', 'FR', 'BE', 'BR', 'VN', 'TR'])[1 + abs(hashtext(hostname)) % 8] as country) c`,
  `insert into hosting_observation (id, content_item_id, source, observed_at, country, provider, is_proxy, is_anycast, recorded_at, recorded_by)
   select gen_random_uuid(), content_item.id, 'ANALYST', hosting_as_of, hosting_country, hosting_provider, false, false, hosting_as_of,
     (select id from account limit 1)
   from content_item, generate_series(1, 2)`,
  `insert into assessment (id, case_id, content_item_id, sequence, opinion, assessed_by, assessed_at, findings, payment_methods,
     classification, decided_by, legal_basis, because, settled_by, needs_legal_review, concerns_promotion, law_version, rules_version)
   select gen_random_uuid(), case_id, content_item.id, 1, 'FIRST', (select id from account limit 1), opened_at, '{"accessibility": "ACCESSIBLE"}',
     '{}', 'NATIONALLY_ILLEGAL', '{BE_DEPICTS_APPARENT_MINOR}', (select array_agg(code) from unnest($codes$) code), '{VISUAL_DEPICTION,APPARENT_MINOR_DEPICTED}', '{}', false, false,
     'BE-2026-09-01', 'BE-RULES-3'
   from content_item join hotline_case on hotline_case.id = case_id where status in ('HELD', 'ROUTED', 'CLOSED', 'AWAITING_SECOND_OPINION')`,
  `update content_item set opinions = 'SINGLE', classification = assessment.classification, deciding_assessment_id = assessment.id
   from assessment where content_item_id = content_item.id`,
  `insert into referral (id, case_id, content_item_id, assessment_id, kind, country, recipient, queue_band, because, status, created_at, due_at,
     completed_at, outcome)
   select gen_random_uuid(), content_item.case_id, content_item.id, deciding_assessment_id, kind, hosting_country, 'Recipient', queue_band,
     '{HOSTED_ABROAD}', case status when 'CLOSED' then 'COMPLETED' else 'READY' end, opened_at, opened_at + interval '3 days',
     case status when 'CLOSED' then closed_at end, case status when 'CLOSED' then 'TRANSFERRED' end
   from content_item join hotline_case on hotline_case.id = case_id,
     lateral (select case when hosting_country = 'BE' then 'POLICE' when hosting_country in ('VN', 'TR') then 'POLICE_ABROAD' else 'INHOPE_HOTLINE' end as kind) k
   where status in ('ROUTED', 'CLOSED')`,
  `insert into audit_entry (at, action, actor_id, subject_type, subject_id, case_id, details)
   select opened_at, action, null, 'CASE', id, id, '{}' from hotline_case, unnest('{CASE_OPENED,CASE_CLAIMED,HOSTING_OBSERVED}'::text[]) action`,
].map((statement) => statement.replace('$codes$', "'{BE_2024_170,BE_2024_171}'::text[]"));
