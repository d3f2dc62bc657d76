import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { embeddedPrograms } from '../src/platform/database/copied-server.js';
import { StartUpError } from '../src/platform/start-up-error.js';

const folders = ['/usr/local/bin', '/usr/local/sbin', '/usr/bin', '/usr/sbin', '/bin'];
const packages = 'patroni python3-etcd etcd-server haproxy postgresql-client';

/** The programs of the system that the cluster consists of. */
export interface SystemPrograms {
  readonly patroni: string;
  readonly patroniVersion: string;
  readonly etcd: string;
  readonly haproxy: string;
  readonly pgIsReady: string;
}

const isExecutable = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

/** The path of a program of the system; `null` if it is not installed. */
export async function findProgram(name: string, more: readonly string[] = []): Promise<string | null> {
  for (const folder of [...more, ...(process.env['PATH'] ?? '').split(':'), ...folders])
    if (await isExecutable(join(folder, name))) return join(folder, name);
  return null;
}

/** Finds every program, or throws one sentence that says what to install. */
export async function findPrograms(): Promise<SystemPrograms> {
  const versions = await readdir('/usr/lib/postgresql').catch((): string[] => []);
  const clients = versions.map((version) => `/usr/lib/postgresql/${version}/bin`);
  const [patroni, etcd, haproxy, pgIsReady] = await Promise.all([
    findProgram('patroni'),
    findProgram('etcd'),
    findProgram('haproxy'),
    findProgram('pg_isready', clients),
  ]);
  const missing = Object.entries({ patroni, etcd, haproxy, pg_isready: pgIsReady })
    .filter(([, path]) => path === null)
    .map(([name]) => name);
  if (patroni === null || etcd === null || haproxy === null || pgIsReady === null)
    throw new StartUpError(`${missing.join(', ')} not found; on Debian: apt-get install ${packages}`);
  return { patroni, patroniVersion: await versionOf(patroni), etcd, haproxy, pgIsReady };
}

/** Throws if the program does not say its version. */
async function versionOf(program: string): Promise<string> {
  const { stdout } = await promisify(execFile)(program, ['--version']);
  const version = /\d+(\.\d+)+/.exec(stdout)?.[0];
  if (version === undefined) throw new StartUpError(`${program} --version does not say a version`);
  return version;
}

const programAt = (name: string): string => fileURLToPath(new URL(`./${name}.js`, import.meta.url));

/** Makes the folder of PostgreSQL's programs for Patroni: those of the embedded version, and stand-ins for two others. */
export async function writeServerPrograms(folder: string, { pgIsReady }: SystemPrograms): Promise<void> {
  await mkdir(folder);
  for (const [name, path] of Object.entries(await embeddedPrograms()))
    await symlink(path, join(folder, name));
  await symlink(pgIsReady, join(folder, 'pg_isready'));
  const script = `#!/bin/sh\nexec '${process.execPath}' --no-warnings '${programAt('control-data')}' "$@"\n`;
  await writeFile(join(folder, 'pg_controldata'), script, { mode: 0o755 });
}

/** The command with which Patroni copies the leader to a new node. */
export const cloneCommand = (leaderUrl: string): string =>
  `'${process.execPath}' --no-warnings '${programAt('clone-leader')}' '${leaderUrl}'`;
