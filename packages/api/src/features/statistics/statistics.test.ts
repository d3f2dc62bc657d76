import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { parseCalendarDate, type CalendarDate } from '@meldpunt/domain';
import { Client } from 'pg';
import { testApi, type Person, type TestApi } from '../../../test/support/api.js';
import {
  harmlessFindings,
  judgedCase,
  nationalFindings,
  perform,
  reportedCase,
} from '../../../test/support/casework.js';
import { later } from '../../../test/support/journeys.js';
import { sqlRows } from '../../../test/support/rows.js';
import { programAt } from '../../../test/support/supervised.js';
import { runTick } from '../../../test/support/work.js';
import { UsageError } from '../../platform/usage-error.js';
import { recordCommandRead } from '../audit/index.js';
import { restrictedRoles } from '../../platform/database/restricted-reads.js';
import { toCsv } from './csv.js';
import { periodsOf } from './periods-of.js';
import { refreshStatistics } from './refresh-statistics.js';

const dayMinutes = 24 * 60;
const fields = `from to timeZone minimumCount omittedRows backlog { band count }
  total { counts { figure count } illegalShare times { figure count p50Hours bands { band count } } }
  rows { value counts { figure count } illegalShare }`;

let api: TestApi;
beforeAll(async () => void (api = await testApi()));
afterAll(() => api.close());

const refresh = () => runTick(api, refreshStatistics);
const today = () => api.clock.now.toISOString().slice(0, 10);

const ask = (from: string, to: string, as: Person = 'supervisor', by = 'CLASSIFICATION') =>
  api.send(`{ statistics(from: "${from}", to: "${to}", by: ${by}) { ${fields} } }`, {}, as);

async function shown(...asked: Parameters<typeof ask>) {
  const { data, errors } = await ask(...asked);
  expect(errors).toEqual([]);
  return data.statistics;
}
const countsIn = ({ counts }: { counts: readonly { figure: string; count: number | null }[] }) =>
  Object.fromEntries(counts.filter(({ count }) => count !== 0).map(({ figure, count }) => [figure, count]));

/** The figures of a day that no other test uses. */
async function onNewDay(): Promise<string> {
  later(api, 2 * dayMinutes);
  await refresh();
  return today();
}

describe('the figures of a day', () => {
  it('count what happened on it, and break it down', async () => {
    const day = await onNewDay();
    await judgedCase(api, { findings: nationalFindings, country: 'NL' });
    await judgedCase(api, { findings: harmlessFindings, country: 'NL' });
    await reportedCase(api);
    await refresh();

    const { total, rows, backlog, minimumCount, timeZone } = await shown(day, day);

    expect([timeZone, minimumCount]).toEqual(['Europe/Brussels', null]);
    expect(countsIn(total)).toEqual({ REPORTS: 3, RECEIVED: 3, OPENED: 3, ASSESSED: 2, ILLEGAL: 1 });
    expect(total.illegalShare).toBe(0.5);
    expect(rows.map((row: any) => [row.value, countsIn(row)]).sort()).toEqual([
      ['NATIONALLY_ILLEGAL', { RECEIVED: 1, OPENED: 1, ASSESSED: 1, ILLEGAL: 1 }],
      ['NOT_CONCLUDED', { RECEIVED: 1, OPENED: 1 }],
      ['NOT_ILLEGAL', { RECEIVED: 1, OPENED: 1, ASSESSED: 1 }],
    ]);
    expect(backlog[0]).toEqual({ band: 'SAME_DAY', count: 3 });
    expect(total.times.find(({ figure }: { figure: string }) => figure === 'ASSESSED')).toMatchObject({
      count: 2,
    });
  });

  it('change on the day of the first assessment when a case is judged again later', async () => {
    const day = await onNewDay();
    const { caseId, itemId, version } = await judgedCase(api, { findings: nationalFindings, country: 'NL' });
    await refresh();
    expect(countsIn((await shown(day, day)).total)).toMatchObject({ ASSESSED: 1, ILLEGAL: 1 });

    later(api, 3 * dayMinutes);
    await perform(api, 'claimCase', { caseId }, 'analyst');
    const [{ version: now } = { version }] = await sqlRows(
      api,
      'select version from hotline_case where id = ?',
      [caseId],
    );
    const again = await perform(
      api,
      'recordAssessment',
      { contentItemId: itemId, expectedVersion: now, findings: harmlessFindings },
      'analyst',
    );
    await refresh();

    expect(again.__typename).toBe('RecordAssessmentSuccess');
    const after = countsIn((await shown(day, day)).total);
    expect(after).toMatchObject({ ASSESSED: 1 });
    expect(after).not.toHaveProperty('ILLEGAL');
    expect(countsIn((await shown(today(), today())).total)).toEqual({});
  });

  it('belong to the calendar day of the hotline, not of UTC', async () => {
    await onNewDay();
    const evening = `${today()}T23:30:00.000Z`;
    api.clock.now = new Date(evening);
    await reportedCase(api);
    await refresh();
    const next = new Date(Date.parse(evening) + dayMinutes * 60_000).toISOString().slice(0, 10);

    expect(countsIn((await shown(today(), today())).total)).toEqual({});
    expect(countsIn((await shown(next, next)).total)).toMatchObject({ REPORTS: 1 });
  });

  it('are counted again only after a fact changed, not after a claim', async () => {
    const { caseId } = await reportedCase(api);
    await refresh();
    const marks = () => sqlRows(api, 'select distinct case_id from statistics_stale_case');
    expect(await marks()).toEqual([]);

    await perform(api, 'releaseCase', { caseId }, 'analyst');
    await perform(api, 'claimCase', { caseId }, 'analyst');
    await refresh();
    await perform(api, 'releaseCase', { caseId }, 'analyst');
    const [{ url }] = (await sqlRows(api, 'select url from hotline_case where id = ?', [caseId])) as [
      { url: string },
    ];
    await perform(api, 'submitReport', { urls: [url] });

    expect(await marks()).toEqual([{ case_id: caseId }]);
  });
});

