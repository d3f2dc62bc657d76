import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  jwtVerify,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
} from 'jose';
import { Role } from '@meldpunt/domain';
import { KeysUnavailableError } from './keys-unavailable-error.js';

/** The identity in a valid token. */
export interface Identity {
  readonly subject: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly expiresAt: Date;
}

/** Verifies a bearer token. Rejects if it is invalid, or with `KeysUnavailableError` if it could not be verified. */
export type TokenVerifier = (token: string, now: Date) => Promise<Identity>;

export interface IssuerSettings {
  readonly issuer: string;
  readonly audience: string;
  readonly rolesClaim: string;
  readonly keys: { readonly url: string } | { readonly set: JSONWebKeySet };
}

const algorithms = ['EdDSA', 'ES256', 'ES384', 'RS256', 'PS256'];
const clockToleranceSeconds = 5;

/** Verifies signature, issuer, audience and expiry against the issuer's published keys. Unknown roles are dropped. */
export function tokenVerifier({ issuer, audience, rolesClaim, keys }: IssuerSettings): TokenVerifier {
  const keySet = 'url' in keys ? remoteKeys(keys.url) : createLocalJWKSet(keys.set);
  return async (token, now) => {
    const { payload } = await jwtVerify(token, keySet, {
      issuer,
      audience,
      algorithms,
      requiredClaims: ['sub', 'exp'],
      clockTolerance: clockToleranceSeconds,
      currentDate: now,
    });
    const { sub: subject = '', exp = 0, name } = payload;
    return {
      subject,
      name: typeof name === 'string' ? name : subject,
      roles: rolesIn(payload[rolesClaim]),
      expiresAt: new Date(exp * 1000),
    };
  };
}

/** Errors of the library about the key that a token names. Every other error means that the download of the keys failed. */
const tokenErrors = [errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys, errors.JOSENotSupported];

/** The published keys of an issuer. Throws `KeysUnavailableError` if the download fails, but not for an unknown key. */
function remoteKeys(url: string): JWTVerifyGetKey {
  const keySet = createRemoteJWKSet(new URL(url));
  return async (header, token) => {
    try {
      return await keySet(header, token);
    } catch (error) {
      if (tokenErrors.some((kind) => error instanceof kind)) throw error;
      throw new KeysUnavailableError({ cause: error });
    }
  };
}

const known: ReadonlySet<string> = new Set(Object.keys(Role));

function rolesIn(claim: unknown): readonly Role[] {
  const names: readonly unknown[] = Array.isArray(claim) ? claim : [];
  return names.filter((name): name is Role => typeof name === 'string' && known.has(name));
}
