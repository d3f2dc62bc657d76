import { chmod, chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import type { EnvelopeKeys } from '../platform/crypto/envelope-keys.port.js';
import { baseBackup } from '../platform/database/base-backup.js';
import { migrationConnectionLimits } from '../platform/database/connection-limits.js';
import { startCopy, type CopiedServer } from '../platform/database/copied-server.js';
import { freePort, majorVersion } from '../platform/database/embedded-postgres.js';
import { connect } from '../platform/database/orm.js';
import { serverUser } from '../platform/database/server-user.js';
import { StartUpError } from '../platform/start-up-error.js';
import { checkBackup } from './check-backup.js';
import { entities, migrations } from './entities.js';

/** A restored copy of the whole server, which runs on loopback. */
export interface RestoredCopy {
  /** The address of the same database on the copy, with the same user. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/**
 * Takes a base backup of the server of a URL into a new folder below `parent`, and starts a new server on it. The role of
 * the URL needs `REPLICATION`, and is then used on the copy. Tells the time of each step.
 */
export async function restoreCopy(
  databaseUrl: string,
  parent: string,
  tell: (line: string) => void = () => {},
): Promise<RestoredCopy> {
  await assertSameVersion(databaseUrl);
  const user = await serverUser();
  const directory = await mkdtemp(join(parent, 'meldpunt-rehearsal-'));
  const remove = () => rm(directory, { recursive: true, force: true });
  let server: CopiedServer;
  const url = new URL(databaseUrl);
  try {
    if (user !== undefined) await chown(directory, user.uid, user.gid);
    await chmod(directory, 0o700);
    const copied = stopwatch();
    await baseBackup(databaseUrl, directory, user);
    tell(`COPIED\t${copied()} s`);
    // The copy must neither follow the original nor archive its log, and is reached from this machine only.
    await rm(join(directory, 'standby.signal'), { force: true });
    await writeFile(join(directory, 'rehearsal.conf'), '');
    await writeFile(join(directory, 'rehearsal-hba.conf'), 'host all all 127.0.0.1/32 scram-sha-256\n');
    Object.assign(url, { hostname: '127.0.0.1', port: String(await freePort()) });
    const started = stopwatch();
    server = await startCopy(directory, url.href, copySettings(directory), user);
    tell(`STARTED\t${started()} s`);
  } catch (error) {
    await remove();
    throw error;
  }
  return {
    url: url.href,
    stop: async () => {
      await server.stop();
      await remove();
    },
  };
}

const copySettings = (directory: string): Readonly<Record<string, string>> => ({
  config_file: join(directory, 'rehearsal.conf'),
  hba_file: join(directory, 'rehearsal-hba.conf'),
  archive_mode: 'off',
  primary_conninfo: '',
  synchronous_standby_names: '',
  shared_preload_libraries: '',
  ssl: 'off',
});

/** Rehearses a restore: copy, start, checks. Returns whether there is a problem. */
export async function rehearseBackup(
  databaseUrl: string,
  envelopes: EnvelopeKeys,
  parent: string,
  tell: (line: string) => void,
): Promise<boolean> {
  const copy = await restoreCopy(databaseUrl, parent, tell);
  try {
    const limits = migrationConnectionLimits;
    const checked = stopwatch();
    const orm = await connect({ url: copy.url, pool: 1, entities, migrations, limits });
    try {
      return await checkBackup(orm, envelopes, tell);
    } finally {
      await orm.close();
      tell(`CHECKED\t${checked()} s`);
    }
  } finally {
    await copy.stop();
  }
}

/** Only a server of the same major version can open the copy. */
async function assertSameVersion(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ version: string }>(
      `select (current_setting('server_version_num')::int / 10000)::text as version`,
    );
    const [{ version }] = rows as [{ version: string }];
    if (version !== majorVersion)
      throw new StartUpError(
        `The server is PostgreSQL ${version}, and this rehearsal starts PostgreSQL ${majorVersion}. Restore a backup with your own tools, and run npm run backup:check on it.`,
      );
  } finally {
    await client.end();
  }
}

function stopwatch(): () => string {
  const begun = performance.now();
  return () => ((performance.now() - begun) / 1_000).toFixed(1);
}