describe('figures', () => {
  it.each([
    ['2026-02-01', '2026-01-31', 'to'],
    ['1999-12-31', '2026-01-31', 'from'],
    ['2026-01-01', '3000-01-01', 'to'],
  ])('from %s to %s are refused, naming the argument %s', async (from, to, argument) => {
    const { errors } = await ask(from, to);

    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  });

  it('of parts of a time have the totals of each, and none outside the hotline', async () => {
    const day = await onNewDay();
    await reportedCase(api);
    const next = await onNewDay();
    await reportedCase(api);
    await reportedCase(api);
    await refresh();
    later(api, dayMinutes);
    const last = today();
    const parts = (as: Person, from: string, to: string, starts: readonly string[]) =>
      api.send(
        `query ($starts: [Date!]!) { statistics(from: "${from}", to: "${to}") {
          parts(starts: $starts) { from to total { counts { figure count } } } } }`,
        { starts },
        as,
      );

    const { data } = await parts('supervisor', day, last, [day, next]);
    const [first, second] = data.statistics.parts;
    expect([first.from, second.from, second.to]).toEqual([day, next, last]);
    expect(first.to > day && first.to < next).toBe(true);
    expect([countsIn(first.total), countsIn(second.total)]).toEqual([
      { REPORTS: 1, RECEIVED: 1, OPENED: 1 },
      { REPORTS: 2, RECEIVED: 2, OPENED: 2 },
    ]);
    for (const starts of [[next, day], [day, day], ['2020-01-01'], Array.from({ length: 61 }, () => day)])
      expect((await parts('supervisor', day, last, starts)).errors).toMatchObject([
        { extensions: { code: 'BAD_USER_INPUT', argument: 'starts' } },
      ]);
    const outside = await parts('liaison', '2020-01-01', '2020-12-31', ['2020-01-01']);
    expect(outside.data.statistics).toEqual({ parts: null });
  });

  it('that are read give one audit entry', async () => {
    const [{ id: newest } = { id: 0 }] = await sqlRows(api, 'select max(id) as id from audit_entry');
    await shown('2026-01-01', '2026-12-31', 'supervisor', 'SEX');
    const entries = await sqlRows(api, 'select action, actor_name, details from audit_entry where id > ?', [
      newest,
    ]);

    expect(entries).toMatchObject([
      {
        action: 'LIST_READ',
        actor_name: 'supervisor',
        details: { list: 'statistics', filter: ['by', 'from', 'to'] },
      },
    ]);
  });
});

