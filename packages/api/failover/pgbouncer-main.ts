import { setTimeout as pause } from 'node:timers/promises';
import { runCommand } from '../src/run-command.js';
import { lostAndDuplicated, waitingHandOvers } from '../test/support/lost-and-duplicated.js';
import { prepareCases, startLoad } from '../test/support/outage-load.js';
import { ownPostgres } from '../test/support/own-postgres.js';
import { productionWorld } from '../test/support/production-world.js';
import { followChanges } from './changes.js';
import { serverConnections, startBouncer, type Bouncer } from './pgbouncer.js';
import { askRestricted, isWell, missed, registerReceiver, until } from './play.js';

// npm run pgbouncer: the API through PgBouncer in transaction mode, with a direct connection for what needs a session,
// while reports arrive, cases are handed over and a subscription follows. Exit codes: 0 nothing was lost or doubled, 1
// something was, 69 PgBouncer is missing.

const cases = 3;
const loadMs = 20_000;

async function run(): Promise<number> {
  const postgres = await ownPostgres();
  let bouncer: Bouncer | null = null;
  try {
    const started = await startBouncer(
      `postgresql://meldpunt_app:meldpunt@127.0.0.1:${postgres.port}/meldpunt`,
    );
    bouncer = started;
    const world = await productionWorld((url) => ({
      DATABASE_URL: started.urlOf(url),
      DATABASE_DIRECT_URL: url,
      DATABASE_PREPARED_STATEMENTS: '0',
      DATABASE_POOL: '20',
    }));
    try {
      await registerReceiver(world);
      await until(() => isWell(world));
      const prepared = await prepareCases(world, cases);
      const changes = await followChanges(world);
      const since = new Date();
      const work = startLoad(world, prepared, { everyMs: 50 });
      await pause(loadMs);
      const used = await started.figures();
      const restricted = await askRestricted(world);
      await work.finish();
      await until(async () => (await waitingHandOvers(world)).length === 0);
      const { lost, duplicated } = await lostAndDuplicated(world, work);
      const missedChanges = await missed(world, since, changes.seen);
      changes.stop();
      console.log(`reports confirmed: ${work.reports.size}; cases handed over: ${work.cases.length}`);
      console.log(
        `requests that failed: ${work.faults.length}; lost: ${lost.length}; doubled: ${duplicated.length}`,
      );
      console.log(`changes that the subscription missed: ${missedChanges}`);
      console.log(`queries with a restricted role: ${restricted ? 'work' : 'FAIL'}`);
      console.log(
        `transactions through PgBouncer: ${used.transactions}, on ${used.serverConnections} connections (max ${serverConnections})`,
      );
      const faults = lost.length + duplicated.length + missedChanges + work.faults.length;
      const isThrough = used.transactions > work.reports.size && used.serverConnections <= serverConnections;
      return faults === 0 && restricted && isThrough && work.reports.size > 0 ? 0 : 1;
    } finally {
      await world.stop();
    }
  } finally {
    await bouncer?.stop();
    await postgres.remove();
  }
}

await runCommand(run);
