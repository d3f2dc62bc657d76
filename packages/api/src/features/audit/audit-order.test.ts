import { Client } from 'pg';
import { testApi, type TestApi } from '../../../test/support/api.js';
import { perform, reportedCase } from '../../../test/support/casework.js';

let api: TestApi;
beforeAll(async () => void (api = await testApi()));
afterAll(() => api.close());

const trail = async (more: string): Promise<readonly string[]> => {
  const query = `{ auditTrail(first: 50${more}) { nodes { action } } }`;
  const { data, errors } = await api.send(query, {}, 'auditor');
  expect(errors).toEqual([]);
  return data.auditTrail.nodes.map(({ action }: { action: string }) => action);
};

it('shows the oldest entry first without an order, as before, and the newest first when asked', async () => {
  const { caseId } = await reportedCase(api);
  await perform(api, 'claimCase', { caseId }, 'analyst');
  await perform(api, 'releaseCase', { caseId }, 'analyst');
  const ofCase = `, filter: { caseId: "${caseId}" }`;
  const written = ['CASE_OPENED', 'CASE_CLAIMED', 'CASE_RELEASED'];

  expect(await trail(ofCase)).toEqual(written);
  expect(await trail(`${ofCase}, orderBy: OLDEST`)).toEqual(await trail(ofCase));
  expect(await trail(`${ofCase}, orderBy: NEWEST`)).toEqual([...(await trail(ofCase))].reverse());
  expect((await trail(', orderBy: NEWEST'))[0]).toBe('AUDIT_TRAIL_READ');
});

it.each([
  ['everything', '', 'audit_entry_pkey'],
  ['one action', `where action = 'CASE_CLAIMED'`, 'audit_entry_by_action'],
  ['one account', `where actor_id = '00000000-0000-4000-8000-000000000000'`, 'audit_entry_by_actor'],
  ['one case', `where case_id = '00000000-0000-4000-8000-000000000000'`, 'audit_entry_by_case'],
  ['one object', `where subject_id = '00000000-0000-4000-8000-000000000000'`, 'audit_entry_by_subject'],
])('reads %s backwards from an index, without sorting', async (_what, where, index) => {
  const reader = new Client({ connectionString: api.database.url });
  await reader.connect();
  // Small tables are read whole and sorted. Without this, a plan shows whether an index can be used at all.
  await reader.query('set enable_seqscan = off; set enable_sort = off; set enable_bitmapscan = off');
  const { rows } = await reader.query(
    `explain (format json) select * from audit_entry ${where} order by id desc limit 51`,
  );
  await reader.end();
  const [plan] = rows[0]['QUERY PLAN'][0].Plan.Plans;

  expect([plan['Node Type'], plan['Scan Direction'], plan['Index Name']]).toEqual([
    'Index Scan',
    'Backward',
    index,
  ]);
});
