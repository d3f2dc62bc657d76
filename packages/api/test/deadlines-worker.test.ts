import { deadlineSources } from '../src/app/features.js';
import { followClock, keepClocks } from '../src/features/deadlines/index.js';
import { testApi, type TestApi } from './support/api.js';
import { perform, reportedCase } from './support/casework.js';
import { kindsOf, openWork, silent, stepsOf } from './support/deadlines.js';
import { later, legsOf, routedCase } from './support/journeys.js';
import { auditOf, sqlRows } from './support/rows.js';
import { workContext, workUntilIdle } from './support/work.js';

let api: TestApi;
beforeEach(async () => {
  api = await testApi();
});
afterEach(() => api.close());

describe('the worker', () => {
  it('takes as many statements for a slice of many as of few', async () => {
    const statements: number[] = [];
    for (const many of [2, 20]) {
      for (let made = 0; made < many; made += 1) await reportedCase(api);
      later(api, 60 * 24 * 30);
      api.database.statements();
      await keepClocks(deadlineSources)(workContext(api));
      statements.push(api.database.statements().length);
    }

    expect(statements[1]).toBe(statements[0]);
  });

  it('shares what is late with other workers, and does everything once', async () => {
    const many = 1_200;
    await sqlRows(
      api,
      `insert into hotline_case (id, identity_key, url, cycle, status, opened_at, queue_band, waiting_since, report_count)
       select gen_random_uuid(), decode(md5(n::text), 'hex'), 'https://host.example/' || n, 1, 'RECEIVED',
         '2026-10-20T09:00:00Z', 1, '2026-10-20T09:00:00Z', 1 from generate_series(1, ${many}) n`,
    );
    await Promise.all([1, 2, 3].map(() => keepClocks(deadlineSources)(workContext(api))));
    const jobs = await sqlRows(
      api,
      `select payload from graphile_worker._private_jobs jobs
       join graphile_worker._private_tasks tasks on tasks.id = jobs.task_id where identifier = 'followClock'`,
    );
    expect(new Set(jobs.map(({ payload }) => payload.subjectId)).size).toBe(many);
    expect(jobs).toHaveLength(many);
    expect(await sqlRows(api, `select 1 from deadline_clock where next_at = '-infinity'`)).toEqual([]);

    const some = jobs.slice(0, 5).map(({ payload }) => payload);
    await Promise.all(
      [...some, ...some, ...some].map((payload) => followClock(deadlineSources)(payload, workContext(api))),
    );
    for (const { subjectId } of some) {
      expect(await stepsOf(api, subjectId)).toHaveLength(3);
      expect((await auditOf(api, subjectId)).map(({ action }) => action)).toEqual([
        'WORK_ITEM_OPENED',
        'DEADLINE_ESCALATED',
      ]);
    }
    expect(await openWork(api, 'supervisor')).toHaveLength(some.length);
  });

  it('asks again for a step whose job was lost', async () => {
    await reportedCase(api);
    later(api, 60 * 24 * 30);
    await keepClocks(deadlineSources)(workContext(api));
    await sqlRows(api, 'delete from graphile_worker._private_jobs');
    later(api, 4);
    await workUntilIdle(api);
    expect(await openWork(api, 'supervisor')).toEqual([]);

    later(api, 1);
    await workUntilIdle(api);
    expect(kindsOf(await openWork(api, 'supervisor'))).toEqual(['CASE_WAITING']);
  });

  it('writes a change of status and its mark together: what is rolled back leaves no clock', async () => {
    const { caseId } = await reportedCase(api);
    await workUntilIdle(api);
    await api.database.orm.em
      .fork()
      .transactional(async (em) => {
        await em
          .getConnection()
          .execute(
            `update hotline_case set status = 'IN_REVIEW' where id = ?`,
            [caseId],
            'run',
            em.getTransactionContext(),
          );
        throw new Error('rolled back');
      })
      .catch(() => {});

    const marked = await sqlRows(api, `select 1 from deadline_clock where next_at = '-infinity'`);

    expect(marked).toEqual([]);
  });

  it('keeps no clock of what has ended', async () => {
    const { caseId, legs } = await routedCase(api, { country: 'NL' });
    later(api, 60 * 24 * 30);
    await workUntilIdle(api, silent);
    expect(await sqlRows(api, 'select 1 from deadline_clock')).toHaveLength(1);

    await perform(
      api,
      'completeReferral',
      {
        referralId: legs['INHOPE_HOTLINE']?.id,
        expectedVersion: (await legsOf(api, caseId))['INHOPE_HOTLINE']?.version,
        outcome: 'TRANSFERRED',
      },
      'analyst',
    );
    await workUntilIdle(api, silent);

    expect(await sqlRows(api, 'select 1 from deadline_clock')).toEqual([]);
    expect(kindsOf(await openWork(api, 'supervisor'))).not.toContain('REFERRAL_OVERDUE');
  });
});
