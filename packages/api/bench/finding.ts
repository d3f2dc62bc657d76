import { fork } from 'node:child_process';
import { once } from 'node:events';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { Client } from 'pg';
import { asApp } from '../src/platform/database/embedded-postgres.js';
import { findingFilters, pairsOf, searchesIn, type Choice } from './finding-filters.js';
import { withCases } from './kept-database.js';
import type { Serving } from './serve.js';

/**
 * Measures how fast a person finds cases and referrals: the first page of 50 for every filter, for every pair of filters,
 * and for every way in which a search reads a text, each with values that match much and values that match little or nothing.
 */
const { values: flags } = parseArgs({
  options: {
    cases: { type: 'string', default: '1000000' },
    runs: { type: 'string', default: '5' },
    /** Only lists or searches whose name contains this. */
    only: { type: 'string', default: '' },
    /** A folder for the database. It is kept, and a database that is in it is used again. */
    data: { type: 'string' },
    /** Milliseconds from which a page is listed. */
    slow: { type: 'string', default: '100' },
  },
});
const runs = Number(flags.runs);
const slow = Number(flags.slow);
/** No page takes longer; a run that does counts as this. */
const patienceMs = 20_000;

const pages = {
  cases: `query ($filter: CaseFilter, $order: CaseOrder) { page: cases(first: 50, filter: $filter, orderBy: $order) {
    nodes { id reference status hostname openedAt } pageInfo { hasNextPage } } }`,
  referrals: `query ($filter: ReferralFilter) { page: referrals(first: 50, filter: $filter) {
    nodes { id reference status kind createdAt } pageInfo { hasNextPage } } }`,
  search: `query ($text: String!) { page: search(text: $text) {
    nodes: hits { case { id reference } referral { id reference } matches { kind value } } } }`,
};

interface Asked {
  readonly group: string;
  readonly name: string;
  readonly page: keyof typeof pages;
  readonly variables: object;
  readonly as: 'ANALYST' | 'LIAISON';
}

interface Measured extends Asked {
  readonly rows: number;
  readonly median: number;
  readonly fastest: number;
}

async function ask({ url, tokens }: Serving, { page, variables, as }: Asked): Promise<number> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens[as]}` },
    body: JSON.stringify({ query: pages[page], variables }),
    signal: AbortSignal.timeout(patienceMs),
  });
  const text = await response.text();
  const { data, errors } = (text.startsWith('{') ? JSON.parse(text) : {}) as {
    readonly data?: { readonly page: { readonly nodes: readonly unknown[] } };
    readonly errors?: readonly unknown[];
  };
  if (data === undefined || errors !== undefined)
    throw new Error(`${JSON.stringify(variables)}: ${response.status} ${text.slice(0, 500)}`);
  return data.page.nodes.length;
}

async function measure(serving: Serving, asked: Asked): Promise<Measured> {
  const times: number[] = [];
  let rows = 0;
  for (let run = 0; run <= runs; run += 1) {
    const start = performance.now();
    rows = await ask(serving, asked).catch((error: unknown) => {
      if (/TimeoutError/.test((error as Error).name) || /: 503 /.test((error as Error).message)) return -1;
      throw error;
    });
    // The first run compiles the document and fills caches.
    if (run > 0 || rows === -1) times.push(performance.now() - start);
    if (rows === -1) break;
  }
  times.sort((one, other) => one - other);
  const at = (part: number) => Math.round(times[Math.floor((times.length - 1) * part)] ?? 0);
  return { ...asked, rows, median: at(0.5), fastest: at(0) };
}

const listOf = (
  page: 'cases' | 'referrals',
  as: Asked['as'],
  choices: readonly (readonly Choice[])[],
  orders: readonly (string | undefined)[],
  group: string,
): readonly Asked[] =>
  choices.flatMap((chosen) =>
    orders.map((order) => ({
      group: `${group}${order === undefined ? '' : ` by ${order}`}`,
      name: chosen.map(({ name, value }) => `${name}=${JSON.stringify(value)}`).join(' '),
      page,
      as,
      variables: {
        filter: Object.fromEntries(chosen.map(({ name, value }) => [name, value])),
        ...(order === undefined ? {} : { order }),
      },
    })),
  );

async function everything(admin: Client): Promise<readonly Asked[]> {
  const { cases, referrals } = await findingFilters(admin);
  const orders = ['PRIORITY', 'OLDEST', 'NEWEST'];
  const single = (choices: readonly Choice[]) => choices.map((choice) => [choice]);
  return [
    ...listOf('cases', 'ANALYST', single(cases), orders, 'cases, one filter'),
    ...listOf('cases', 'ANALYST', pairsOf(cases), orders, 'cases, two filters'),
    ...listOf('referrals', 'ANALYST', single(referrals), [undefined], 'referrals, one filter'),
    ...listOf('referrals', 'ANALYST', pairsOf(referrals), [undefined], 'referrals, two filters'),
    ...listOf('referrals', 'LIAISON', single(referrals), [undefined], 'referrals of the liaison, one filter'),
    ...listOf(
      'referrals',
      'LIAISON',
      pairsOf(referrals),
      [undefined],
      'referrals of the liaison, two filters',
    ),
    ...(await searchesIn(admin)).flatMap(({ name, text }) =>
      (['ANALYST', 'LIAISON'] as const).map((as) => ({
        group: `search of the ${as.toLowerCase()}`,
        name,
        page: 'search' as const,
        as,
        variables: { text },
      })),
    ),
  ];
}

function print(measured: readonly Measured[]): void {
  const groups: Record<string, object> = {};
  for (const group of new Set(measured.map((each) => each.group))) {
    const medians = measured
      .filter((each) => each.group === group)
      .map(({ median }) => median)
      .sort((one, other) => one - other);
    const at = (part: number) => medians[Math.floor((medians.length - 1) * part)];
    groups[group] = {
      pages: medians.length,
      'half under ms': at(0.5),
      '99 % under ms': at(0.99),
      'slowest ms': at(1),
      [`from ${slow} ms`]: medians.filter((median) => median >= slow).length,
    };
  }
  console.table(groups);
  const slowest = measured
    .filter(({ median }) => median >= slow)
    .sort((one, other) => other.median - one.median);
  for (const { group, name, rows, median, fastest } of slowest.slice(0, 60))
    console.log(`${median} ms (fastest ${fastest}), ${rows} rows: ${group}: ${name}`);
}

await withCases(Number(flags.cases), flags.data, async ({ url, admin }) => {
  const child = fork(new URL('./serve.js', import.meta.url), ['api', await asApp(url)]);
  const [serving] = (await once(child, 'message')) as [Serving];
  try {
    const measured: Measured[] = [];
    for (const asked of await everything(admin))
      if (`${asked.group} ${asked.name}`.includes(flags.only)) measured.push(await measure(serving, asked));
    console.log(`${flags.cases} cases, ${runs} runs of each page, load ${loadavg()[0]?.toFixed(1)}`);
    print(measured);
  } finally {
    child.disconnect();
  }
});
