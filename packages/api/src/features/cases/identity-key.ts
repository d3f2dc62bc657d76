import { createHash } from 'node:crypto';

/** A hash of an address identity. Its fixed length allows a unique index for addresses of any length. */
export const identityKey = (identity: string): Buffer => createHash('sha256').update(identity).digest();
