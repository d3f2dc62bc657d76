import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { operations, perform } from '../test/support/casework.js';
import { lostAndDuplicated, waitingHandOvers } from '../test/support/lost-and-duplicated.js';
import { prepareCases, startLoad } from '../test/support/outage-load.js';
import type { ProductionWorld } from '../test/support/production-world.js';
import { sqlRows } from '../test/support/rows.js';
import { followChanges } from './changes.js';
import type { NodeName } from './cluster-files.js';
import type { Cluster } from './cluster.js';

/** Something that happens to the cluster; it returns what must be done when everything works again. */
export interface Incident {
  readonly name: string;
  readonly begin: (cluster: Cluster, leader: NodeName) => Promise<() => Promise<void>>;
}

/** What one incident did. Times are seconds after its begin. */
export interface Outcome {
  readonly leaderMoved: boolean;
  readonly newLeader: number;
  readonly apiWrites: number;
  readonly workerRuns: number;
  readonly subscriberHears: number;
  readonly allDelivered: number;
  readonly confirmed: number;
  readonly handOvers: number;
  readonly refused: number;
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly missedChanges: number;
  /** Reads after the incident that a server other than the leader answered. */
  readonly staleReads: number;
}

const warmUpMs = 3_000;
const goOnMs = 5_000;

export async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isTrue())) await pause(100);
}

async function isUp(url: string, check: (health: any) => boolean): Promise<boolean> {
  const response = await fetch(`${url}/health`, { signal: AbortSignal.timeout(8_000) }).catch(() => null);
  return response?.status === 200 && check(await response.json());
}

/** Whether the API and a worker work. */
export const isWell = async ({ urls }: ProductionWorld): Promise<boolean> =>
  (await isUp(urls.api, ({ workers }) => workers >= 1)) && (await isUp(urls.worker, () => true));

/** Submits new reports until the API confirms one. */
async function firstWrite({ urls }: ProductionWorld): Promise<void> {
  await until(async () => {
    const input = { urls: [`https://probe-${randomUUID()}.example/page`], idempotencyKey: randomUUID() };
    const response = await fetch(`${urls.api}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: operations.submitReport, variables: { input } }),
      signal: AbortSignal.timeout(60_000),
    }).catch(() => null);
    if (response?.status !== 200) return false;
    const { data } = (await response.json()) as { readonly data?: any };
    return data?.submitReport?.__typename === 'SubmitReportSuccess';
  });
}

/** Plays one incident while reports arrive and cases are handed over. */
export async function play(
  world: ProductionWorld,
  cluster: Cluster,
  { begin }: Incident,
  cases: number,
): Promise<Outcome> {
  const prepared = await prepareCases(world, cases);
  const changes = await followChanges(world);
  const since = new Date();
  const work = startLoad(world, prepared);
  await pause(warmUpMs);
  const before = await cluster.leader();
  if (before === null) throw new Error('the cluster has no leader');
  const begun = performance.now();
  const after = (): number => (performance.now() - begun) / 1_000;
  const mend = await begin(cluster, before);
  const newLeader = until(async () => ![null, before].includes(await cluster.leader())).then(after);
  const apiWrites = firstWrite(world).then(after);
  const workerRuns = pause(500)
    .then(() => until(() => isWell(world)))
    .then(after);
  const times = {
    newLeader: await newLeader,
    apiWrites: await apiWrites,
    workerRuns: await workerRuns,
  };
  const subscriberHears = await hearsAgain(changes.seen).then(after);
  await pause(goOnMs);
  await work.finish();
  await until(async () => (await waitingHandOvers(world)).length === 0);
  const allDelivered = after();
  await mend();
  await cluster.whole();
  const leader = await cluster.leader();
  const leaderMoved = leader !== before;
  const staleReads = await readsFromOthers(world, cluster);
  const { lost, duplicated } = await lostAndDuplicated(world, work);
  const missedChanges = await missed(world, since, changes.seen);
  changes.stop();
  return {
    leaderMoved,
    ...times,
    subscriberHears,
    allDelivered,
    confirmed: work.reports.size,
    handOvers: work.cases.length,
    refused: work.faults.length,
    lost,
    doubled: duplicated,
    missedChanges,
    staleReads,
  };
}

/** Waits until reads come from the server of the leader. Returns how many came from another server before. */
async function readsFromOthers({ inside }: ProductionWorld, cluster: Cluster): Promise<number> {
  const query = 'select inet_server_port() as port, pg_is_in_recovery() as is_replica';
  for (let others = 0; ;) {
    const leader = await cluster.leader();
    // A connection to a server that no longer leads is closed.
    const [server] = await sqlRows(inside.api, query).catch(() => []);
    if (leader !== null && server?.['port'] === cluster.portOf(leader) && server['is_replica'] === false)
      return others;
    if (server !== undefined) others += 1;
    await pause(200);
  }
}

/** Resolves at the next change that the subscription receives. Reports arrive all the time. */
async function hearsAgain(seen: ReadonlyMap<string, number>): Promise<void> {
  const { size } = seen;
  await until(() => seen.size > size);
}

/** Registers the webhook receiver of the world for news of police. */
export async function registerReceiver({ inside, receiver }: ProductionWorld): Promise<void> {
  const input = {
    url: `http://127.0.0.1:${receiver.port}/`,
    audience: 'POLICE',
    types: ['REFERRAL_CREATED'],
  };
  await perform(inside.api, 'registerWebhook', input, 'administrator');
}

/** Whether the running API answers a query of the liaison, which uses a restricted database role. */
export async function askRestricted({ inside, urls }: ProductionWorld): Promise<boolean> {
  const response = await fetch(`${urls.api}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await inside.api.tokenOf('liaison')}`,
    },
    body: JSON.stringify({ query: '{ referrals { nodes { id } } }' }),
  });
  const { data } = (await response.json()) as { readonly data?: any };
  return (data?.referrals?.nodes.length ?? 0) > 0;
}

/** The number of cases that were opened and that the subscription was not told of. */
export async function missed(
  { inside }: ProductionWorld,
  since: Date,
  seen: ReadonlyMap<string, number>,
): Promise<number> {
  const opened = await sqlRows(inside.api, 'select id from hotline_case where opened_at > ?', [since]);
  const count = (): number => opened.filter(({ id }) => !seen.has(String(id))).length;
  for (let turn = 0; turn < 50 && count() > 0; turn += 1) await pause(100);
  return count();
}
