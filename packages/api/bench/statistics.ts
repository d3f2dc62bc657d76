import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StatisticDimension, YearlyExport, parseCalendarDate, type CalendarDate } from '@meldpunt/domain';
import { Client } from 'pg';
import { entities, migrations } from '../src/app/entities.js';
import { readBacklog } from '../src/features/statistics/read-backlog.js';
import { readStatistics } from '../src/features/statistics/read-statistics.js';
import { rebuildStatistics, readYearlyExport } from '../src/features/statistics/index.js';
import { refreshStatistics } from '../src/features/statistics/refresh-statistics.js';
import { startEmbeddedPostgres } from '../src/platform/database/embedded-postgres.js';
import { RequestLoaders } from '../src/platform/graphql/loaders.js';
import { migrationConnectionLimits } from '../src/platform/database/connection-limits.js';
import { connect, migrate } from '../src/platform/database/orm.js';
import { belgianRulebook } from '../src/platform/rulebook.js';
import { loadCases } from './load-cases.js';

/**
 * Measures the figures of a year among many cases that all lie in that year. The facts are inserted in bulk and counted
 * by the rebuild. CASES sets how many (1,000,000), BENCH_RUNS how often each question is asked (11).
 */
const count = Number(process.env['CASES'] ?? 1_000_000);
const runs = Number(process.env['BENCH_RUNS'] ?? 11);

/** Spreads the cases over one year and over many providers, networks and outcomes. */
const spread = [
  `create temporary table moved as
     select id, row_number() over (order by id) as number from hotline_case`,
  `update hotline_case set
     opened_at = timestamptz '2025-01-01 00:00Z' + number * interval '365 days' / ${count},
     closed_at = case when status = 'CLOSED'
       then timestamptz '2025-01-01 00:00Z' + number * interval '365 days' / ${count} + (number % 400) * interval '1 hour' end
   from moved where moved.id = hotline_case.id`,
  `update content_item set hosting_provider = 'Hosting ' || floor(500 * power(abs(hashtext(id::text)) / 2147483648.0, 3))`,
  `update assessment set assessed_at = opened_at + (abs(hashtext(assessment.id::text)) % 4000) * interval '1 minute',
     site_type = (array['WEBSITE', 'FILE_HOST', 'IMAGE_HOST', 'FORUM', 'SOCIAL_NETWORK'])[1 + abs(hashtext(assessment.id::text)) % 5],
     findings = jsonb_build_object('accessibility', 'ACCESSIBLE',
       'apparentAge', (array['INFANT', 'PRE_PUBESCENT', 'PUBESCENT'])[1 + abs(hashtext(assessment.id::text)) % 3],
       'sex', (array['FEMALE', 'MALE', 'BOTH'])[1 + abs(hashtext(assessment.id::text)) % 3])
   from hotline_case where hotline_case.id = assessment.case_id`,
  `update referral set
     sent_at = opened_at + (abs(hashtext(referral.id::text)) % 6000) * interval '1 minute',
     completed_at = case when referral.status = 'COMPLETED'
       then opened_at + (6000 + abs(hashtext(referral.id::text)) % 20000) * interval '1 minute' end,
     outcome = case when referral.status = 'COMPLETED' then
       case when abs(hashtext(referral.id::text)) % 2 = 0 then 'REMOVED' else 'TRANSFERRED' end end,
     removal_evidence = case when referral.status = 'COMPLETED' and abs(hashtext(referral.id::text)) % 2 = 0 then 'WATCH_SAW_ONLINE_THEN_GONE' end
   from hotline_case where hotline_case.id = referral.case_id`,
];

const percentile = (times: readonly number[], part: number): number =>
  Math.round(([...times].sort((one, other) => one - other)[Math.ceil(times.length * part) - 1] ?? 0) * 10) /
  10;

async function timed(work: () => Promise<unknown>): Promise<{ p50: number; slowest: number }> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return { p50: percentile(times, 0.5), slowest: percentile(times, 1) };
}

function day(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (date === null) throw new TypeError(text);
  return date;
}

async function measure(url: string, admin: Client): Promise<void> {
  let start = performance.now();
  const lap = (): string => {
    const took = `${((performance.now() - start) / 1000).toFixed(1)} s`;
    start = performance.now();
    return took;
  };
  await loadCases(admin, count, spread);
  await admin.query('truncate statistics_stale_case');
  console.log(`${count} cases inserted in ${lap()}`);
  const orm = await connect({ url, pool: 2, entities, migrations, limits: migrationConnectionLimits });
  const work = () => ({
    em: orm.em.fork(),
    rulebook: belgianRulebook,
    // The figures read nothing through loaders.
    loaders: new RequestLoaders({} as never),
    signal: new AbortController().signal,
  });
  const rebuilt = await rebuildStatistics(work());
  console.log(`rebuilt in ${lap()}:`, rebuilt);
  await admin.query('vacuum analyze');
  const sizes = await admin.query(
    `select relname as table, (select reltuples::int from pg_class c where c.oid = found.oid) as rows,
       pg_size_pretty(pg_total_relation_size(oid)) as size
     from pg_class found where relname in ('statistics_event', 'statistics_count')`,
  );
  console.table(sizes.rows);

  const [from, to] = [day('2025-01-01'), day('2025-12-31')];
  const rows: Record<string, unknown> = {};
  for (const by of [null, ...Object.values(StatisticDimension)])
    rows[`the year by ${by ?? 'nothing'}`] = await timed(() =>
      readStatistics(orm.em.fork(), { from, to, by, suppressedBy: null }),
    );
  for (const by of ['PROVIDER', 'HOSTING_COUNTRY'] as const) {
    const [first, last] = [day('2025-01-02'), day('2025-12-30')];
    rows[`all but two days of the year, by ${by}`] = await timed(() =>
      readStatistics(orm.em.fork(), { from: first, to: last, by, suppressedBy: null }),
    );
  }
  rows['the year by PROVIDER, suppressed'] = await timed(() =>
    readStatistics(orm.em.fork(), { from, to, by: 'PROVIDER', suppressedBy: belgianRulebook.statistics }),
  );
  rows['the backlog'] = await timed(() => readBacklog(orm.em.fork(), day('2025-12-30')));
  for (const kind of Object.values(YearlyExport))
    rows[`export ${kind}`] = await timed(() => readYearlyExport(orm.em.fork(), kind, 2025));
  let at = 0;
  rows['the worker: 20 changed cases'] = await timed(async () => {
    await admin.query(
      'insert into statistics_stale_case (case_id) select id from hotline_case order by id offset $1 limit 20',
      [(at += 20)],
    );
    await refreshStatistics(work());
  });
  console.log(`milliseconds, median and slowest of ${runs}:`);
  console.table(rows);
  await orm.close();
}

const directory = join(tmpdir(), `meldpunt-bench-statistics-${process.pid}`);
const postgres = await startEmbeddedPostgres(directory);
try {
  const url = await postgres.database('bench');
  const orm = await connect({ url, pool: 2, entities, migrations });
  await migrate(orm);
  await orm.close();
  const admin = new Client({ connectionString: url });
  await admin.connect();
  try {
    await measure(url, admin);
  } finally {
    await admin.end();
  }
} finally {
  await postgres.stop();
  await rm(directory, { recursive: true, force: true });
}
