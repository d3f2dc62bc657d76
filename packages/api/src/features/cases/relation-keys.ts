import { createHash } from 'node:crypto';

/** Hashes relation keys for storage: fixed length and without readable text. */
export const storedKeys = (keys: readonly string[]): string[] => [
  ...new Set(keys.map((key) => createHash('sha256').update(key).digest('base64url').slice(0, 22))),
];
