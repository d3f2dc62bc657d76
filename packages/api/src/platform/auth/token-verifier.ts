import {
  decodeJwt,
  decodeProtectedHeader,
  errors,
  jwtVerify,
  type JWTPayload,
  type JWTVerifyOptions,
} from 'jose';
import {
  authenticationIn,
  machineSignOf,
  rolesInClaims,
  type Authentication,
  type MachineSign,
  type Role,
  type RolesInClaims,
  type RoleSource,
} from '@meldpunt/domain';
import { issuerKeys, type IssuerKeys, type KeyEvent, type KeyLocation } from './issuer-keys.js';
import { TokenRefusedError, type TokenRefusal } from './token-refusal.js';

/** The identity in a valid token. */
export interface Identity {
  readonly subject: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly rolesFound: RolesInClaims['found'];
  /** The claim in which the roles were looked for. */
  readonly rolesClaim: string;
  /** By which sign the token is one of a program; `null` for a person. */
  readonly machine: MachineSign | null;
  readonly authentication: Authentication;
  readonly expiresAt: Date;
}

/**
 * Verifies a bearer token. Rejects with `TokenRefusedError` if it is invalid, or with `KeysUnavailableError` if it could
 * not be verified.
 */
export interface TokenVerifier {
  (token: string, now: Date): Promise<Identity>;
  /** Whether the keys of the identity provider can be downloaded now. */
  readonly isAvailable?: () => Promise<boolean>;
}

export interface IssuerSettings {
  readonly issuer: string;
  readonly audience: string;
  readonly roles: RoleSource;
  readonly keys: KeyLocation;
  /** The clients whose tokens are accepted; `null` for all clients of the issuer. */
  readonly clients: readonly string[] | null;
  readonly maxLifetimeSeconds: number;
  readonly clockSkewSeconds: number;
}

const algorithms = ['EdDSA', 'Ed25519', 'ES256', 'ES384', 'ES512', 'RS256', 'PS256'];

/**
 * Verifies tokens of one issuer: signature, issuer, audience, type, client and lifetime. A key that the issuer has
 * published since the last download is found at once.
 */
export function tokenVerifier(settings: IssuerSettings, onKeys?: (event: KeyEvent) => void): TokenVerifier {
  const keys = issuerKeys(settings.issuer, settings.keys, onKeys);
  const verify = async (token: string, now: Date): Promise<Identity> => {
    refuseOtherIssuers(token, settings.issuer);
    const { payload } = await verifySignature(token, keys, optionsOf(settings, now)).catch(refused);
    refuseOtherTypes(token, payload);
    refuseOtherClients(payload, settings.clients);
    refuseLifetime(payload, now, settings);
    return identityIn(payload, settings.roles);
  };
  return Object.assign(verify, { isAvailable: keys.isAvailable });
}

const optionsOf = ({ issuer, audience, clockSkewSeconds }: IssuerSettings, now: Date): JWTVerifyOptions => ({
  issuer,
  audience,
  algorithms,
  requiredClaims: ['sub', 'exp', 'iat'],
  clockTolerance: clockSkewSeconds,
  currentDate: now,
});

/** Refuses a token of another issuer before any key is looked up, so that it causes no download. */
function refuseOtherIssuers(token: string, issuer: string): void {
  try {
    if (decodeJwt(token).iss === issuer) return;
  } catch (error) {
    refused(error);
  }
  throw new TokenRefusedError('WRONG_ISSUER');
}

async function verifySignature(token: string, keys: IssuerKeys, options: JWTVerifyOptions) {
  try {
    return await tryKeys(token, keys, options);
  } catch (error) {
    if (!(error instanceof errors.JWSSignatureVerificationFailed)) throw error;
    // The issuer may have published another key under the same id. If it cannot be reached, the known keys decide.
    if (!(await keys.refresh().catch(() => false))) throw error;
    return tryKeys(token, keys, options);
  }
}

/** Verifies the token with each key that fits it. */
async function tryKeys(token: string, keys: IssuerKeys, options: JWTVerifyOptions) {
  const candidates = await keys.find(decodeProtectedHeader(token), { payload: '', signature: '' });
  for (const [index, key] of candidates.entries()) {
    try {
      return await jwtVerify(token, key, options);
    } catch (error) {
      const isLast = index === candidates.length - 1;
      if (isLast || !(error instanceof errors.JWSSignatureVerificationFailed)) throw error;
    }
  }
  throw new errors.JWKSNoMatchingKey();
}

