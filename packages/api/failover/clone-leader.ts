import { chmod, mkdir } from 'node:fs/promises';
import { baseBackup } from '../src/platform/database/base-backup.js';

// Patroni calls it to make a new node. Arguments: the URL of the leader, then the options that Patroni adds.
const [leaderUrl = '', ...options] = process.argv.slice(2);
const directory = options.find((option) => option.startsWith('--datadir='))?.slice('--datadir='.length) ?? '';
await mkdir(directory, { recursive: true });
await chmod(directory, 0o700);
await baseBackup(leaderUrl, directory);
