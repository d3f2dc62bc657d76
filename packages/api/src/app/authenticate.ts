import { createHash } from 'node:crypto';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import {
  effectivePermissions,
  mayHoldAsMachine,
  mayHoldRoles,
  type AccessPolicy,
  type Permission,
} from '@meldpunt/domain';
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
import { recordAudit, recordFailedSignIn, type SignInFailure } from '../features/audit/index.js';
import {
  accountStandings,
  rememberAccount,
  type AccountStanding,
  type Remembered,
} from '../features/identity/index.js';

const rememberedMs = 60_000;
const maxRemembered = 1_000;

/** A request that may carry a token. */
interface Presented {
  readonly header: string | undefined;
  readonly requestId: string;
}

export type Authenticate = (presented: Presented, em: EntityManager, now: Date) => Promise<Viewer | null>;

export interface AuthenticatorParts {
  readonly orm: MikroORM;
  readonly verifyToken: TokenVerifier;
  readonly accessPolicy: AccessPolicy;
  readonly rulebook: Rulebook;
  readonly newId: () => string;
  readonly securityLog: SecurityLog;
}

/** A verified token and its account. */
interface SignedIn {
  readonly identity: Identity;
  readonly account: Pick<Remembered, 'id' | 'code'>;
}

/**
 * Returns the viewer of a request, or `null` for an anonymous reporter (no header). A header without a valid bearer token
 * is refused, and so is a token with roles that its holder may not have. When the issuer's keys cannot be downloaded, that
 * is a fault, not a refusal of the token. A verified token is cached under its hash for max one minute, and not after its
 * expiry. The account is read for each request, so that a withdrawal has effect at once. Requests that arrive together, and
 * subscriptions that send the same event, share one statement.
 */
export function authenticator(parts: AuthenticatorParts): Authenticate {
  const remembered = new Map<string, SignedIn & { readonly until: number }>();
  const standings = new DataLoader((ids: readonly string[]) => accountStandings(parts.orm.em.fork(), ids), {
    cache: false,
  });
  return async ({ header, requestId }, em, now) => {
    if (header === undefined) return null;
    const token = /^Bearer ([\w.~+/=-]{1,8192})$/i.exec(header)?.[1];
    if (token === undefined) {
      await recordFailedSignIn(em, now, parts.newId(), 'MALFORMED');
      throw unauthenticated('MALFORMED');
    }
    const key = createHash('sha256').update(token).digest('base64');
    const known = remembered.get(key);
    if (known !== undefined && known.until > now.getTime())
      return viewerOf(known, await standings.load(known.account.id), parts, now);
    const identity = await verify(parts.verifyToken, token, now, (reason) =>
      recordFailedSignIn(em, now, parts.newId(), reason),
    );
    const account = await signIn(em, identity, parts, now);
    const viewer = viewerOf({ identity, account }, account, parts, now);
    if (remembered.size >= maxRemembered) remembered.clear();
    const until = Math.min(now.getTime() + rememberedMs, identity.expiresAt.getTime());
    remembered.set(key, { identity, account, until });
    noteSignIn(parts.securityLog, { identity, account }, requestId);
    return viewer;
  };
}

/** Remembers the account. The first sign-in and a change of roles are audited in the same transaction. */
const signIn = (
  em: EntityManager,
  identity: Identity,
  { newId }: AuthenticatorParts,
  now: Date,
): Promise<Remembered> =>
  em.fork().transactional(async (inside) => {
    const account = await rememberAccount(inside, identity, now, newId);
    const { id, code, rolesBefore } = account;
    const before = rolesBefore?.toSorted() ?? null;
    const after = identity.roles.toSorted();
    if (before !== null && before.join() === after.join()) return account;
    const viewer = {
      id,
      code,
      name: identity.name,
      roles: identity.roles,
      permissions: new Set<Permission>(),
    };
    await recordAudit(
      inside,
      { viewer, clock: () => now, announce: async () => {} },
      {
        action: before === null ? 'SIGNED_IN_FIRST' : 'ROLES_CHANGED',
        subject: 'ACCOUNT',
        subjectId: id,
        caseId: null,
        details: before === null ? { roles: after } : { before, roles: after },
      },
    );
    return account;
  });

/** Verifies a token and checks whether one account may hold its roles. `note` records the reason of a refusal. */
async function verify(
  verifyToken: TokenVerifier,
  token: string,
  now: Date,
  note: (reason: SignInFailure) => Promise<void>,
): Promise<Identity> {
  const identity = await verifyToken(token, now).catch(async (error: unknown) => {
    if (!(error instanceof TokenRefusedError)) throw error;
    await note('NOT_VALID');
    throw unauthenticated(error.reason);
  });
  const asMachine = mayHoldAsMachine(identity.roles, identity.machine);
  if (!asMachine.ok) {
    await note('ROLES_NOT_FOR_A_MACHINE');
    throw machineMayNotHold(asMachine.error);
  }
  const held = mayHoldRoles(identity.roles);
  if (!held.ok) {
    await note('ROLES_EXCLUDE_EACH_OTHER');
    throw rolesExclude(held.error);
  }
  return identity;
}

function viewerOf(
  { identity: { name, roles, authentication, expiresAt }, account: { id, code } }: SignedIn,
  { withdrawnAt, ...vetting }: AccountStanding,
  { accessPolicy, rulebook }: AuthenticatorParts,
  now: Date,
): Viewer {
  if (withdrawnAt !== null) throw accessWithdrawn();
  const facts = { roles, authentication, vetting };
  return {
    id,
    code,
    name,
    roles,
    tokenExpiresAt: expiresAt,
    ...effectivePermissions(facts, accessPolicy, { now, today: dayOf(now, rulebook) }),
  };
}

/** One line for each verified token; the reason names why it gives no role. */
function noteSignIn(log: SecurityLog, { identity, account }: SignedIn, requestId: string): void {
  const { roles, rolesFound } = identity;
  log({
    action: 'sign-in',
    ...(rolesFound === 'RECOGNISED' ? {} : { reason: `${rolesFound} claim ${identity.rolesClaim}` }),
    accountId: account.id,
    roles,
    requestId,
  });
}
