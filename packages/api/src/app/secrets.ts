import { demoIssuer, type DemoIssuer } from '../platform/auth/demo-issuer.js';
import { tokenVerifier, type TokenVerifier } from '../platform/auth/token-verifier.js';
import type { Config } from '../platform/config.js';
import type { Keys } from '../platform/context.js';
import { demoSecrets } from '../platform/crypto/demo-secrets.js';

export interface Secrets {
  readonly keys: Keys;
  readonly verifyToken: TokenVerifier;
  /** Only a demo issues tokens. */
  readonly issuer: DemoIssuer | null;
}

/** The keys and the identity provider of the configuration, or those of the demo. */
export async function secretsOf({
  keys,
  identityProvider,
  dataDirectory,
  isProduction,
}: Config): Promise<Secrets> {
  if (identityProvider !== null && keys !== null) {
    const { issuer, audience, rolesClaim, jwksUrl } = identityProvider;
    return {
      keys,
      verifyToken: tokenVerifier({ issuer, audience, rolesClaim, keys: { url: jwksUrl } }),
      issuer: null,
    };
  }
  if (isProduction) throw new TypeError('production without keys or identity provider');
  const own = await demoSecrets(dataDirectory);
  const issuer = await demoIssuer(own.tokenSeed);
  return { keys: keys ?? own, verifyToken: tokenVerifier(issuer.settings), issuer };
}
