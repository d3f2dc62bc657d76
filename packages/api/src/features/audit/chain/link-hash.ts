import { createHash } from 'node:crypto';

/** The fields of an entry that are hashed, each as text. Times are UTC with microseconds. */
export interface HashedEntry {
  readonly id: string;
  readonly at: string;
  readonly action: string;
  readonly actorId: string | null;
  readonly actorCode: string | null;
  readonly actorName: string | null;
  readonly actorRoles: string | null;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly caseId: string | null;
  readonly details: string;
}

export interface HashedLink {
  readonly lane: number;
  readonly position: number;
  readonly at: string;
  readonly previous: Buffer;
  readonly digest: Buffer;
}

/** How many chains there are. A transaction writes to one of them. */
export const lanes = 32;

/** What the first link of a lane has instead of the hash of a previous link. */
export const noPrevious: Buffer = Buffer.alloc(32);

/** The SHA-256 of an entry. The database computes the same in `audit_digest`. */
export const entryDigest = (entry: HashedEntry): Buffer =>
  sha256([
    entry.id,
    entry.at,
    entry.action,
    entry.actorId,
    entry.actorCode,
    entry.actorName,
    entry.actorRoles,
    entry.subjectType,
    entry.subjectId,
    entry.caseId,
    entry.details,
  ]);

/** The SHA-256 of a link, which contains the hash of the previous one. The database computes the same in `link_audit_entry`. */
export const linkHash = ({ lane, position, at, previous, digest }: HashedLink): Buffer =>
  sha256([String(lane), String(position), at, previous.toString('hex'), digest.toString('hex')]);

/** Hashes a list of texts as the JSON array that PostgreSQL writes: elements are separated by a comma and a space. */
const sha256 = (fields: readonly (string | null)[]): Buffer =>
  createHash('sha256')
    .update(`[${fields.map((field) => JSON.stringify(field)).join(', ')}]`)
    .digest();
