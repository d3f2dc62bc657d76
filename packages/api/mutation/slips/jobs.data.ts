import type { Slip } from '../slip.js';

export const jobsSlips: readonly Slip[] = [
  {
    name: 'a heartbeat lock is released at once',
    file: 'platform/jobs/worker-heartbeat.ts',
    find: '`select pg_advisory_lock(${keyOf})`',
    plant: '`select pg_advisory_lock(${keyOf}), pg_advisory_unlock(${keyOf})`',
    noticedBy: [['heartbeat.test.ts']],
  },
  {
    name: 'a worker frees its own jobs',
    file: 'platform/jobs/worker-heartbeat.ts',
    find: 'suspects.filter((one) => !own.has(one))',
    plant: 'suspects',
    noticedBy: [['heartbeat.test.ts']],
  },
  {
    name: 'jobs that were just taken are freed',
    file: 'platform/jobs/worker-heartbeat.ts',
    find: 'const graceSeconds = 10;',
    plant: 'const graceSeconds = -10;',
    noticedBy: [['heartbeat.test.ts']],
  },
  {
    name: 'the check keeps the lock of the dead',
    file: 'platform/jobs/worker-heartbeat.ts',
    find: '    await client.query(`select pg_advisory_unlock(${keyOf})`, [id]);\n',
    plant: '',
    noticedBy: [['heartbeat.test.ts']],
  },
  {
    name: 'the queues of dead workers stay taken',
    file: 'platform/jobs/worker-heartbeat.ts',
    find: 'select locked_by from graphile_worker._private_job_queues\n       where locked_by is not null and locked_at < now()',
    plant:
      "select locked_by from graphile_worker._private_job_queues\n       where locked_by is not null and locked_at < now() - interval '1 year'",
    noticedBy: [['heartbeat.test.ts']],
  },
  {
    name: 'the demo begins with jobs that are late',
    file: 'seeds/prepare-demo.ts',
    find: '    await reschedulePastJobs(em, now);\n',
    plant: '',
    noticedBy: [['demo.test.ts', 'none that was due before']],
  },
  {
    name: 'a job that was taken counts as waiting',
    file: 'platform/jobs/job-counts.ts',
    find: 'from graphile_worker.jobs where locked_at is null',
    plant: 'from graphile_worker.jobs',
    noticedBy: [['health.test.ts', 'ignores jobs that a worker has taken']],
  },
  {
    name: 'a replica that is behind is read',
    file: 'platform/database/replica-reads.ts',
    find: 'if (rows[0].isCurrent === true) return true;',
    plant: 'return true;',
    noticedBy: [['database-copies.test.ts']],
  },
  {
    name: 'a list with one closed status is read from a replica',
    file: 'app/may-lag.ts',
    find: 'status.every((one) => one === CaseStatus.CLOSED)',
    plant: 'status.some((one) => one === CaseStatus.CLOSED)',
    noticedBy: [['may-lag.test.ts']],
  },
  {
    name: 'an upgrade drops the dismissals that the trail has lost',
    file: 'features/reports/Migration20261130055300_flood_dismissal.ts',
    find: `      insert into flood_dismissal (id)
        select distinct dismissal_id from hotline_case where dismissal_id is not null
        on conflict do nothing;
`,
    plant: '',
    noticedBy: [['upgrades.test.ts', 'whose dismissal the audit trail has lost']],
  },
];
