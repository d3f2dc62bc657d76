import type { MikroORM } from '@mikro-orm/postgresql';
import { missingMasterKeys } from '../../features/sealing/index.js';
import type { Config } from '../../platform/config.js';
import { followDatabaseTime } from '../../platform/database/database-time.js';
import { assertNoExcessRights } from '../../platform/database/excess-rights.js';
import { assertMigrated, connect } from '../../platform/database/orm.js';
import { replicaConnectionLimits } from '../../platform/database/replica-reads.js';
import { restrictedReads, restrictedRoles } from '../../platform/database/restricted-reads.js';
import { readJobCounts } from '../../platform/jobs/job-counts.js';
import { hasMasterKeys, openEnvelopeKeys } from '../open-envelope-keys.js';
import { entities, migrations } from '../entities.js';
import { fine, notUsed, problem, warning, type Check, type Finding } from './finding.js';

/** The checks that need the database: what the start of a program and `/health` check. */
export const databaseChecks = (config: Config, url: string, orm: MikroORM): readonly Check[] => [
  {
    name: 'schema',
    run: async () => {
      await assertMigrated(orm);
      return fine('every migration is applied');
    },
  },
  {
    name: 'database role',
    run: async () => {
      await assertNoExcessRights(orm);
      return fine('it can do no more than the application needs');
    },
  },
  {
    name: 'restricted roles',
    run: async () => {
      const sessionUrl = config.databaseDirectUrl ?? url;
      const reads = restrictedReads((role) =>
        connect({ url: sessionUrl, pool: 1, entities, migrations, role }),
      );
      try {
        for (const rows of ['OF_POLICE', 'PUBLIC'] as const) await reads.of(rows);
        return fine(`the application can take ${Object.values(restrictedRoles).join(' and ')}`);
      } finally {
        await reads.close();
      }
    },
  },
  { name: 'direct connection', run: () => checkDirect(config, orm) },
  { name: 'replica', run: () => checkReplica(config, orm) },
  {
    name: 'clock',
    run: async () => {
      const time = await followDatabaseTime(orm, config.maxClockSkewSeconds);
      time.stop();
      return fine(`it differs from the database by ${time.skewSeconds()} seconds`);
    },
  },
  {
    name: 'workers',
    run: async () => {
      const { workers, stoppedJobs } = await readJobCounts(orm.em.fork());
      if (workers === 0) return warning('none runs, so nothing is sent: npm run worker');
      return stoppedJobs === 0
        ? fine(`${workers} run`)
        : warning(`${stoppedJobs} jobs have stopped: retry each from its work item (retryJob)`);
    },
  },
  {
    name: 'keys',
    run: async () => {
      if (!hasMasterKeys(config)) return notUsed('KEY_FILE is not set: a demo has its own keys');
      const keys = { envelopes: await openEnvelopeKeys(config) };
      const missing = await missingMasterKeys({ em: orm.em.fork(), keys });
      return missing.length === 0
        ? fine('each sealed row can be opened')
        : problem(
            `KEY_FILE or the key service lacks master keys that sealed rows need: ${missing.join(', ')}. Restore the key file that has them; without them these rows stay closed.`,
          );
    },
  },
];

type Row = Readonly<Record<string, unknown>>;

const rowOf = async (orm: MikroORM, statement: string): Promise<Row> =>
  (await orm.em.fork().getConnection().execute<Row[]>(statement))[0] ?? {};

/** The row of a statement on another address; `null` if that cannot be reached. */
async function rowAt(url: string, statement: string): Promise<Row | null> {
  const orm = await connect({ url, pool: 1, entities, migrations, limits: replicaConnectionLimits });
  try {
    return await rowOf(orm, statement).catch(() => null);
  } finally {
    await orm.close();
  }
}

const identity =
  'select system_identifier::text as server, current_database() as database from pg_control_system()';

async function checkDirect({ databaseDirectUrl: url }: Config, orm: MikroORM): Promise<Finding> {
  if (url === null) return notUsed('DATABASE_DIRECT_URL is not set: DATABASE_URL must not go through a pool');
  const found = await rowAt(url, identity);
  if (found === null) return problem('It cannot be reached. Correct DATABASE_DIRECT_URL, or the network.');
  const expected = await rowOf(orm, identity);
  return found['server'] === expected['server'] && found['database'] === expected['database']
    ? fine('it leads to the same database')
    : problem('It leads to another database. Set DATABASE_DIRECT_URL to the database of DATABASE_URL.');
}

async function checkReplica({ databaseReadUrl: url }: Config, orm: MikroORM): Promise<Finding> {
  if (url === null) return notUsed('DATABASE_READ_URL is not set: everything is read from the leader');
  const { position } = await rowOf(orm, 'select pg_current_wal_flush_lsn()::text as position');
  const found = await rowAt(
    url,
    `select pg_is_in_recovery() as "isReplica",
       round(greatest(pg_wal_lsn_diff('${String(position)}', pg_last_wal_replay_lsn()), 0) / 1048576)::int as "megabytes"`,
  );
  if (found === null)
    return problem('It cannot be reached, so every query goes to the leader. Correct DATABASE_READ_URL.');
  if (found['isReplica'] !== true)
    return problem('It is not a replica. Set DATABASE_READ_URL to a replica of DATABASE_URL.');
  return found['megabytes'] === 0
    ? fine('it has what the leader has')
    : warning(
        `It is ${String(found['megabytes'])} MB behind the leader. Queries go to the leader until it has caught up.`,
      );
}
