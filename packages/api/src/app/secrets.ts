import { demoIssuer, type DemoIssuer } from '../platform/auth/demo-issuer.js';
import { tokenVerifier, type TokenVerifier } from '../platform/auth/token-verifier.js';
import type { Config } from '../platform/config.js';
import type { Keys } from '../platform/context.js';
import { demoKeys, demoSecrets } from '../platform/crypto/demo-secrets.js';
import { fileKeys } from '../platform/crypto/key-file.js';

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
  keyFile,
  dataDirectory,
  isProduction,
}: Config): Promise<Secrets> {
  if (isProduction && keyFile === null) throw new TypeError('production without a key file');
  const envelopes = await (keyFile === null ? demoKeys(dataDirectory) : fileKeys(keyFile));
  if (identityProvider !== null && keys !== null) {
    const { issuer, audience, rolesClaim, jwksUrl } = identityProvider;
    return {
      keys: { ...keys, envelopes },
      verifyToken: tokenVerifier({ issuer, audience, rolesClaim, keys: { url: jwksUrl } }),
      issuer: null,
    };
  }
  if (isProduction) throw new TypeError('production without keys or identity provider');
  const own = await demoSecrets(dataDirectory);
  const issuer = await demoIssuer(own.tokenSeed);
  return { keys: { ...(keys ?? own), envelopes }, verifyToken: tokenVerifier(issuer.settings), issuer };
}
