import type { AccessPolicy } from '@meldpunt/domain';
import { demoAccessPolicy, demoIssuer, type DemoIssuer } from '../platform/auth/demo-issuer.js';
import { tokenVerifier, type TokenVerifier } from '../platform/auth/token-verifier.js';
import { noteKeys } from '../platform/logging/note-keys.js';
import { securityLog, type SecurityLog } from '../platform/logging/security-log.js';
import type { Config } from '../platform/config.js';
import type { Keys } from '../platform/context.js';
import { demoSecrets } from '../platform/crypto/demo-secrets.js';
import { hasMasterKeys, openEnvelopeKeys } from './open-envelope-keys.js';

export interface Secrets {
  readonly keys: Keys;
  readonly verifyToken: TokenVerifier;
  readonly accessPolicy: AccessPolicy;
  readonly securityLog: SecurityLog;
  /** Only a demo issues tokens. */
  readonly issuer: DemoIssuer | null;
}

/** The keys and the identity provider of the configuration, or those of the demo. */
export async function secretsOf(config: Config): Promise<Secrets> {
  const { keys, identityProvider, dataDirectory, isProduction } = config;
  if (isProduction && !hasMasterKeys(config)) throw new TypeError('production without master keys');
  const envelopes = await openEnvelopeKeys(config);
  const log = securityLog();
  if (identityProvider !== null && keys !== null) {
    const { jwksUrl, accessPolicy, ...settings } = identityProvider;
    const location = jwksUrl === null ? ({ discover: true } as const) : { url: jwksUrl };
    return {
      keys: { ...keys, envelopes },
      verifyToken: tokenVerifier({ ...settings, keys: location }, noteKeys(log)),
      accessPolicy,
      securityLog: log,
      issuer: null,
    };
  }
  if (isProduction) throw new TypeError('production without keys or identity provider');
  const own = await demoSecrets(dataDirectory);
  const issuer = await demoIssuer(own.tokenSeed);
  return {
    keys: { ...(keys ?? own), envelopes },
    verifyToken: tokenVerifier(issuer.settings),
    accessPolicy: demoAccessPolicy,
    securityLog: log,
    issuer,
  };
}
