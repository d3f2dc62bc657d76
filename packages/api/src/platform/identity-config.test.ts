import { readConfig } from './config.js';

const complete = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgresql://meldpunt:password@db.example/meldpunt',
  RECEIPT_KEY: 'receipt-key-0123456789abcdef0123456789',
  DATA_KEY: 'data-key-0123456789abcdef0123456789abc',
  KEY_FILE: 'keys.json',
  OIDC_ISSUER: 'https://issuer.example',
};
const providerOf = (env: object) => readConfig({ ...complete, ...env }).identityProvider;

describe('the identity provider', () => {
  it('is found by discovery and strict by default', () => {
    expect(providerOf({})).toEqual({
      issuer: 'https://issuer.example',
      audience: 'meldpunt',
      jwksUrl: null,
      roles: { claim: 'roles', map: {} },
      clients: null,
      maxLifetimeSeconds: 43_200,
      clockSkewSeconds: 5,
      accessPolicy: {
        assurance: { contexts: [], methods: ['mfa'], maxAgeSeconds: 28_800 },
        requiresVetting: true,
      },
    });
  });

  it('has lists, a map of groups and limits', () => {
    const provider = providerOf({
      OIDC_JWKS_URL: 'https://issuer.example/keys',
      OIDC_ROLES_MAP: 'grp-1 = analyst, cn=hotline=SUPERVISOR',
      OIDC_CLIENTS: 'desk, phone,',
      OIDC_STRONG_ACR: 'gold,c1',
      OIDC_STRONG_AMR: 'mfa,hwk',
      OIDC_STEP_UP_MAX_AGE_SECONDS: '0',
      VETTING_REQUIRED: '0',
    });

    expect(provider).toMatchObject({
      jwksUrl: 'https://issuer.example/keys',
      roles: { map: { 'grp-1': 'ANALYST', 'cn=hotline': 'SUPERVISOR' } },
      clients: ['desk', 'phone'],
      accessPolicy: {
        assurance: { contexts: ['gold', 'c1'], methods: ['mfa', 'hwk'], maxAgeSeconds: null },
        requiresVetting: false,
      },
    });
  });

  it.each([
    ['OIDC_ISSUER', 'issuer.example'],
    ['OIDC_ROLES_MAP', 'grp-1'],
    ['OIDC_ROLES_MAP', 'grp-1=ROOT'],
    ['OIDC_ROLES_MAP', '=ANALYST'],
    ['OIDC_ROLES_MAP', 'grp-1=__proto__'],
    ['OIDC_STRONG_ACR', 'a"b'],
    ['OIDC_STRONG_AMR', 'a b'],
    ['OIDC_MAX_TOKEN_SECONDS', '59'],
    ['OIDC_CLOCK_SKEW_SECONDS', '301'],
    ['VETTING_REQUIRED', 'perhaps'],
  ])('refuses %s=%s and names the variable', (name, value) => {
    expect(() => providerOf({ [name]: value })).toThrow(name);
  });

  it.each(['OIDC_ISSUER', 'OIDC_JWKS_URL'])('refuses %s without TLS in live mode', (name) => {
    const env = { [name]: 'http://issuer.example' };

    expect(() => providerOf({ ...env, DELIVERY_MODE: 'live' })).toThrow(`${name}: needs https://`);
    expect(providerOf(env)).not.toBeNull();
  });
});
