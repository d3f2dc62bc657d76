import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { serverUser } from '../src/platform/database/server-user.js';
import { StartUpError } from '../src/platform/start-up-error.js';
import { freePort } from '../test/support/own-postgres.js';
import { findProgram } from './system-programs.js';

/** PgBouncer in transaction mode in front of a server. */
export interface Bouncer {
  /** The address of a database through PgBouncer. */
  readonly urlOf: (url: string) => string;
  /** What PgBouncer counted for the databases behind it. */
  readonly figures: () => Promise<{ readonly transactions: number; readonly serverConnections: number }>;
  readonly stop: () => Promise<void>;
}

/** The connections to the database, for all connections of the API together. */
export const serverConnections = 4;

/** Starts PgBouncer with the settings that the guide names. Throws a `StartUpError` that says what to install. */
export async function startBouncer(databaseUrl: string): Promise<Bouncer> {
  const program = await findProgram('pgbouncer');
  if (program === null) throw new StartUpError('pgbouncer not found; on Debian: apt-get install pgbouncer');
  const user = await serverUser();
  const folder = await mkdtemp(join(tmpdir(), 'meldpunt-pgbouncer-'));
  await chmod(folder, 0o755);
  const { port: databasePort, username, password } = new URL(databaseUrl);
  const port = await freePort();
  const settings = [
    '[databases]',
    `* = host=127.0.0.1 port=${databasePort}`,
    '[pgbouncer]',
    'listen_addr = 127.0.0.1',
    `listen_port = ${port}`,
    'unix_socket_dir =',
    'auth_type = scram-sha-256',
    `auth_file = ${join(folder, 'users.txt')}`,
    `stats_users = ${username}`,
    'pool_mode = transaction',
    `default_pool_size = ${serverConnections}`,
    'max_client_conn = 500',
    'ignore_startup_parameters = idle_in_transaction_session_timeout,extra_float_digits',
    'idle_transaction_timeout = 25',
  ];
  await writeFile(join(folder, 'pgbouncer.ini'), `${settings.join('\n')}\n`);
  await writeFile(join(folder, 'users.txt'), `"${username}" "${password}"\n`);
  const child = spawn(program, ['--quiet', join(folder, 'pgbouncer.ini')], { stdio: 'ignore', ...user });
  const ended = once(child, 'exit');
  process.once('exit', () => child.kill('SIGKILL'));
  const urlOf = (url: string): string => {
    const through = new URL(url);
    through.port = String(port);
    return through.href;
  };
  return {
    urlOf,
    figures: async () => {
      const client = new Client({ connectionString: urlOf(new URL('/pgbouncer', databaseUrl).href) });
      await client.connect();
      try {
        const { rows: stats } = await client.query('show stats');
        const { rows: pools } = await client.query('show pools');
        const sum = (rows: readonly Record<string, unknown>[], ...columns: readonly string[]): number =>
          rows
            .filter(({ database }) => database !== 'pgbouncer')
            .reduce((total, row) => columns.reduce((part, column) => part + Number(row[column]), total), 0);
        return {
          transactions: sum(stats, 'total_xact_count'),
          serverConnections: sum(pools, 'sv_active', 'sv_idle', 'sv_used'),
        };
      } finally {
        await client.end();
      }
    },
    stop: async () => {
      child.kill('SIGINT');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
