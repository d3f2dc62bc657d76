import { MikroORM, type Options } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';

const timestamptz = 1184;

/** What of the driver's pool is set up here. */
interface DriverPool {
  readonly options: {
    readonly types: { setTypeParser(oid: number, parse: (text: string) => unknown): void };
  };
  on(event: 'connect', prepare: (client: DriverClient) => void): void;
}

interface DriverClient {
  query: (...parts: unknown[]) => unknown;
}

export interface OrmSettings {
  readonly url: string;
  readonly pool: number;
  readonly entities: NonNullable<Options['entities']>;
  readonly migrations: NonNullable<NonNullable<Options['migrations']>['migrationsList']>;
  /** Told of every statement as it is sent, whoever sends it; for counting, in tests and benches. */
  readonly onStatement?: (text: string) => void;
}

/** Connects to PostgreSQL. Instants come back as `Date`, in rows as in entities; calendar dates as text. */
export function connect({ url, pool, entities, migrations, onStatement }: OrmSettings): Promise<MikroORM> {
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
    driverOptions: {
      onPoolCreated: (created: DriverPool) => {
        created.options.types.setTypeParser(timestamptz, (text) => new Date(text));
        if (onStatement) created.on('connect', (client) => watch(client, onStatement));
      },
    },
  });
}

function watch(client: DriverClient, onStatement: (text: string) => void): void {
  const query = client.query.bind(client);
  client.query = (...parts) => {
    const [statement] = parts;
    onStatement(typeof statement === 'string' ? statement : (statement as { readonly text: string }).text);
    return query(...parts);
  };
}

/** Brings an empty or older database to the current schema; returns the names of the migrations applied. */
export async function migrate(orm: MikroORM): Promise<readonly string[]> {
  const applied = await orm.migrator.up();
  return applied.map((migration) => migration.name);
}
