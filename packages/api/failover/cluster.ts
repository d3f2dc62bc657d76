import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { serverUser } from '../src/platform/database/server-user.js';
import { freePort } from '../test/support/own-postgres.js';
import {
  haproxySettings,
  needsEtcdV2,
  nodeNames as names,
  patroniSettings,
  superuser,
  type NodeName,
  type NodePlace,
} from './cluster-files.js';
import { findPrograms, writeServerPrograms } from './system-programs.js';

/** Three PostgreSQL servers under Patroni, with one synchronous standby, behind HAProxy. */
export interface Cluster {
  readonly patroniVersion: string;
  /** The address of the leader, as the owner of everything. */
  readonly url: string;
  /** The same for a replica. */
  readonly replicaUrl: string;
  /** The node that is the leader for Patroni; `null` while there is none. */
  readonly leader: () => Promise<NodeName | null>;
  /** The port of a node's own server, without HAProxy. */
  readonly portOf: (node: NodeName) => number;
  /** Resolves when there is a leader with a synchronous standby and every other node that runs streams from it. */
  readonly whole: () => Promise<void>;
  /** Kills Patroni and every process of PostgreSQL of a node with SIGKILL. */
  readonly kill: (node: NodeName) => Promise<void>;
  /** Stops every process of a node with SIGSTOP, as a machine that hangs, until the returned function is called. */
  readonly freeze: (node: NodeName) => Promise<() => Promise<void>>;
  /** Starts a killed node again; it catches up, or is copied again from the leader. */
  readonly restart: (node: NodeName) => Promise<void>;
  /** Moves the leader in the planned way. */
  readonly switchOver: (from: NodeName) => Promise<void>;
  readonly stop: () => Promise<void>;
}

interface Member {
  readonly name: string;
  readonly role: string;
  readonly state: string;
}

/** The id of the main process of PostgreSQL; 0 if there is none. */
function postmasterOf({ directory }: NodePlace): number {
  try {
    return Number(readFileSync(join(directory, 'data/postmaster.pid'), 'utf8').split('\n')[0]);
  } catch {
    return 0;
  }
}

function signalTo(pid: number, what: NodeJS.Signals): void {
  if (!(pid > 0)) return;
  try {
    process.kill(pid, what);
  } catch {
    // It has ended already.
  }
}

