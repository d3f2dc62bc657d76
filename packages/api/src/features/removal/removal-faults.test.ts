import { sql } from 'kysely';
import { kysely } from '../../platform/database/kysely.js';
import { checkRemoval, type RemovalAgent } from './index.js';
import { testApi, type TestApi } from '../../../test/support/api.js';
import { later, routedCase } from '../../../test/support/journeys.js';
import { sqlRows } from '../../../test/support/rows.js';
import { openWork, watchOf } from '../../../test/support/watch.js';
import { workContext, workUntilIdle } from '../../../test/support/work.js';

const channel = { deliver: async () => ({ outcome: 'CONFIRMED' as const, proof: {} }) };
const channels = { POLICE_FEED: channel, ICCAM: channel, NOTICE: channel, WEBHOOK: channel };

let isThere = true;
const agent: RemovalAgent = {
  check: async () => {
    if (!isThere) throw new Error('gone');
    return { status: 404, redirect: null, method: 'GET' };
  },
  close: async () => {},
};
let api: TestApi;
beforeAll(async () => void (api = await testApi({ removalAgent: agent })));
afterAll(() => api.close());
beforeEach(() => void (isThere = true));

const unreached = () =>
  sqlRows(api, `select kind from work_item where kind = 'PARTNER_NOT_REACHED' and settled_at is null`);

it('delays checks and opens a work item while the agent does not respond, and records nothing', async () => {
  const { itemId } = await routedCase(api);
  await workUntilIdle(api, { channels });
  isThere = false;
  later(api, 60);
  await workUntilIdle(api, { channels });
  const put = await watchOf(api, itemId);

  expect(put).toMatchObject({ state: 'UNKNOWN', outcomes: null });
  expect(put?.next).toEqual(new Date(api.clock.now.getTime() + 15 * 60_000));
  expect(await unreached()).toHaveLength(1);

  isThere = true;
  later(api, 15);
  await workUntilIdle(api, { channels });
  expect(await watchOf(api, itemId)).toMatchObject({ outcomes: 'GONE_404_410' });
  expect(await unreached()).toHaveLength(0);
});

it('checks a due item once for simultaneous and repeated jobs', async () => {
  const { itemId, caseId } = await routedCase(api);
  await workUntilIdle(api, { channels });
  later(api, 60);
  const look = () => checkRemoval(api.system)({ contentItemId: itemId }, workContext(api));

  await Promise.all([look(), look(), look(), look()]);
  await look();

  expect(await watchOf(api, itemId)).toMatchObject({ outcomes: 'GONE_404_410' });
  expect(await openWork(api, caseId)).toEqual([
    { kind: 'CHECK_BY_HAND', cause: 'GONE_BUT_NEVER_SEEN_ONLINE', urgent: false },
  ]);
});

it('keeps addresses out of jobs, work items, audit entries and logs', async () => {
  const url = 'https://canary-of-the-watch.example/canary-path';
  await routedCase(api, { url });
  await workUntilIdle(api, { channels });
  later(api, 60);
  await workUntilIdle(api, { channels });

  const { rows } = await sql<{ text: string }>`
    select coalesce(string_agg(t, ' '), '') as text from (
      select payload::text || queue_name || key as t from graphile_worker._private_jobs j
        left join graphile_worker._private_job_queues q on q.id = j.job_queue_id
      union all select details::text from audit_entry
      union all select row_to_json(w)::text from work_item w
      union all select payload::text from hand_over
      union all select row_to_json(o)::text from reachability_observation o
    ) everything
  `.execute(kysely(api.database.orm.em.fork()));
  expect(rows[0]?.text).not.toContain('canary');
  expect(api.log()).not.toContain('canary');
});

it('refuses to change or delete observations', async () => {
  for (const statement of [
    `update reachability_observation set outcome = 'ONLINE'`,
    'delete from reachability_observation',
    'truncate reachability_observation',
  ])
    await expect(sqlRows(api, statement)).rejects.toMatchObject({ code: '23001' });
});