describe('npm run statistics:export', () => {
  const login = `reader_${process.pid}`;
  const admin = async (...statements: readonly string[]): Promise<void> => {
    const client = new Client({ connectionString: api.database.url });
    await client.connect();
    for (const statement of statements) await client.query(statement);
    await client.end();
  };
  const url = (): string => {
    const found = new URL(api.database.appUrl);
    return Object.assign(found, { username: login, password: login }).href;
  };
  const exported = () =>
    promisify(execFile)(
      process.execPath,
      ['--no-warnings', programAt('src/app/bin/statistics-export'), 'INHOPE', '2026'],
      { env: { DATABASE_URL: url() } },
    );
  const lastRead = async () => {
    const [entry] = await sqlRows(api, 'select * from audit_entry order by id desc limit 1');
    return entry;
  };
  beforeAll(() => admin(`create role ${login} login password '${login}' in role meldpunt_read`));
  afterAll(() => admin(`drop role ${login}`));

  it('says in the audit trail who exported which figures, with a role that may only read', async () => {
    const { stdout } = await exported();

    expect(stdout.split('\r\n').length).toBeGreaterThan(3);
    expect(await lastRead()).toMatchObject({
      action: 'COMMAND_READ',
      actor_id: null,
      details: {
        command: 'statistics:export',
        kind: 'INHOPE',
        year: 2026,
        count: stdout.trimEnd().split('\r\n').length - 1,
        sha256: createHash('sha256').update(stdout).digest('hex'),
        login,
      },
    });
  });

  it('cannot write an entry under another login, nor of another kind', async () => {
    const client = new Client({ connectionString: url() });
    await client.connect();
    await client.query(`select record_command_read('{"login": "somebody", "action": "CASE_READ"}')`);
    const insert = client.query(
      `insert into audit_entry (at, action, subject_type, subject_id, details)
       values (now(), 'CASE_READ', 'CASE', gen_random_uuid(), '{}')`,
    );

    await expect(insert).rejects.toMatchObject({ code: '42501' });
    await client.end();
    expect(await lastRead()).toMatchObject({ action: 'COMMAND_READ', details: { login } });
  });

  it('refuses a database that does not accept the entry, with one sentence', async () => {
    const em = api.database.orm.em.fork();
    await em.begin({ readOnly: true });
    const recorded = recordCommandRead(em, { command: 'statistics:export', count: 0, printed: '' });

    await expect(recorded).rejects.toThrow(
      new UsageError('This database does not accept writes, so the read cannot be recorded. Use its leader.'),
    );
    await em.rollback();
  });
});

describe('figures outside the hotline', () => {
  it.each(['liaison', 'integrator'] as const)(
    'are one year that is over, without small numbers, for the %s',
    async (as) => {
      await onNewDay();
      const year = api.clock.now.getUTCFullYear();
      for (let count = 0; count < 6; count += 1)
        await judgedCase(api, { findings: nationalFindings, country: 'NL' });
      await judgedCase(api, { findings: harmlessFindings, country: 'NL' });
      await refresh();
      const [from, to] = [`${year}-01-01`, `${year}-12-31`];

      for (const [first, last] of [
        [from, to],
        [from, `${year}-12-30`],
        [`${year - 2}-01-01`, `${year - 1}-12-31`],
      ] as const)
        expect((await ask(first, last, as)).errors).toMatchObject([
          { extensions: { code: 'BAD_USER_INPUT', argument: 'to' } },
        ]);

      api.clock.now = new Date(`${year + 1}-01-02T12:00:00Z`);
      await refresh();
      const all = await shown(from, to, 'supervisor');
      const seen = await shown(from, to, as);

      expect(seen).toMatchObject({ minimumCount: 5, backlog: null });
      const harmless = (table: any) =>
        table.rows.find(({ value }: { value: string }) => value === 'NOT_ILLEGAL');
      expect(countsIn(harmless(all))['ASSESSED']).toBeLessThan(5);
      expect(
        harmless(seen)?.counts.some(({ count }: { count: number | null }) => count !== null && count > 0) ??
          false,
      ).toBe(false);
      for (const row of [seen.total, ...seen.rows])
        for (const { count } of row.counts) expect(count === null || count === 0 || count >= 5).toBe(true);
      expect(countsIn(seen.total)['OPENED']).toBe(countsIn(all.total)['OPENED']);
    },
  );

  it.each(Object.values(restrictedRoles))(
    'come from sums of whole years, in the database too: %s',
    async (role) => {
      const client = new Client({ connectionString: api.database.appUrl, options: `-c role=${role}` });
      await client.connect();
      const { rows } = await client.query('select distinct period from statistics_count');
      const events = client.query('select * from statistics_event');

      expect(rows).toEqual([{ period: 'YEAR' }]);
      await expect(events).rejects.toMatchObject({ code: '42501' });
      await client.end();
    },
  );

  it.each(['analyst', 'auditor', 'administrator', undefined] as const)(
    'and inside are refused to %s',
    async (as) => {
      const { errors } = await api.send(
        '{ statistics(from: "2025-01-01", to: "2025-12-31") { from } }',
        {},
        as,
      );

      expect(errors).toMatchObject([
        { extensions: { code: as === undefined ? 'UNAUTHENTICATED' : 'FORBIDDEN' } },
      ]);
    },
  );
});