/** Starts the cluster in a new folder. Throws a `StartUpError` that says what to install. */
export async function startCluster(): Promise<Cluster> {
  const programs = await findPrograms();
  const user = await serverUser();
  const folder = await mkdtemp(join(tmpdir(), 'meldpunt-failover-'));
  await chmod(folder, 0o755);
  const places = {
    binaries: join(folder, 'bin'),
    patroniVersion: programs.patroniVersion,
    etcdPort: await freePort(),
    leaderPort: await freePort(),
    replicaPort: await freePort(),
    nodes: Object.fromEntries(
      await Promise.all(
        names.map(async (name) => [
          name,
          { port: await freePort(), restPort: await freePort(), directory: join(folder, name) },
        ]),
      ),
    ) as Record<NodeName, NodePlace>,
  };
  await writeServerPrograms(places.binaries, programs);
  const running = new Map<string, ChildProcess>();
  const logOf = (name: string): string => join(folder, `${name}.log`);
  const run = (name: string, program: string, args: readonly string[], as?: typeof user): void => {
    const line = [program, ...args].map((part) => `'${part}'`).join(' ');
    const child = spawn('/bin/sh', ['-c', `exec ${line} >> '${logOf(name)}' 2>&1`], {
      stdio: 'ignore',
      ...as,
    });
    running.set(name, child);
  };
  for (const name of names) {
    await mkdir(places.nodes[name].directory);
    await writeFile(join(folder, `${name}.json`), patroniSettings(name, places));
    await writeFile(logOf(name), '');
    if (user === undefined) continue;
    await chown(places.nodes[name].directory, user.uid, user.gid);
    await chown(logOf(name), user.uid, user.gid);
  }
  const startNode = (name: NodeName): void =>
    run(name, programs.patroni, [join(folder, `${name}.json`)], user);
  const etcd = `http://127.0.0.1:${places.etcdPort}`;
  run('etcd', programs.etcd, [
    `--data-dir=${join(folder, 'etcd')}`,
    `--listen-client-urls=${etcd}`,
    `--advertise-client-urls=${etcd}`,
    `--listen-peer-urls=http://127.0.0.1:${await freePort()}`,
    '--log-level=error',
    ...(needsEtcdV2(programs.patroniVersion) ? ['--enable-v2=true'] : []),
  ]);
  await writeFile(join(folder, 'haproxy.cfg'), haproxySettings(places));
  run('haproxy', programs.haproxy, ['-db', '-f', join(folder, 'haproxy.cfg')]);
  names.forEach(startNode);
  // When this process is interrupted, nothing is left running.
  process.once('exit', () => {
    const postmasters = names.map((name) => postmasterOf(places.nodes[name]));
    for (const pid of [...[...running.values()].map((child) => child.pid ?? 0), ...postmasters])
      signalTo(pid, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const members = async (): Promise<readonly Member[]> => {
    const found = await Promise.all(
      names.map((name) =>
        fetch(`http://127.0.0.1:${places.nodes[name].restPort}/cluster`, {
          signal: AbortSignal.timeout(1_000),
        })
          .then((response) => response.json() as Promise<{ readonly members: readonly Member[] }>)
          .catch(() => null),
      ),
    );
    return found.find((one) => one !== null)?.members ?? [];
  };
  const leader = async (): Promise<NodeName | null> =>
    ((await members()).find(({ role }) => role === 'leader')?.name as NodeName | undefined) ?? null;
  /** The ids of all processes of a node: Patroni and PostgreSQL with its children. */
  const processesOf = async (name: NodeName): Promise<readonly number[]> => {
    const postmaster = postmasterOf(places.nodes[name]);
    const { stdout } = await promisify(execFile)('ps', ['-e', '-o', 'pid=,ppid=']);
    const isOf = (pid: number, parent: number): boolean => pid === postmaster || parent === postmaster;
    const pids = stdout
      .trim()
      .split('\n')
      .map((line) => line.trim().split(/\s+/).map(Number) as [number, number])
      .filter(([pid, parent]) => postmaster > 0 && isOf(pid, parent))
      .map(([pid]) => pid);
    return [running.get(name)?.pid ?? 0, ...pids].filter((pid) => pid > 0);
  };
  const signal = async (name: NodeName, what: NodeJS.Signals): Promise<void> => {
    for (const pid of await processesOf(name)) signalTo(pid, what);
  };
  const whole: Cluster['whole'] = async () => {
    const expected = names.filter((name) => running.has(name)).length;
    for (;;) {
      const found = await members();
      const counts = (role: string, state: RegExp): number =>
        found.filter((one) => one.role === role && state.test(one.state)).length;
      const replicas = counts('sync_standby', /running|streaming/) + counts('replica', /running|streaming/);
      if (counts('leader', /running/) === 1 && counts('sync_standby', /running|streaming/) > 0)
        if (replicas === expected - 1) return;
      await pause(200);
    }
  };
  const address = (port: number): string =>
    `postgresql://${superuser.user}:${superuser.password}@127.0.0.1:${port}/postgres`;
  return {
    patroniVersion: programs.patroniVersion,
    url: address(places.leaderPort),
    replicaUrl: address(places.replicaPort),
    leader,
    portOf: (name) => places.nodes[name].port,
    whole,
    kill: async (name) => {
      await signal(name, 'SIGKILL');
      running.delete(name);
    },
    freeze: async (name) => {
      await signal(name, 'SIGSTOP');
      return () => signal(name, 'SIGCONT');
    },
    restart: async (name) => startNode(name),
    switchOver: async (from) => {
      const response = await fetch(`http://127.0.0.1:${places.nodes[from].restPort}/switchover`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ leader: from }),
      });
      if (!response.ok) throw new Error(`the switch-over was refused: ${await response.text()}`);
    },
    stop: async () => {
      for (const name of names) await signal(name, 'SIGKILL');
      const rest = [...running.values()].filter(
        ({ exitCode, signalCode }) => exitCode === null && signalCode === null,
      );
      await Promise.all(rest.map((child) => (child.kill('SIGKILL'), once(child, 'exit'))));
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
