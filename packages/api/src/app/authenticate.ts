import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { effectivePermissions, mayHoldAsMachine, mayHoldRoles, type AccessPolicy } from '@meldpunt/domain';
import { TokenRefusedError } from '../platform/auth/token-refusal.js';
import type { Identity, TokenVerifier } from '../platform/auth/token-verifier.js';
import type { Viewer } from '../platform/auth/viewer.js';
import {
  accessWithdrawn,
  machineMayNotHold,
  rolesExclude,
  unauthenticated,
} from '../platform/graphql/access-error.js';
import type { SecurityLog } from '../platform/logging/security-log.js';
import { dayOf, type Rulebook } from '../platform/rulebook.js';
import { accountStanding, rememberAccount, type AccountStanding } from '../features/identity/index.js';

const rememberedMs = 60_000;
const maxRemembered = 1_000;

/** A request that may carry a token. */
interface Presented {
  readonly header: string | undefined;
  readonly requestId: string;
}

export type Authenticate = (presented: Presented, em: EntityManager, now: Date) => Promise<Viewer | null>;

export interface AuthenticatorParts {
  readonly verifyToken: TokenVerifier;
  readonly accessPolicy: AccessPolicy;
  readonly rulebook: Rulebook;
  readonly newId: () => string;
  readonly securityLog: SecurityLog;
}

/** A verified token and its account. */
interface SignedIn {
  readonly identity: Identity;
  readonly accountId: string;
}

/**
 * Returns the viewer of a request, or `null` for an anonymous reporter (no header). A header without a valid bearer token
 * is refused, and so is a token with roles that its holder may not have. When the issuer's keys cannot be downloaded, that
 * is a fault, not a refusal of the token. A verified token is cached under its hash for max one minute, and not after its
 * expiry. The account is read for each request, so that a withdrawal has effect at once.
 */
export function authenticator(parts: AuthenticatorParts): Authenticate {
  const remembered = new Map<string, SignedIn & { readonly until: number }>();
  return async ({ header, requestId }, em, now) => {
    if (header === undefined) return null;
    const token = /^Bearer ([\w.~+/=-]{1,8192})$/i.exec(header)?.[1];
    if (token === undefined) throw unauthenticated('MALFORMED');
    const key = createHash('sha256').update(token).digest('base64');
    const known = remembered.get(key);
    if (known !== undefined && known.until > now.getTime())
      return viewerOf(known, await accountStanding(em, known.accountId), parts, now);
    const identity = await verify(parts.verifyToken, token, now);
    const { id: accountId, ...standing } = await rememberAccount(em, identity, now, parts.newId);
    const viewer = viewerOf({ identity, accountId }, standing, parts, now);
    if (remembered.size >= maxRemembered) remembered.clear();
    const until = Math.min(now.getTime() + rememberedMs, identity.expiresAt.getTime());
    remembered.set(key, { identity, accountId, until });
    noteSignIn(parts.securityLog, { identity, accountId }, requestId);
    return viewer;
  };
}

/** Verifies a token and checks whether one account may hold its roles. */
async function verify(verifyToken: TokenVerifier, token: string, now: Date): Promise<Identity> {
  const identity = await verifyToken(token, now).catch((error: unknown) => {
    throw error instanceof TokenRefusedError ? unauthenticated(error.reason) : error;
  });
  const asMachine = mayHoldAsMachine(identity.roles, identity.machine);
  if (!asMachine.ok) throw machineMayNotHold(asMachine.error);
  const held = mayHoldRoles(identity.roles);
  if (!held.ok) throw rolesExclude(held.error);
  return identity;
}

function viewerOf(
  { identity: { name, roles, authentication }, accountId: id }: SignedIn,
  { withdrawnAt, ...vetting }: AccountStanding,
  { accessPolicy, rulebook }: AuthenticatorParts,
  now: Date,
): Viewer {
  if (withdrawnAt !== null) throw accessWithdrawn();
  const facts = { roles, authentication, vetting };
  return {
    id,
    name,
    roles,
    ...effectivePermissions(facts, accessPolicy, { now, today: dayOf(now, rulebook) }),
  };
}

/** One line for each verified token; the reason names why it gives no role. */
function noteSignIn(log: SecurityLog, { identity, accountId }: SignedIn, requestId: string): void {
  const { roles, rolesFound } = identity;
  log({
    action: 'sign-in',
    ...(rolesFound === 'RECOGNISED' ? {} : { reason: `${rolesFound} claim ${identity.rolesClaim}` }),
    accountId,
    roles,
    requestId,
  });
}
