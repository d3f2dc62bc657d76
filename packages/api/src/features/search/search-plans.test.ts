import { readSearch } from '@meldpunt/domain';
import { Client } from 'pg';
import { testApi, type TestApi } from '../../../test/support/api.js';
import { kysely } from '../../platform/database/kysely.js';
import { restrictedRoles } from '../../platform/database/restricted-reads.js';
import { lookupOf } from './search-lookups.js';

let api: TestApi;
let liaison: Client;
beforeAll(async () => {
  api = await testApi();
  liaison = new Client({ connectionString: api.database.url });
  await liaison.connect();
  // Tables of unknown size, as before they are first analysed: every plan of an empty table costs the same.
  await liaison.query(
    `update pg_class set relpages = 0, reltuples = -1 where relname in ('content_item', 'referral', 'hotline_case', 'hosting_observation')`,
  );
  await liaison.query(`set role ${restrictedRoles.OF_POLICE}`);
  // Small tables are read whole. Without this, a plan shows whether an index can be used at all.
  await liaison.query('set enable_seqscan = off');
});
afterAll(async () => {
  await liaison.end();
  await api.close();
});

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Cond'?: string;
  readonly Plans?: readonly Plan[];
}

const nodesOf = (plan: Plan): readonly Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

/** The nodes of the plans of every lookup of a text, as the liaison. */
async function plansOf(text: string): Promise<ReadonlyMap<string, readonly Plan[]>> {
  const plans = new Map<string, readonly Plan[]>();
  for (const reading of readSearch(text, () => 'example')) {
    const lookup = lookupOf(reading, true)?.compile(kysely(api.database.orm.em.fork()));
    if (lookup === undefined) continue;
    const { rows } = await liaison.query(`explain (format json) ${lookup.sql}`, [...lookup.parameters]);
    plans.set(reading.kind, nodesOf(rows[0]['QUERY PLAN'][0].Plan));
  }
  return plans;
}

it.each([
  ['https://site.example/page', ['ADDRESS', 'HOSTNAME', 'DOMAIN']],
  ['198.51.100.7', ['IP_ADDRESS']],
  ['AS64500', ['NETWORK']],
  ['Example Hosting', ['PROVIDER', 'PARTNER_REFERENCE']],
  ['MP-000000123', ['REFERENCE']],
  ['RF-000000123', ['REFERENCE']],
])('a search of the liaison for %s reads no table whole', async (text, kinds) => {
  const plans = await plansOf(text);

  expect([...plans.keys()]).toEqual(expect.arrayContaining(kinds));
  for (const [kind, nodes] of plans) {
    expect([kind, nodes.filter((node) => node['Node Type'] === 'Seq Scan')]).toEqual([kind, []]);
    const scans = nodes.filter((node) => node['Relation Name'] !== undefined || node['Index Cond']);
    expect([
      kind,
      scans.filter((node) => node['Node Type'].includes('Index') && !node['Index Cond']),
    ]).toEqual([kind, []]);
    expect([kind, scans.some((node) => node['Index Cond'] !== undefined)]).toEqual([kind, true]);
  }
});
