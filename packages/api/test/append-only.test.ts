import type { EntityManager } from '@mikro-orm/postgresql';
import { eraseDue } from '../src/features/retention/index.js';
import { testApi, type TestApi } from './support/api.js';
import { appendOnlyTables } from './support/append-only-tables.js';
import { freshUrl, judgedCase, perform } from './support/casework.js';
import { dismissedFlood } from './support/every-mutation.js';
import { later, legsOf } from './support/journeys.js';
import { proposedContact } from './support/notices.js';
import { heldCase, releasedContact, reportWithSecrets } from './support/releases.js';
import { workContext, workUntilIdle } from './support/work.js';

/** Tables whose rows are never deleted, each with its columns that never change. The other columns hold the current state. */
const kept: Readonly<Record<string, readonly string[]>> = {
  abuse_contact: [],
  hand_over: [
    'case_id',
    'channel',
    'created_at',
    'event',
    'event_key',
    'id',
    'is_test',
    'payload',
    'recipient',
    'referral_id',
    'subject_id',
  ],
  iccam_item: [
    'case_id',
    'content_id',
    'content_item_id',
    'id',
    'origin',
    'recorded_at',
    'referral_id',
    'report_id',
  ],
  notice: ['addressee', 'contact_id', 'id', 'opened_at', 'queue_band', 'reference'],
  notice_form: [
    'form_url',
    'item_ids',
    'notice_id',
    'prepared_at',
    'round',
    'submitted_at',
    'submitted_by',
    'text',
    'ticket_number',
  ],
  referral: [
    'assessment_id',
    'because',
    'case_id',
    'content_item_id',
    'country',
    'created_at',
    'gate',
    'id',
    'kind',
    'recipient',
    'reference',
  ],
};

/** Tables that hold only the current state, or rows that must be erased by law after a time. */
const changing = [
  'abuse_contact_override',
  'account',
  'audit_recent_read',
  'claim_period',
  'content_item',
  'data_key',
  'deadline_clock',
  'hotline_case',
  'iccam_report_search',
  'iccam_visit',
  'iccam_wait',
  'live_event',
  'provider_range',
  'rate_count',
  'removal_watch',
  'report',
  'reported_address',
  'statistics_count',
  'statistics_event',
  'statistics_stale_case',
  'webhook_endpoint',
  'work_item',
];

const refusal = { code: '23001' };
const rolledBack = new Error('rolled back');

let api: TestApi;

beforeAll(async () => {
  api = await testApi();
  const webhook = { url: 'http://127.0.0.1:9/', audience: 'CASEWORK', types: ['CASE_ROUTED'] };
  const { webhook: heard } = await perform(api, 'registerWebhook', webhook, 'administrator');
  const url = freshUrl();
  await perform(api, 'submitReport', { urls: [url] });
  const { caseId, itemId, version } = await judgedCase(api, { url, country: 'BE' });
  const { case: routed } = await perform(api, 'routeCase', { caseId, expectedVersion: version }, 'analyst');
  const referral = routed.referrals.find(({ kind }: { kind: string }) => kind === 'POLICE');
  const input = { referralId: referral.id, expectedVersion: referral.version };
  const hold = { ...input, reviewOn: '2026-11-27', reason: 'EVIDENCE_PRESERVATION' };
  await perform(api, 'holdTakedown', hold, 'liaison');
  await api.send(`{ referral(id: "${referral.id}") { dossier(language: NL) { digest } } }`, {}, 'liaison');
  const asked = { referralId: referral.id, code: 'STILL_ONLINE' };
  const { question } = await perform(api, 'askQuestion', asked, 'liaison');
  await perform(api, 'addComment', { caseId, text: 'provider called' }, 'analyst');
  await dismissedFlood(api);
  await perform(api, 'answerQuestion', { questionId: question.id, code: 'NOT_KNOWN' }, 'analyst');
  await perform(api, 'recordReachability', { contentItemId: itemId, outcome: 'ONLINE' }, 'supervisor');
  const secrets = await reportWithSecrets(api);
  await releasedContact(api, secrets.reportId);
  const holdId = await heldCase(api, secrets.caseId);
  await perform(api, 'liftLegalHold', { holdId }, 'supervisor');
  await eraseDue(workContext(api));
  await workUntilIdle(api);
  later(api, 60 * 24 * 20);
  await workUntilIdle(api);
  await perform(api, 'sendTestEvent', { webhookId: heard.id }, 'administrator');
  await inExchange();
  const { POLICE: police } = await legsOf(api, caseId);
  const cleared = { referralId: police?.id, expectedVersion: police?.version };
  const { __typename: freed } = await perform(api, 'clearTakedown', cleared, 'liaison');
  if (freed !== 'ClearTakedownSuccess') throw new Error(`not cleared: ${freed}`);
  await inNotice();
  await run(`insert into audit_head values (1, now(), '{}', '')`);
});
afterAll(() => api.close());