/** The types of token that an access token can have in its header (RFC 9068), and in its claims (Keycloak). */
const headerTypes: ReadonlySet<unknown> = new Set([undefined, 'jwt', 'at+jwt', 'application/at+jwt']);
const claimTypes: ReadonlySet<unknown> = new Set([undefined, 'bearer']);
/** Claims of ID tokens and logout tokens only. */
const claimsOfOtherTypes = ['at_hash', 'c_hash', 's_hash', 'events'];

/** Refuses a token that is not a bearer access token. */
function refuseOtherTypes(
  token: string,
  { typ: claimType, token_use: use, cnf, ...claims }: JWTPayload,
): void {
  const { typ } = decodeProtectedHeader(token);
  const isAccessToken =
    headerTypes.has(typ?.toLowerCase()) &&
    claimTypes.has(typeof claimType === 'string' ? claimType.toLowerCase() : claimType) &&
    (use === undefined || use === 'access') &&
    !claimsOfOtherTypes.some((name) => Object.hasOwn(claims, name));
  if (!isAccessToken) throw new TokenRefusedError('WRONG_TYPE');
  if (cnf !== undefined) throw new TokenRefusedError('SENDER_CONSTRAINED');
}

/** Names of the claim with the client to which a token was issued. */
const clientClaims = ['azp', 'client_id', 'appid', 'cid'];

/** Refuses a token of a client that is not listed, and one that does not name its client. */
function refuseOtherClients(payload: JWTPayload, clients: readonly string[] | null): void {
  if (clients === null) return;
  const named = clientClaims.map((name) => payload[name]).filter((client) => client !== undefined);
  if (named.length === 0 || !named.every((client) => clients.includes(client as string)))
    throw new TokenRefusedError('WRONG_CLIENT');
}

function refuseLifetime(
  { iat = 0, exp = 0 }: JWTPayload,
  now: Date,
  { maxLifetimeSeconds, clockSkewSeconds }: IssuerSettings,
): void {
  if (iat > now.getTime() / 1000 + clockSkewSeconds) throw new TokenRefusedError('ISSUED_IN_FUTURE');
  if (exp - iat > maxLifetimeSeconds) throw new TokenRefusedError('LIFETIME_TOO_LONG');
}

function identityIn(payload: JWTPayload, source: RoleSource): Identity {
  const { sub: subject = '', exp = 0, name } = payload;
  const { roles, found } = rolesInClaims(payload, source);
  return {
    subject,
    name: typeof name === 'string' ? name : subject,
    roles,
    rolesFound: found,
    rolesClaim: source.claim,
    machine: machineSignOf(payload),
    authentication: authenticationIn(payload),
    expiresAt: new Date(exp * 1000),
  };
}

const claimRefusals: Readonly<Record<string, TokenRefusal>> = {
  iss: 'WRONG_ISSUER',
  aud: 'WRONG_AUDIENCE',
  nbf: 'NOT_YET_VALID',
};

/** Translates an error of the library about the token. Other errors are faults. */
function refused(error: unknown): never {
  const reason = reasonOf(error);
  throw reason === null ? error : new TokenRefusedError(reason, { cause: error });
}

function reasonOf(error: unknown): TokenRefusal | null {
  if (error instanceof errors.JWTExpired) return 'EXPIRED';
  if (error instanceof errors.JWTClaimValidationFailed)
    return error.reason === 'missing' ? 'CLAIM_MISSING' : (claimRefusals[error.claim] ?? 'CLAIM_MISSING');
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'BAD_SIGNATURE';
  if (error instanceof errors.JWKSNoMatchingKey) return 'UNKNOWN_KEY';
  if (error instanceof errors.JOSEAlgNotAllowed || error instanceof errors.JOSENotSupported)
    return 'ALGORITHM';
  // `decodeProtectedHeader` throws a TypeError for a token that cannot be read.
  if (error instanceof errors.JOSEError || error instanceof TypeError) return 'MALFORMED';
  return null;
}
