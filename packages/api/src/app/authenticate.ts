import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { mayHoldRoles } from '@meldpunt/domain';
import { KeysUnavailableError } from '../platform/auth/keys-unavailable-error.js';
import type { Identity, TokenVerifier } from '../platform/auth/token-verifier.js';
import type { Viewer } from '../platform/auth/viewer.js';
import { rolesExclude, unauthenticated } from '../platform/graphql/access-error.js';
import { recordAudit, recordFailedSignIn } from '../features/audit/index.js';
import { rememberAccount } from '../features/identity/index.js';

const rememberedMs = 60_000;
const maxRemembered = 1_000;

export type Authenticate = (
  header: string | undefined,
  em: EntityManager,
  now: Date,
) => Promise<Viewer | null>;

/**
 * Returns the viewer of a request, or `null` for an anonymous reporter (no header). A header without a valid bearer token
 * is refused, and so is a token with roles that exclude each other. When the issuer's keys cannot be downloaded, that is a
 * fault, not a refusal of the token. A verified token is cached under its hash for max one minute, and not after its expiry.
 */
export function authenticator(verify: TokenVerifier, newId: () => string): Authenticate {
  const remembered = new Map<string, { readonly viewer: Viewer; readonly until: number }>();
  return async (header, em, now) => {
    if (header === undefined) return null;
    const token = /^Bearer ([\w.~+/=-]{1,8192})$/i.exec(header)?.[1];
    if (token === undefined) {
      await recordFailedSignIn(em, now, newId(), 'MALFORMED');
      throw unauthenticated();
    }
    const key = createHash('sha256').update(token).digest('base64');
    const known = remembered.get(key);
    if (known !== undefined && known.until > now.getTime()) return known.viewer;
    const identity = await verify(token, now).catch(invalidToken);
    if (identity === null) {
      await recordFailedSignIn(em, now, newId(), 'NOT_VALID');
      throw unauthenticated();
    }
    const held = mayHoldRoles(identity.roles);
    if (!held.ok) {
      await recordFailedSignIn(em, now, newId(), 'ROLES_EXCLUDE_EACH_OTHER');
      throw rolesExclude(held.error);
    }
    const viewer = await signIn(em, identity, now, newId);
    if (remembered.size >= maxRemembered) remembered.clear();
    remembered.set(key, {
      viewer,
      until: Math.min(now.getTime() + rememberedMs, identity.expiresAt.getTime()),
    });
    return viewer;
  };
}

/** Remembers the account. The first sign-in and a change of roles are audited in the same transaction. */
const signIn = (em: EntityManager, identity: Identity, now: Date, newId: () => string): Promise<Viewer> =>
  em.fork().transactional(async (inside) => {
    const { viewer, rolesBefore } = await rememberAccount(inside, identity, now, newId);
    const before = rolesBefore?.toSorted() ?? null;
    const after = viewer.roles.toSorted();
    if (before !== null && before.join() === after.join()) return viewer;
    await recordAudit(
      inside,
      { viewer, clock: () => now, announce: async () => {} },
      {
        action: before === null ? 'SIGNED_IN_FIRST' : 'ROLES_CHANGED',
        subject: 'ACCOUNT',
        subjectId: viewer.id,
        caseId: null,
        details: before === null ? { roles: after } : { before, roles: after },
      },
    );
    return viewer;
  });

function invalidToken(error: unknown): null {
  if (error instanceof KeysUnavailableError) throw error;
  return null;
}
