import { readFileSync } from 'node:fs';
import { join } from 'node:path';

// A stand-in for `pg_controldata`, which the embedded PostgreSQL does not have. It prints what Patroni reads. These fields
// have had the same place since PostgreSQL 9.3.
const states = [
  'starting up',
  'shut down',
  'shut down in recovery',
  'shutting down',
  'in crash recovery',
  'in archive recovery',
  'in production',
];
const file = readFileSync(join(process.argv.at(-1) ?? '', 'global/pg_control'));
const position = (offset: number): string =>
  [file.readUInt32LE(offset + 4), file.readUInt32LE(offset)]
    .map((half) => half.toString(16).toUpperCase())
    .join('/');

console.log(`Database system identifier:           ${file.readBigUInt64LE(0)}`);
console.log(`Database cluster state:               ${states[file.readUInt32LE(16)]}`);
console.log(`Latest checkpoint location:           ${position(32)}`);
console.log(`Latest checkpoint's REDO location:    ${position(40)}`);
console.log(`Latest checkpoint's TimeLineID:       ${file.readUInt32LE(48)}`);
