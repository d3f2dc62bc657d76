import { cloneCommand } from './system-programs.js';

export const nodeNames = ['one', 'two', 'three'] as const;
export type NodeName = (typeof nodeNames)[number];

export interface NodePlace {
  readonly port: number;
  readonly restPort: number;
  readonly directory: string;
}

export const superuser = { user: 'meldpunt', password: 'meldpunt' } as const;
const replicator = { user: 'replicator', password: 'replicator' } as const;

interface Places {
  readonly nodes: Readonly<Record<NodeName, NodePlace>>;
  readonly etcdPort: number;
  readonly leaderPort: number;
  readonly replicaPort: number;
  readonly binaries: string;
  readonly patroniVersion: string;
}

/**
 * Before 3.0.3, Patroni writes its name over that of a new leader when it continues after a hang, if it uses version 3 of
 * etcd's API: confirmed writes are lost. With version 2 it compares first.
 */
export const needsEtcdV2 = (patroniVersion: string): boolean =>
  patroniVersion.localeCompare('3.0.3', 'en', { numeric: true }) < 0;

/** The shortest time to live that Patroni accepts: after it without a sign of life, another node becomes the leader. */
const leaseSeconds = 20;

/**
 * The settings of one Patroni node, as JSON, which is also YAML. `synchronous_mode` confirms a commit when a second node
 * has it; `strict` waits rather than confirm on one node only.
 */
export function patroniSettings(
  name: NodeName,
  { nodes, etcdPort, leaderPort, binaries, patroniVersion }: Places,
): string {
  const { port, restPort, directory } = nodes[name];
  const leaderUrl = `postgresql://${superuser.user}:${superuser.password}@127.0.0.1:${leaderPort}/postgres`;
  return JSON.stringify({
    scope: 'meldpunt',
    name,
    [needsEtcdV2(patroniVersion) ? 'etcd' : 'etcd3']: { host: `127.0.0.1:${etcdPort}` },
    restapi: { listen: `127.0.0.1:${restPort}`, connect_address: `127.0.0.1:${restPort}` },
    bootstrap: {
      dcs: {
        ttl: leaseSeconds,
        loop_wait: 5,
        retry_timeout: 5,
        maximum_lag_on_failover: 1_048_576,
        synchronous_mode: true,
        synchronous_mode_strict: true,
        postgresql: {
          use_pg_rewind: false,
          parameters: {
            max_connections: 200,
            wal_keep_size: '256MB',
            max_wal_size: '256MB',
            shared_buffers: '64MB',
            // The nodes share one disk here, so that one node is not slower than the others by its flushes.
            wal_sender_timeout: '5s',
          },
        },
      },
      initdb: [{ encoding: 'UTF8' }, { locale: 'C' }],
    },
    postgresql: {
      listen: `127.0.0.1:${port}`,
      connect_address: `127.0.0.1:${port}`,
      data_dir: `${directory}/data`,
      bin_dir: binaries,
      pgpass: `${directory}/pgpass`,
      authentication: {
        superuser: { username: superuser.user, password: superuser.password },
        replication: { username: replicator.user, password: replicator.password },
      },
      parameters: { unix_socket_directories: directory },
      pg_hba: ['host all all 127.0.0.1/32 scram-sha-256', 'host replication all 127.0.0.1/32 scram-sha-256'],
      create_replica_methods: ['clone'],
      clone: { command: cloneCommand(leaderUrl), no_params: false },
      remove_data_directory_on_rewind_failure: true,
      remove_data_directory_on_diverged_timelines: true,
    },
  });
}

/**
 * The settings of HAProxy: one port for the leader and one for its replicas, which it finds by the health checks of
 * Patroni. When a node stops being the leader, its connections are closed, so that no program keeps waiting on it.
 */
export function haproxySettings({ nodes, leaderPort, replicaPort }: Places): string {
  const servers = Object.entries(nodes).map(
    ([name, { port, restPort }]) =>
      `  server ${name} 127.0.0.1:${port} check port ${restPort} inter 1s fall 2 rise 1 on-marked-down shutdown-sessions`,
  );
  const listen = (name: string, port: number, path: string): string =>
    [
      `listen ${name}`,
      `  bind 127.0.0.1:${port}`,
      `  option httpchk OPTIONS ${path}`,
      '  http-check expect status 200',
      ...servers,
    ].join('\n');
  const defaults = [
    'mode tcp',
    'timeout connect 4s',
    'timeout client 1h',
    'timeout server 1h',
    'timeout check 2s',
  ];
  return [
    'global\n  maxconn 1000',
    ['defaults', ...defaults.map((line) => `  ${line}`)].join('\n'),
    listen('leader', leaderPort, '/primary'),
    listen('replicas', replicaPort, '/replica'),
    '',
  ].join('\n\n');
}
