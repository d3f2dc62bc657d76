import { cpus } from 'node:os';
import { useServer } from '../test/support/own-postgres.js';
import { productionWorld } from '../test/support/production-world.js';
import { runCommand } from '../src/run-command.js';
import { startCluster } from './cluster.js';
import { isWell, play, registerReceiver, until, type Incident, type Outcome } from './play.js';

// npm run failover: three PostgreSQL servers under Patroni, etcd and HAProxy on this machine, the API and a worker as in
// production, and incidents while reports arrive and cases are handed over. Exit codes: 0 nothing was lost or doubled,
// 1 something was, 69 a program is missing.

/** Number of cases handed over to each channel in each incident. */
const cases = Number(process.env['FAILOVER_CASES'] ?? 3);

const incidents: readonly Incident[] = [
  {
    name: 'the leader is killed (SIGKILL)',
    begin: async (cluster, leader) => {
      await cluster.kill(leader);
      return () => cluster.restart(leader);
    },
  },
  {
    name: 'the machine of the leader hangs (SIGSTOP)',
    begin: (cluster, leader) => cluster.freeze(leader),
  },
  {
    name: 'the leader is moved as planned',
    begin: async (cluster, leader) => {
      await cluster.switchOver(leader);
      return async () => {};
    },
  },
];

const seconds = (value: number): string => value.toFixed(1);
const row = (name: string, outcome: Outcome): string =>
  [
    name,
    seconds(outcome.newLeader),
    seconds(outcome.apiWrites),
    seconds(outcome.workerRuns),
    seconds(outcome.subscriberHears),
    seconds(outcome.allDelivered),
    `${outcome.confirmed} / ${outcome.handOvers}`,
    outcome.refused,
    outcome.lost.length,
    outcome.doubled.length,
    outcome.missedChanges,
    outcome.staleReads,
  ].join(' | ');
const head = [
  'incident',
  'new leader',
  'API writes again',
  'worker runs again',
  'subscriber hears again',
  'all delivered',
  'confirmed: reports / hand-overs',
  'refused',
  'lost',
  'doubled',
  'missed changes',
  'reads from another server',
];

async function run(): Promise<number> {
  const cluster = await startCluster();
  try {
    await cluster.whole();
    const leave = await useServer(cluster.url);
    const world = await productionWorld();
    let isGood = true;
    try {
      await registerReceiver(world);
      await until(() => isWell(world));
      console.log(
        `Seconds after the begin of each incident; ${cpus().length} processors for all programs; Patroni ${cluster.patroniVersion}.\n`,
      );
      console.log(`| ${head.join(' | ')} |\n| ${head.map(() => '---').join(' | ')} |`);
      for (const incident of incidents) {
        const outcome = await play(world, cluster, incident, cases);
        console.log(`| ${row(incident.name, outcome)} |`);
        for (const one of [...outcome.lost, ...outcome.doubled]) console.error(`  ${one}`);
        const found = outcome.lost.length + outcome.doubled.length + outcome.missedChanges;
        if (found > 0 || !outcome.leaderMoved || outcome.confirmed === 0) isGood = false;
      }
    } finally {
      await world.stop();
      leave();
    }
    return isGood ? 0 : 1;
  } finally {
    await cluster.stop();
  }
}

await runCommand(run);