describe('a yearly export', () => {
  const exported = (kind: string, year: number, as: Person = 'supervisor') =>
    api.send(
      `{ yearlyExport(kind: ${kind}, year: ${year}) { kind year isComplete csv columns { code meaning } lines { section figure value measure number } } }`,
      {},
      as,
    );

  it.each(['INHOPE', 'TRUSTED_FLAGGER', 'MINISTER'])(
    'of %s has the same lines as CSV and as data',
    async (kind) => {
      const year = 2026;
      const { data, errors } = await exported(kind, year);
      expect(errors).toEqual([]);
      const { csv, columns, lines, isComplete } = data.yearlyExport;
      const [header = '', ...rest] = csv.split('\r\n');

      expect(header).toBe(columns.map(({ code }: { code: string }) => code).join(','));
      expect(rest.filter(Boolean)).toHaveLength(lines.length);
      expect(isComplete).toBe(api.clock.now.getUTCFullYear() > year);
      if (kind !== 'TRUSTED_FLAGGER') {
        const [assessed] = await sqlRows(
          api,
          `select count(*)::int as count from statistics_event where figure = 'ASSESSED' and extract(year from day) = ${year}`,
        );
        expect(lines).toContainEqual(
          expect.objectContaining({
            figure: 'ASSESSED',
            value: '',
            measure: 'COUNT',
            number: String(assessed?.['count']),
          }),
        );
      }
    },
  );

  it('is refused for a year without figures, and outside the hotline', async () => {
    expect((await exported('INHOPE', 1999)).errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument: 'year' } },
    ]);
    expect((await exported('INHOPE', 2025, 'liaison')).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
  });
});

it('writes CSV that a spreadsheet reads as text', () => {
  const lines = [
    { name: '=HYPERLINK("x")', note: 'a, b' },
    { name: 'plain', note: '' },
  ];

  expect(toCsv(['name', 'note'], lines)).toBe('name,note\r\n"\'=HYPERLINK(""x"")","a, b"\r\nplain,\r\n');
});

describe('the periods of a time', () => {
  const dates = fc
    .integer({ min: 0, max: 365 * 40 })
    .map(
      (days) =>
        parseCalendarDate(new Date(Date.UTC(2000, 0, 1 + days)).toISOString().slice(0, 10)) as CalendarDate,
    );
  const daysIn = (from: string, to: string): readonly string[] => {
    const days: string[] = [];
    for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000)
      days.push(new Date(at).toISOString().slice(0, 10));
    return days;
  };

  it('cover each day once, with at most 32 days and 12 months', () => {
    fc.assert(
      fc.property(dates, dates, (one, other) => {
        const [from, to] = one <= other ? [one, other] : [other, one];
        const parts = periodsOf(from, to);
        const last = (start: string, unit: 'MONTH' | 'YEAR'): string => {
          const day = new Date(start);
          const end =
            unit === 'YEAR'
              ? Date.UTC(day.getUTCFullYear() + 1, 0, 0)
              : Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0);
          return new Date(end).toISOString().slice(0, 10);
        };
        const starts = (start: string, unit: string): boolean =>
          unit === 'DAY' || (unit === 'MONTH' ? start.endsWith('-01') : start.endsWith('-01-01'));
        const read = { DAY: 0, MONTH: 0, YEAR: 0 };
        const covered = new Map<string, number>();
        for (const { period, from: first, to: end, sign } of parts)
          for (const start of daysIn(first, end).filter((day) => starts(day, period))) {
            read[period] += 1;
            for (const day of period === 'DAY' ? [start] : daysIn(start, last(start, period)))
              covered.set(day, (covered.get(day) ?? 0) + sign);
          }
        const counted = [...covered].filter(([, times]) => times !== 0);
        expect(counted.map(([day]) => day).sort()).toEqual(daysIn(from, to));
        expect(new Set(counted.map(([, times]) => times))).toEqual(new Set([1]));
        expect(read.DAY).toBeLessThanOrEqual(32);
        expect(read.MONTH).toBeLessThanOrEqual(12);
      }),
      { numRuns: 300 },
    );
  });

  it('subtract what is missing of a whole year or month', () => {
    const parts = (from: string, to: string) =>
      periodsOf(from as CalendarDate, to as CalendarDate).map(
        ({ period, from: first, to: end, sign }) => `${sign < 0 ? '-' : ''}${period} ${first}..${end}`,
      );

    expect(parts('2025-01-02', '2025-12-30')).toEqual([
      'YEAR 2025-01-01..2025-12-31',
      '-DAY 2025-01-01..2025-01-01',
      '-DAY 2025-12-31..2025-12-31',
    ]);
    expect(parts('2025-01-05', '2025-01-08')).toEqual(['DAY 2025-01-05..2025-01-08']);
  });
});