describe('the protected tables', () => {
  it('are exactly the tables with triggers in the database, and every other table is listed as changing', async () => {
    const rows = await run<{ name: string; refused: string }>(`
      select class.relname as name, coalesce(string_agg(distinct operation.name, ' ' order by operation.name), '') as refused
      from pg_class class
      left join pg_trigger guard on guard.tgrelid = class.oid and guard.tgfoid = 'refuse_change'::regproc
        and guard.tgenabled = 'O' and guard.tgqual is null and guard.tgattr = ''
      left join (values (8, 'DELETE'), (16, 'UPDATE'), (32, 'TRUNCATE')) as operation (bit, name)
        on guard.tgtype & operation.bit <> 0
      where class.relnamespace = 'public'::regnamespace and class.relkind in ('r', 'p')
        and class.relname <> 'mikro_orm_migrations'
      group by class.relname order by class.relname`);
    const protectedBy = (refused: string) =>
      rows.filter((row) => row.refused === refused).map(({ name }) => name);

    expect(protectedBy('DELETE TRUNCATE UPDATE')).toEqual(appendOnlyTables);
    expect([...protectedBy('DELETE'), ...protectedBy('DELETE TRUNCATE')].sort()).toEqual(Object.keys(kept));
    expect(protectedBy('')).toEqual(changing);
    expect(rows).toHaveLength(appendOnlyTables.length + Object.keys(kept).length + changing.length);
  });

  it.each(changing)('keep their rows when %s is truncated with cascade', async (table) => {
    const emptied: string[] = [];
    const refused = await attempt(`truncate ${table} cascade`, async (em) => {
      for (const one of appendOnlyTables) if ((await count(one, em)) === 0) emptied.push(one);
    });

    expect([null, refusal.code]).toContain(refused);
    expect(emptied).toEqual([]);
  });
});

describe.each(appendOnlyTables)('%s', (table) => {
  it('has rows after the casework of this test', async () => {
    expect(await count(table)).toBeGreaterThan(0);
  });

  it('refuses an update of any column', async () => {
    for (const { name } of await columnsOf(table))
      await expect(run(`update ${table} set ${name} = ${name}`)).rejects.toMatchObject(refusal);
  });

  it('refuses to delete a row', async () => {
    await expect(run(`delete from ${table}`)).rejects.toMatchObject(refusal);
  });

  it('refuses to be truncated, also with cascade', async () => {
    await expect(run(`truncate ${table} cascade`)).rejects.toMatchObject(refusal);
  });
});

describe.each(Object.entries(kept))('%s', (table, frozen) => {
  it('never changes its fixed columns', async () => {
    const one = `where ctid = (select ctid from ${table} ${table === 'hand_over' ? `where status = 'PENDING'` : ''} limit 1)`;
    const refused: string[] = [];
    for (const { name, type } of await columnsOf(table))
      if ((await attempt(`update ${table} set ${name} = ${another(name, type)} ${one}`)) === refusal.code)
        refused.push(name);

    expect(await count(table)).toBeGreaterThan(0);
    expect(refused.sort()).toEqual(frozen);
  });

  it('refuses to delete a row', async () => {
    await expect(run(`delete from ${table}`)).rejects.toMatchObject(refusal);
  });

  it('refuses to be truncated', async () => {
    await expect(run(`truncate ${table} cascade`)).rejects.toMatchObject(refusal);
  });
});

describe('uniqueness', () => {
  it.each([
    ['account', { id: 'gen_random_uuid()' }, 'account_subject_key'],
    ['report', { id: 'gen_random_uuid()' }, 'report_receipt_hash_key'],
    [
      'hotline_case',
      { id: 'gen_random_uuid()', reference: 'next_case_reference()' },
      'one_open_case_per_address',
    ],
    ['hotline_case', { id: 'gen_random_uuid()', status: `'CLOSED'` }, null],
    ['reported_address', { id: 'gen_random_uuid()' }, 'reported_address_report_id_case_id_key'],
    ['content_item', { id: 'gen_random_uuid()', position: '99' }, 'content_item_case_id_identity_key_key'],
    [
      'content_item',
      { id: 'gen_random_uuid()', identity_key: `'\\x00'` },
      'content_item_case_id_position_key',
    ],
    ['assessment', { id: 'gen_random_uuid()' }, 'assessment_content_item_id_sequence_key'],
    [
      'referral',
      { id: 'gen_random_uuid()', reference: 'next_referral_reference()' },
      'one_open_referral_per_leg',
    ],
  ])(
    'of %s is enforced by the database when %o is all that differs',
    async (table, differing, constraint) => {
      const values: Readonly<Record<string, string>> = differing;
      const columns = await columnsOf(table);
      const names = columns.map(({ name }) => name);
      const copied = names.map((name) => values[name] ?? name).join(', ');

      const copy = run(`insert into ${table} (${names.join(', ')}) select ${copied} from ${table} limit 1`);

      await expect(copy).rejects.toMatchObject(
        constraint === null ? { code: '23514' } : { code: '23505', constraint },
      );
    },
  );

  it('of receipts and idempotency keys is enforced on their hashes', async () => {
    const rows = await run<{ definition: string }>(
      `select indexdef as definition from pg_indexes where tablename = 'report' and indexdef like '%UNIQUE%'`,
    );

    expect(rows.map(({ definition }) => /\((.*)\)/.exec(definition)?.[1]).sort()).toEqual([
      'id',
      'idempotency_hash',
      'receipt_hash',
    ]);
  });
});

