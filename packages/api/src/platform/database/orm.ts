import { MikroORM, type Options } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';

const timestamptz = 1184;

interface PoolWithTypes {
  readonly options: {
    readonly types: { setTypeParser(oid: number, parse: (text: string) => unknown): void };
  };
}

export interface OrmSettings {
  readonly url: string;
  readonly pool: number;
  readonly entities: NonNullable<Options['entities']>;
  readonly migrations: NonNullable<NonNullable<Options['migrations']>['migrationsList']>;
  readonly logger?: (line: string) => void;
}

/** Connects to PostgreSQL. Instants come back as `Date`, in rows as in entities; calendar dates as text. */
export function connect({ url, pool, entities, migrations, logger }: OrmSettings): Promise<MikroORM> {
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
    ...(logger ? { debug: ['query' as const], logger, colors: false } : {}),
    driverOptions: {
      onPoolCreated: (created: PoolWithTypes) =>
        created.options.types.setTypeParser(timestamptz, (text) => new Date(text)),
    },
  });
}

/** Brings an empty or older database to the current schema; returns the names of the migrations applied. */
export async function migrate(orm: MikroORM): Promise<readonly string[]> {
  const applied = await orm.migrator.up();
  return applied.map((migration) => migration.name);
}
