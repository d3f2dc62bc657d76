import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { StartUpError } from '../start-up-error.js';
import type { FileOwner } from './base-backup.js';

/** The user "postgres" if this process is root, because PostgreSQL does not run as root. */
export async function serverUser(): Promise<FileOwner | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = async (flag: string): Promise<number> =>
    Number((await promisify(execFile)('id', [flag, 'postgres'])).stdout);
  try {
    return { uid: await idOf('-u'), gid: await idOf('-g') };
  } catch {
    throw new StartUpError('There is no user "postgres"; on Debian: apt-get install postgresql-common');
  }
}