const run = <Row extends object>(
  statement: string,
  em: EntityManager = api.database.orm.em.fork(),
): Promise<Row[]> => em.getConnection().execute<Row[]>(statement, [], 'all', em.getTransactionContext());

async function count(table: string, em?: EntityManager): Promise<number> {
  const [row] = await run<{ count: string }>(`select count(*) from ${table}`, em);
  return Number(row?.count);
}

/** The columns that a statement can name, with their types. */
const columnsOf = (table: string): Promise<{ name: string; type: string }[]> =>
  run(
    `select column_name as name, udt_name as type from information_schema.columns
     where table_schema = 'public' and table_name = '${table}' and is_identity = 'NO' and is_generated = 'NEVER'
     order by ordinal_position`,
  );

/** A value of a type that differs from the one in a column. */
const another = (column: string, type: string): string => {
  const values: Readonly<Record<string, string>> = {
    uuid: 'gen_random_uuid()',
    text: `coalesce(${column}, '') || 'x'`,
    _text: `${column} || 'x'::text`,
    _uuid: `${column} || gen_random_uuid()`,
    bool: `not ${column}`,
    timestamptz: `coalesce(${column}, now()) + interval '1 day'`,
    date: `coalesce(${column}, current_date) + 1`,
    jsonb: `'{"other": true}'`,
    int2: `1 - coalesce(${column}, 0)`,
    int4: `coalesce(${column}, 0) + 1`,
    int8: `coalesce(${column}, 0) + 1`,
  };
  const value = values[type];
  if (value === undefined) throw new Error(`no other value of ${type}`);
  return value;
};

/** The error code of a refused statement, or `null` if it is accepted. Its changes are rolled back. */
async function attempt(
  statement: string,
  look: (em: EntityManager) => Promise<void> = async () => {},
): Promise<string | null> {
  const trying = api.database.orm.em.fork().transactional(async (em) => {
    await run(statement, em);
    await look(em);
    throw rolledBack;
  });
  return trying.catch((error: Error & { readonly code?: string }) =>
    error === rolledBack ? null : (error.code ?? error.message),
  );
}

/** Inserts rows of the exchange with partner hotlines. */
const inExchange = () =>
  run(`
    with item as (
      insert into iccam_item (id, content_id, report_id, origin, state, case_id, content_item_id, assigned_at, recorded_at)
      select gen_random_uuid(), 1, 1, 'PARTNER', 'CLAIMED', case_id, id, now(), now() from content_item limit 1
      returning id
    )
    , link as (
      insert into iccam_report_link (hand_over_id, report_id, linked_by, linked_at)
      select (select id from hand_over limit 1), 1, (select id from account limit 1), now()
    )
    insert into iccam_action (iccam_item_id, action, origin, done_at, recorded_at)
    select id, 'REPORTED_TO_POLICE', 'OURS', now(), now() from item`);

/** Inserts a notice that was sent, has a delivery report and was answered. */
async function inNotice(): Promise<void> {
  const { id } = await proposedContact(api);
  await run(`
    with written as (
      insert into notice (id, contact_id, addressee, queue_band, opened_at, leaves_at, status)
      values (gen_random_uuid(), '${id}', 'PROVIDER', 1, now(), now(), 'ANSWERED') returning id
    ), entry as (
      insert into notice_item (id, notice_id, referral_id, content_item_id, host_networks, chosen_because, added_at)
      select gen_random_uuid(), written.id, referral.id, content_item_id, '{}', 'NETWORK_CONTACT', now()
      from written, referral where kind = 'HOSTING_PROVIDER' returning id, notice_id
    ), taken_out as (
      insert into notice_item_taken_out select id, 'ON_HOLD', now() from entry
    ), round as (
      insert into notice_round (notice_id, number, hand_over_id, message_id, item_ids, language, is_test, sent_at)
      select notice_id, 1, (select id from hand_over limit 1), 'message', array[id], 'NL', true, now() from entry
    ), link as (
      insert into notice_link (token_hash, notice_id, round, purpose, made_at, expires_at)
      select '\\x00', notice_id, 1, 'ANSWER', now(), now() from entry
    ), form as (
      insert into notice_form (notice_id, round, item_ids, form_url, prepared_at, submitted_by, submitted_at)
      select notice_id, 1, array[id], 'https://hosting.example/form', now(), (select id from account limit 1), now()
      from entry
    ), report as (
      insert into notice_delivery_report (id, notice_id, round, class, decided_by, digest, received_at)
      select gen_random_uuid(), notice_id, 1, 'DELIVERED', 'ACTION', '\\x00', now() from entry
    )
    insert into provider_answer (id, notice_item_id, sequence, answer, answered_at)
    select gen_random_uuid(), id, 1, 'ACKNOWLEDGED', now() from entry`);
  await run(
    `insert into notice_departure (notice_item_id, round, attempt, at) select id, 1, 1, now() from notice_item`,
  );
}
