import { createHash } from 'node:crypto';

/** Relation keys as they are stored and indexed: of one short length, and in no words. */
export const storedKeys = (keys: readonly string[]): string[] => [
  ...new Set(keys.map((key) => createHash('sha256').update(key).digest('base64url').slice(0, 22))),
];
