import { ConfigurationError, readConfig } from './config.js';

const complete = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgresql://meldpunt:database-password@db.example/meldpunt',
  RECEIPT_KEY: 'receipt-key-canary-0123456789abcdef',
  DATA_KEY: 'data-key-canary-0123456789abcdef-01',
  KEY_FILE: '/run/secrets/keys.json',
  OIDC_ISSUER: 'https://issuer.example',
  OIDC_JWKS_URL: 'https://issuer.example/keys',
} as const;
const secrets = ['DATABASE_URL', 'RECEIPT_KEY', 'DATA_KEY', 'KEY_FILE', 'OIDC_ISSUER'] as const;

describe('production', () => {
  it('lists all missing variables at once', () => {
    expect(refusalOf({ NODE_ENV: 'production' }).split('\n')).toEqual(
      secrets.map((name) => `  ${name}: missing`),
    );
  });

  it.each(secrets)('is refused when only %s is missing', (name) => {
    expect(refusalOf({ ...complete, [name]: undefined })).toBe(`  ${name}: missing`);
  });

  it.each(secrets)('treats an empty %s as missing', (name) => {
    expect(refusalOf({ ...complete, [name]: '' })).toBe(`  ${name}: missing`);
  });

  it('lists missing and invalid variables together', () => {
    const refusal = refusalOf({ ...complete, DATA_KEY: undefined, RECEIPT_KEY: 'short', PORT: '70000' });

    expect(refusal.split('\n').map((line) => line.trim().split(':')[0])).toEqual([
      'DATA_KEY',
      'PORT',
      'RECEIPT_KEY',
    ]);
  });

  it('with complete configuration listens on all interfaces and shows no explorer', () => {
    const config = readConfig(complete);

    expect(config).toMatchObject({ isProduction: true, host: '0.0.0.0', hasExplorer: false });
    expect(config.identityProvider).toMatchObject({ issuer: complete.OIDC_ISSUER, audience: 'meldpunt' });
  });

  it('uses the configured keys and issuer', () => {
    const config = readConfig(complete);

    expect(config.keys).not.toBeNull();
    expect(config.identityProvider).not.toBeNull();
  });
});

describe('the key service', () => {
  const inService = {
    ...complete,
    KEY_FILE: undefined,
    KEY_SERVICE_URL: 'https://vault.example',
    KEY_SERVICE_TOKEN_FILE: '/run/secrets/token',
  };

  it('replaces the key file', () => {
    expect(readConfig(inService)).toMatchObject({
      keyFile: null,
      keyService: { url: 'https://vault.example', mount: 'transit', prefix: 'meldpunt-' },
    });
  });

  it('needs a token file', () => {
    expect(refusalOf({ ...inService, KEY_SERVICE_TOKEN_FILE: undefined })).toBe(
      '  KEY_SERVICE_TOKEN_FILE: missing; KEY_SERVICE_URL needs it',
    );
  });

  it.each(['http://127.0.0.1:8200', 'http://[::1]:8200', 'http://localhost:8200'])(
    'may be reached without TLS on this machine: %s',
    (url) => {
      expect(readConfig({ ...inService, KEY_SERVICE_URL: url }).keyService?.url).toBe(url);
    },
  );

  it.each(['http://vault.example', 'http://192.0.2.1:8200', 'http://localhost.example', 'ftp://127.0.0.1'])(
    'needs TLS elsewhere: %s is refused',
    (url) => {
      expect(refusalOf({ ...inService, KEY_SERVICE_URL: url })).toMatch(/^ {2}KEY_SERVICE_URL: /);
    },
  );
});

describe('a demo', () => {
  it.each([[{}], [{ NODE_ENV: 'production', DEMO: '1' }], [{ NODE_ENV: 'production', DEMO: 'true' }]])(
    'needs no configuration (%o) and listens on localhost only',
    (env) => {
      expect(readConfig(env)).toMatchObject({
        isProduction: false,
        host: '127.0.0.1',
        databaseUrl: null,
        keys: null,
        identityProvider: null,
      });
    },
  );

  it.each(['0', 'false', ''])('is not started by DEMO=%j in production', (DEMO) => {
    expect(refusalOf({ NODE_ENV: 'production', DEMO })).toContain('DATABASE_URL: missing');
  });
});

describe('values', () => {
  const canaries = {
    DATABASE_URL: 'canary-not-a-database',
    RECEIPT_KEY: 'canary-too-short',
    DATA_KEY: 'canary-too-short-too',
    OIDC_JWKS_URL: 'canary not an address',
    PORT: 'canary-port',
    DEMO: 'canary-flag',
    LOG_LEVEL: 'canary-level',
    TRUST_PROXY: 'canary-proxy',
  };

  it('are never repeated in an error message', () => {
    const refusal = refusalOf(canaries);

    expect(refusal).not.toContain('canary');
    expect(
      refusal
        .split('\n')
        .map((line) => line.trim().split(':')[0])
        .sort(),
    ).toEqual(Object.keys(canaries).sort());
  });

  it.each(['1', 'true', '2', '0.0.0.0/0', 'proxy.example'])(
    'of TRUST_PROXY that would trust callers are refused: %s',
    (TRUST_PROXY) => {
      expect(refusalOf({ TRUST_PROXY })).toMatch(/^ *TRUST_PROXY: needs 0, or the networks of your proxies/);
    },
  );

  it.each(['RECEIPT_KEY', 'DATA_KEY'])('of %s that repeat a few characters are refused', (name) => {
    expect(refusalOf({ ...complete, [name]: 'ab'.repeat(30) })).toBe(
      `  ${name}: is too regular; generate it, for example with openssl rand -base64 32`,
    );
  });

  it('are frozen', () => {
    expect(Object.isFrozen(readConfig({}))).toBe(true);
  });

  it('of keys are stored as digests, never as text', () => {
    const { keys } = readConfig(complete);

    expect(keys?.data).toHaveLength(32);
    expect(JSON.stringify(keys?.data.toString('utf8'))).not.toContain('canary');
  });
});

function refusalOf(env: NodeJS.ProcessEnv): string {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message;
    throw error;
  }
  throw new TypeError('the configuration was accepted');
}
