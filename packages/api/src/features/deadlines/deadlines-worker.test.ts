import { deadlineSources } from '../../app/features.js';
import { processDeadline, updateDeadlines } from './index.js';
import { testApi, type TestApi } from '../../../test/support/api.js';
import { perform, reportedCase } from '../../../test/support/casework.js';
import { kindsOf, openWork, postponedDelivery, stepsOf } from '../../../test/support/deadlines.js';
import { later, legsOf, routedCase } from '../../../test/support/journeys.js';
import { auditOf, sqlRows } from '../../../test/support/rows.js';
import { workContext, workUntilIdle } from '../../../test/support/work.js';

let api: TestApi;
beforeEach(async () => {
  api = await testApi();
});
afterEach(() => api.close());

describe('the worker', () => {
  it('uses the same number of SQL statements for many deadlines as for few', async () => {
    const statements: number[] = [];
    for (const many of [2, 20]) {
      for (let made = 0; made < many; made += 1) await reportedCase(api);
      later(api, 60 * 24 * 30);
      api.database.statements();
      await updateDeadlines(deadlineSources)(workContext(api));
      statements.push(api.database.statements().length);
    }

    expect(statements[1]).toBe(statements[0]);
  });

  it('shares overdue deadlines with other workers, and takes each step once', async () => {
    const many = 1_200;
    await sqlRows(
      api,
      `insert into hotline_case (id, identity_key, url, cycle, status, opened_at, queue_band, waiting_since, report_count)
       select gen_random_uuid(), decode(md5(n::text), 'hex'), 'https://host.example/' || n, 1, 'RECEIVED',
         '2026-10-20T09:00:00Z', 1, '2026-10-20T09:00:00Z', 1 from generate_series(1, ${many}) n`,
    );
    await Promise.all([1, 2, 3].map(() => updateDeadlines(deadlineSources)(workContext(api))));
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
      [...some, ...some, ...some].map((payload) =>
        processDeadline(deadlineSources)(payload, workContext(api)),
      ),
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

  it('queues a step again when its job is lost', async () => {
    await reportedCase(api);
    later(api, 60 * 24 * 30);
    await updateDeadlines(deadlineSources)(workContext(api));
    await sqlRows(api, 'delete from graphile_worker._private_jobs');
    later(api, 4);
    await workUntilIdle(api);
    expect(await openWork(api, 'supervisor')).toEqual([]);

    later(api, 1);
    await workUntilIdle(api);
    expect(kindsOf(await openWork(api, 'supervisor'))).toEqual(['CASE_WAITING']);
  });

  it('marks a deadline in the transaction that changes the status', async () => {
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

  it('deletes the deadline of an ended referral', async () => {
    const { caseId, legs } = await routedCase(api, { country: 'NL' });
    later(api, 60 * 24 * 30);
    await workUntilIdle(api, postponedDelivery);
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
    await workUntilIdle(api, postponedDelivery);

    expect(await sqlRows(api, 'select 1 from deadline_clock')).toEqual([]);
    expect(kindsOf(await openWork(api, 'supervisor'))).not.toContain('REFERRAL_OVERDUE');
  });
});
