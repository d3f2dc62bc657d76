import { createHash } from 'node:crypto';

/** A fixed-length key of an address identity, so that addresses of any length can be unique. */
export const identityKey = (identity: string): Buffer => createHash('sha256').update(identity).digest();
