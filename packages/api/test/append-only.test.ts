import { testApi, type TestApi } from './support/api.js';
import { freshUrl, judgedCase, perform } from './support/casework.js';

let api: TestApi;

beforeAll(async () => {
  api = await testApi();
  const url = freshUrl();
  await perform(api, 'submitReport', { urls: [url] });
  const { caseId, version } = await judgedCase(api, { url, country: 'BE' });
  const { case: routed } = await perform(api, 'routeCase', { caseId, expectedVersion: version }, 'analyst');
  const referral = routed.referrals.find(({ kind }: { kind: string }) => kind === 'POLICE');
  const input = { referralId: referral.id, expectedVersion: referral.version };
  const hold = { ...input, reviewOn: '2026-11-27', reason: 'EVIDENCE_PRESERVATION' };
  await perform(api, 'holdTakedown', hold, 'liaison');
  await api.send(`{ referral(id: "${referral.id}") { dossier(language: NL) { digest } } }`, {}, 'liaison');
}, 60_000);
afterAll(() => api.close());

const refusal = { code: '23001' };

describe.each([
  ['hosting_observation', 'note', `'another'`],
  ['assessment', 'classification', `'NOT_ILLEGAL'`],
  ['clearance_decision', 'decided_at', 'now()'],
  ['police_dossier', 'version', '7'],
  ['audit_entry', 'actor_id', 'null'],
])('%s', (table, column, value) => {
  it('holds what the casework wrote', async () => {
    expect(await count(table)).toBeGreaterThan(0);
  });

  it('refuses to be updated', async () => {
    await expect(run(`update ${table} set ${column} = ${value}`)).rejects.toMatchObject(refusal);
  });

  it('refuses to lose a row', async () => {
    await expect(run(`delete from ${table}`)).rejects.toMatchObject(refusal);
  });

  it('refuses to be emptied, also together with what refers to it', async () => {
    await expect(run(`truncate ${table} cascade`)).rejects.toMatchObject(refusal);
  });

  it('keeps its rows when another table is emptied with what refers to it', async () => {
    const before = await count(table);

    await expect(run('truncate account cascade')).rejects.toMatchObject(refusal);

    expect(await count(table)).toBe(before);
  });
});

describe('referral', () => {
  it.each([
    ['id', 'gen_random_uuid()'],
    ['case_id', 'gen_random_uuid()'],
    ['content_item_id', 'gen_random_uuid()'],
    ['assessment_id', 'null'],
    ['kind', `'INHOPE_HOTLINE'`],
    ['country', `'NL'`],
    ['gate', `'ANOTHER'`],
    ['created_at', `created_at + interval '1 day'`],
    ['reference', `'RF-000000000'`],
    ['because', `'{}'`],
    ['recipient', `'another recipient'`],
  ])('never changes its %s', async (column, value) => {
    const one = 'where id = (select id from referral limit 1)';

    await expect(run(`update referral set ${column} = ${value} ${one}`)).rejects.toMatchObject(refusal);
  });

  it('moves on in its lifecycle', async () => {
    await expect(
      run(`update referral set version = version + 1 where kind = 'POLICE'`),
    ).resolves.not.toThrow();
  });

  it('is never deleted', async () => {
    await expect(run('delete from referral')).rejects.toMatchObject(refusal);
  });

  it('is never emptied', async () => {
    await expect(run('truncate referral cascade')).rejects.toMatchObject(refusal);
  });
});

describe('uniqueness', () => {
  const columnsOf = async (table: string): Promise<readonly string[]> => {
    const rows = await run<{ name: string }>(
      `select column_name as name from information_schema.columns where table_name = '${table}' and is_identity = 'NO'`,
    );
    return rows.map(({ name }) => name);
  };

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
    'of %s holds in the database itself when %o is all that differs',
    async (table, differing, constraint) => {
      const values: Readonly<Record<string, string>> = differing;
      const columns = await columnsOf(table);
      const copied = columns.map((column) => values[column] ?? column).join(', ');

      const copy = run(`insert into ${table} (${columns.join(', ')}) select ${copied} from ${table} limit 1`);

      await expect(copy).rejects.toMatchObject(
        constraint === null ? { code: '23514' } : { code: '23505', constraint },
      );
    },
  );

  it('of receipts and idempotency keys is one of hashes', async () => {
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

const run = <Row extends object>(statement: string): Promise<Row[]> =>
  api.database.orm.em.fork().getConnection().execute<Row[]>(statement);

async function count(table: string): Promise<number> {
  const [row] = await run<{ count: string }>(`select count(*) from ${table}`);
  return Number(row?.count);
}
