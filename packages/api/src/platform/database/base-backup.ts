import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { Client } from 'pg';
import { StartUpError } from '../start-up-error.js';

/** The user that owns the files of a backup: PostgreSQL refuses to run as root. */
export interface FileOwner {
  readonly uid: number;
  readonly gid: number;
}

/** The parts of the driver that its types do not include: the messages of `COPY` and the socket. */
interface Wire {
  readonly connection: {
    on(event: 'copyData', listener: (message: { readonly chunk: Buffer }) => void): void;
    readonly stream: Readable;
  };
}

/**
 * Copies a whole server into an empty directory, with the write-ahead log that makes the copy consistent. It uses the
 * replication protocol (`BASE_BACKUP`), as `pg_basebackup` does, so the server can be on another machine and needs no tool
 * of its own version here. The role of the URL needs `REPLICATION` or is a superuser.
 */
export async function baseBackup(url: string, directory: string, owner?: FileOwner): Promise<void> {
  const client = new Client({ connectionString: url, replication: 'true' } as ConstructorParameters<
    typeof Client
  >[0]);
  await client.connect();
  const tar = spawn('tar', ['--extract', '--directory', directory], {
    stdio: ['pipe', 'ignore', 'pipe'],
    ...owner,
  });
  let said = '';
  tar.stderr.on('data', (part: Buffer) => (said += part.toString()));
  tar.stdin.on('error', () => {});
  const ended = once(tar, 'close') as Promise<[number | null]>;
  let archives = 0;
  const { connection } = client as unknown as Wire;
  connection.on('copyData', ({ chunk }) => {
    if (chunk[0] === newArchive) archives += 1;
    // The second archive would be that of a tablespace. The driver reuses the memory of a message.
    if (chunk[0] !== content || archives > 1 || tar.stdin.write(Buffer.from(chunk.subarray(1)))) return;
    connection.stream.pause();
  });
  for (const event of ['drain', 'close'] as const) tar.stdin.on(event, () => connection.stream.resume());
  try {
    await client.query(
      `BASE_BACKUP (LABEL 'meldpunt', CHECKPOINT 'fast', WAL true, MANIFEST 'no', TABLESPACE_MAP true)`,
    );
  } finally {
    tar.stdin.end();
    await client.end();
  }
  const [code] = await ended;
  if (code !== 0) throw new StartUpError(`The backup cannot be written to ${directory}: ${said.trim()}`);
  if (archives > 1)
    throw new StartUpError('The server has tablespaces, which this backup does not copy. Use pg_basebackup.');
}

/** The types of the messages in the stream of `BASE_BACKUP`. */
const newArchive = 'n'.charCodeAt(0);
const content = 'd'.charCodeAt(0);
