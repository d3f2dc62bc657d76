import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  jwtVerify,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
} from 'jose';
import { Role } from '@meldpunt/domain';
import { KeysUnavailable } from './keys-unavailable.js';

/** Who a valid token says is calling. */
export interface Identity {
  readonly subject: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly expiresAt: Date;
}

/** Verifies a bearer token; rejects on anything but a valid one, with `KeysUnavailable` where nothing could be verified. */
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

/** What the library says of a token's own key; any other failure is that of fetching the keys. */
const aboutTheToken = [errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys, errors.JOSENotSupported];

/** The published keys of an issuer. A failure to fetch them is told apart from a token with an unknown key. */
function remoteKeys(url: string): JWTVerifyGetKey {
  const keySet = createRemoteJWKSet(new URL(url));
  return async (header, token) => {
    try {
      return await keySet(header, token);
    } catch (error) {
      if (aboutTheToken.some((kind) => error instanceof kind)) throw error;
      throw new KeysUnavailable({ cause: error });
    }
  };
}

const known: ReadonlySet<string> = new Set(Object.keys(Role));

function rolesIn(claim: unknown): readonly Role[] {
  const names: readonly unknown[] = Array.isArray(claim) ? claim : [];
  return names.filter((name): name is Role => typeof name === 'string' && known.has(name));
}
