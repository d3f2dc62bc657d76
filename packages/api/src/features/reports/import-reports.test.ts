import { signIn, testApi, type Person, type TestApi } from '../../../test/support/api.js';
import { freshUrl, perform } from '../../../test/support/casework.js';
import { everyRow, sqlRows } from '../../../test/support/rows.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await signIn(api);
});
afterAll(() => api.close());

let made = 0;
const row = (fields: object = {}) => ({ key: `row ${++made}`, urls: [freshUrl()], ...fields });
const send = (rows: readonly object[], { as = 'integrator' as Person, ...more } = {}) =>
  perform(api, 'importReports', { source: 'help line', rows, ...more }, as);
const statesOf = ({ rows }: any) => rows.map(({ state, refusal }: any) => refusal?.code ?? state);
const receiptsOf = ({ rows }: any) => rows.map(({ receipt }: any) => receipt);
const reports = async () => (await sqlRows(api, 'select count(*)::int as count from report'))[0]?.['count'];

describe('an import', () => {
  it('receives each valid row, and names the fields of the others', async () => {
    const url = freshUrl();
    const rows = [
      row({ urls: [url] }),
      row({ urls: [url] }),
      row({ siteType: 'NO_SUCH_SITE', observedAt: '1', contact: { email: 'none' } }),
      row({ urls: [] }),
      row({ key: ' ' }),
      row({ places: [{ text: 'Telegram @somebody' }], language: 'FR' }),
    ];

    const result = await send(rows);

    expect(statesOf(result)).toEqual([
      'RECEIVED',
      'JOINED',
      'INVALID_INPUT',
      'INVALID_INPUT',
      'INVALID_INPUT',
      'RECEIVED',
    ]);
    expect(result.rows.map(({ index, key }: any) => [index, key])).toEqual(
      rows.map(({ key }, index) => [index, key]),
    );
    expect(
      result.rows.slice(2, 5).map(({ refusal }: any) => refusal.problems.map(({ path }: any) => path)),
    ).toEqual([['/observedAt', '/siteType', '/contact/email'], ['/urls'], ['/key']]);
    expect(result.rows[5].accepted).toBe(2);
    const { data } = await api.send(
      'query ($receipt: String!) { reportStatus(receipt: $receipt) { progress } }',
      {
        receipt: result.rows[0].receipt,
      },
    );
    expect(data.reportStatus).toEqual({ progress: 'RECEIVED' });
  });

  it('returns the same receipts and changes nothing when it is repeated', async () => {
    const rows = [row(), row({ immediateDanger: true }), row()];
    const first = await send(rows);
    const before = await everyRow(api);

    const second = await send(rows);

    expect(statesOf(first)).toEqual(['RECEIVED', 'RECEIVED', 'RECEIVED']);
    expect(statesOf(second)).toEqual(['REPEATED', 'REPEATED', 'REPEATED']);
    expect(receiptsOf(second)).toEqual(receiptsOf(first));
    await expect(everyRow(api)).resolves.toEqual(before);
  });

  it('refuses a key with another content, but never a row of danger', async () => {
    const [first, danger] = [row(), row()];
    const changed = [
      { ...first, urls: [freshUrl()] },
      { ...danger, immediateDanger: true, siteType: 'NO_SUCH' },
    ];
    await send([first, danger]);

    const results = [await send(changed), await send(changed)];

    expect(results.map(statesOf)).toEqual([
      ['IDEMPOTENCY_KEY_REUSED', 'JOINED'],
      ['IDEMPOTENCY_KEY_REUSED', 'REPEATED'],
    ]);
    expect(receiptsOf(results[1])).toEqual(receiptsOf(results[0]));
    expect(results[0].rows[1].problems.map(({ path }: any) => path)).toEqual(['/siteType']);
  });

  it('keeps the rows of accounts and sources apart', async () => {
    const shared = row();

    const results = [
      await send([shared]),
      await send([shared], { as: 'supervisor' }),
      await perform(api, 'importReports', { source: 'mailbox', rows: [shared] }, 'integrator'),
    ];

    expect(results.map(statesOf)).toEqual([['RECEIVED'], ['JOINED'], ['JOINED']]);
    expect(new Set(results.flatMap(receiptsOf)).size).toBe(3);
  });

  it('records who imported each report', async () => {
    const { rows } = await send([row(), row()]);

    const entries = await sqlRows(
      api,
      `select actor_name from audit_entry where action = 'REPORT_SUBMITTED' order by id desc limit 2`,
    );
    expect(rows).toHaveLength(2);
    expect(entries).toEqual([{ actor_name: 'integrator' }, { actor_name: 'integrator' }]);
  });

  it('takes 1 to 200 rows of a named source', async () => {
    const bad = { key: '1', urls: [] };
    const many = (count: number) => send(Array.from({ length: count }, () => bad));

    expect((await many(200)).rows).toHaveLength(200);
    for (const result of [await many(0), await many(201)])
      expect(result).toMatchObject({ problems: [{ path: '/rows', code: 'OUT_OF_RANGE' }] });
    expect(await send([row()], { source: ' ' } as object)).toMatchObject({ problems: [{ path: '/source' }] });
  });
});

describe('a dry run', () => {
  it('changes nothing, and says of each row what would happen', async () => {
    const [known, twice] = [row(), row()];
    const { rows } = await send([known]);
    const before = await everyRow(api);

    const result = await send(
      [row(), known, { ...known, urls: [freshUrl()] }, row({ language: 'XX' }), twice, twice],
      { dryRun: true } as object,
    );

    expect(statesOf(result)).toEqual([
      'VALID',
      'REPEATED',
      'IDEMPOTENCY_KEY_REUSED',
      'INVALID_INPUT',
      'VALID',
      'REPEATED',
    ]);
    expect(result.rows[1].receipt).toBe(rows[0].receipt);
    await expect(everyRow(api)).resolves.toEqual(before);
  });
});

describe('a connection to the database that is cut in the middle of an import', () => {
  it('loses no row and doubles none when the import is repeated', async () => {
    const rows = [row(), row({ urls: ['https://cut-here.example/'] }), row(), row()];
    const start = await reports();
    await sqlRows(
      api,
      `create function cut() returns trigger language plpgsql as $$
       begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$`,
    );
    await sqlRows(
      api,
      `create trigger cut before insert on hotline_case for each row
       when (new.hostname = 'cut-here.example') execute function cut()`,
    );

    const cut = await send(rows);
    await sqlRows(api, 'drop function cut cascade');
    const between = await reports();
    const repeated = await send(rows);

    expect(statesOf(cut)).toEqual(['RECEIVED', 'UNKNOWN', 'NOT_TRIED', 'NOT_TRIED']);
    expect(between - start).toBe(1);
    expect(statesOf(repeated)).toEqual(['REPEATED', 'RECEIVED', 'RECEIVED', 'RECEIVED']);
    expect(repeated.rows[0].receipt).toBe(cut.rows[0].receipt);
    expect((await reports()) - start).toBe(4);
  });
});
