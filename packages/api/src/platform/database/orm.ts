import { MikroORM, type Options } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import { Client, type Pool, type PoolClient } from 'pg';
import { migrateJobs } from '../jobs/migrate-jobs.js';
import {
  destroyWhenTimedOut,
  driverSettings,
  defaultConnectionLimits,
  type ConnectionLimits,
} from './connection-limits.js';
import { notePool, type PoolState } from './open-pools.js';
import { grantRights } from './database-roles.js';
import { releaseLostConnections } from './release-lost-connections.js';
import { prepareStatements, statementNames } from './prepared-statements.js';
import { parseTextArray, textArray } from './text-arrays.js';
import { traceStatements } from '../tracing/trace-statements.js';
import { StartUpError } from '../start-up-error.js';

const timestamptz = 1184;

interface CreatedPool extends PoolState, Pick<Pool, 'on'> {
  readonly options: {
    readonly types: { setTypeParser(oid: number, parse: (text: string) => unknown): void };
  };
}

export interface OrmSettings {
  readonly url: string;
  readonly pool: number;
  readonly entities: NonNullable<Options['entities']>;
  readonly migrations: NonNullable<NonNullable<Options['migrations']>['migrationsList']>;
  /** Called with every statement that is sent to the database, from any layer, without its values. */
  readonly onStatement?: (statement: string) => void;
  readonly limits?: ConnectionLimits;
  /** The database role of the connections, if not the one that signs in. */
  readonly role?: string;
  /** The name of the pool in the metrics, if not that of the role. */
  readonly poolName?: string;
  /** Whether repeated statements are prepared; default true. */
  readonly prepares?: boolean;
}

/** Connects to PostgreSQL. Rows and entities contain instants as `Date` and calendar dates as text. */
export function connect({
  url,
  pool,
  entities,
  migrations,
  onStatement,
  limits = defaultConnectionLimits,
  role,
  poolName = role ?? 'application',
  prepares = true,
}: OrmSettings): Promise<MikroORM> {
  const nameOf = statementNames();
  return MikroORM.init({
    clientUrl: url,
    entities,
    extensions: [Migrator],
    migrations: {
      migrationsList: migrations,
      transactional: true,
      allOrNothing: true,
      silent: true,
      snapshot: false,
    },
    pool: { min: 0, max: pool },
    ensureDatabase: false,
    // What a new entity is not given is `null` in it, as in a row.
    initNullableProperties: true,
    driverOptions: {
      ...driverSettings(limits),
      ...(role === undefined ? {} : { options: `-c role=${role}` }),
      onPoolCreated: (created: CreatedPool) => {
        notePool(poolName, created);
        created.options.types.setTypeParser(timestamptz, (text) => new Date(text));
        created.options.types.setTypeParser(textArray, parseTextArray);
        releaseLostConnections(created);
        created.on('connect', (client) => {
          destroyWhenTimedOut(client);
          traceStatements(client);
          if (prepares) prepareStatements(client, nameOf);
          if (onStatement) reportStatements(client, onStatement);
        });
      },
    },
  });
}

/** Reports statements at the connection, because reads and writes use different layers above it. */
function reportStatements(client: PoolClient, tell: (statement: string) => void): void {
  const query = client.query as (this: PoolClient, ...statement: readonly unknown[]) => unknown;
  client.query = function (this: PoolClient, statement: unknown, ...rest: readonly unknown[]) {
    tell(typeof statement === 'string' ? statement : (statement as { readonly text: string }).text);
    return query.call(this, statement, ...rest);
  } as typeof client.query;
}

/**
 * Migrates an empty or older database to the current schema and grants the rights of the database roles. Returns the names
 * of the applied migrations. Needs the role that owns the tables.
 * Processes that start at the same time wait for each other, so that each migration is applied once.
 */
export async function migrate(orm: MikroORM): Promise<readonly string[]> {
  const turn = new Client({ connectionString: orm.config.get('clientUrl') });
  await turn.connect();
  try {
    await turn.query(`select pg_advisory_lock(hashtext('meldpunt migrations'))`);
    await migrateJobs(orm.config.get('clientUrl') ?? '');
    const applied = await orm.migrator.up();
    await grantRights(turn);
    return applied.map((migration) => migration.name);
  } finally {
    await turn.end();
  }
}

/** The names of the migrations that a database lacks. */
export async function missingMigrations(orm: MikroORM): Promise<readonly string[]> {
  const rows = await orm.em
    .fork()
    .getConnection()
    .execute<{ name: string }[]>('select name from mikro_orm_migrations')
    .catch((error: { readonly code?: string }) => {
      if (error.code === tableIsMissing) return [];
      throw error;
    });
  const applied = new Set(rows.map(({ name }) => name));
  const known = orm.config.get('migrations').migrationsList ?? [];
  return known.map(({ name }) => name).filter((name) => !applied.has(name));
}

const tableIsMissing = '42P01';

/** Refuses to start on a database of an older schema, where this process may not migrate it. */
export async function assertMigrated(orm: MikroORM): Promise<void> {
  const { length } = await missingMigrations(orm);
  if (length > 0)
    throw new StartUpError(
      `The database lacks ${length} migrations. Run: MIGRATION_DATABASE_URL=postgresql://… npm run migrate`,
    );
}
