import { chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { baseBackup } from '../../src/platform/database/base-backup.js';
import { startCopy } from '../../src/platform/database/copied-server.js';
import { serverUser } from '../../src/platform/database/server-user.js';
import { memoryFolder } from './memory-folder.js';
import { freePort } from './own-postgres.js';

/** A replica of a server, with streaming replication. */
export interface Replica {
  /** The address of a database on it, with the user and password of an address on the leader. */
  readonly urlOf: (leaderUrl: string) => string;
  readonly stop: () => Promise<void>;
}

/** Copies a server with `BASE_BACKUP` and starts the copy as its replica. */
export async function replicaOf(leaderUrl: string): Promise<Replica> {
  const directory = await mkdtemp(join(memoryFolder(), 'meldpunt-replica-'));
  const user = await serverUser();
  if (user !== undefined) await chown(directory, user.uid, user.gid);
  await baseBackup(leaderUrl, directory, user);
  await writeFile(join(directory, 'standby.signal'), '');
  const { hostname, port, username, password } = new URL(leaderUrl);
  const own = await freePort();
  const urlOf = (address: string): string => {
    const url = new URL(address);
    url.port = String(own);
    return url.href;
  };
  const leader = `host=${hostname} port=${port} user=${username} password=${password}`;
  const settings = { fsync: 'off', primary_conninfo: leader };
  const server = await startCopy(directory, urlOf(leaderUrl), settings, user);
  return {
    urlOf,
    stop: async () => {
      await server.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
