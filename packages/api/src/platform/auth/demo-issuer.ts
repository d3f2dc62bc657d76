import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { SignJWT, exportJWK } from 'jose';
import type { AccessPolicy, Role } from '@meldpunt/domain';
import type { IssuerSettings } from './token-verifier.js';

/** Issues tokens for demos and tests. Production has no such issuer. */
export interface DemoIssuer {
  readonly settings: IssuerSettings;
  readonly issue: (person: DemoPerson, issuedAt: Date) => Promise<string>;
}

export interface DemoPerson {
  readonly subject: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** How the person has authenticated (RFC 8176); default `mfa`. */
  readonly methods?: readonly string[];
}

const issuer = 'https://issuer.meldpunt.example';
const audience = 'meldpunt';
const keyId = 'demo';
const lifetimeMs = 30 * 24 * 3_600_000;
/** The PKCS #8 header of an Ed25519 private key (RFC 8410); the 32-byte seed follows it. */
const ed25519Header = Buffer.from('302e020100300506032b657004220420', 'hex');

/** What a demo requires of its people. Its tokens are used for days, so the age of the authentication does not count. */
export const demoAccessPolicy: AccessPolicy = {
  assurance: { contexts: [], methods: ['mfa'], maxAgeSeconds: null },
  requiresVetting: false,
};

function privateKeyOf(seed: Buffer): KeyObject {
  const read = () =>
    createPrivateKey({ key: Buffer.concat([ed25519Header, seed]), format: 'der', type: 'pkcs8' });
  try {
    return read();
  } catch {
    // Node reports an error that an earlier TLS connection left in OpenSSL as an error of this call. The call removes it.
    return read();
  }
}

/** An issuer whose key is derived from the seed, so that tokens stay valid after a restart with the same data. */
export async function demoIssuer(seed: Buffer): Promise<DemoIssuer> {
  const key = privateKeyOf(seed);
  const jwk = { ...(await exportJWK(createPublicKey(key))), kid: keyId, alg: 'EdDSA' };
  return {
    settings: {
      issuer,
      audience,
      roles: { claim: 'roles', map: {} },
      keys: { set: { keys: [jwk] } },
      clients: null,
      maxLifetimeSeconds: lifetimeMs / 1000,
      clockSkewSeconds: 5,
    },
    issue: ({ subject, name, roles, methods = ['mfa'] }, issuedAt) =>
      new SignJWT({
        name,
        roles: [...roles],
        amr: [...methods],
        auth_time: Math.floor(issuedAt.getTime() / 1000),
      })
        .setProtectedHeader({ alg: 'EdDSA', kid: keyId })
        .setSubject(subject)
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt(issuedAt)
        .setExpirationTime(new Date(issuedAt.getTime() + lifetimeMs))
        .sign(key),
  };
}
