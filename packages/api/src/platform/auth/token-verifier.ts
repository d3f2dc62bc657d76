import {
  createLocalJWKSet,
  createRemoteJWKSet,
  jwtVerify,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
} from 'jose';
import { Role } from '@meldpunt/domain';

/** Who a valid token says is calling. */
export interface Identity {
  readonly subject: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly expiresAt: Date;
}

/** Verifies a bearer token; rejects on anything but a valid one. */
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
  const keySet: JWTVerifyGetKey =
    'url' in keys ? createRemoteJWKSet(new URL(keys.url)) : createLocalJWKSet(keys.set);
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

const known: ReadonlySet<string> = new Set(Object.keys(Role));

function rolesIn(claim: unknown): readonly Role[] {
  const names: readonly unknown[] = Array.isArray(claim) ? claim : [];
  return names.filter((name): name is Role => typeof name === 'string' && known.has(name));
}
