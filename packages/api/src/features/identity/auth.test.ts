import { createHash, createHmac, generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT, UnsecuredJWT, exportJWK, exportSPKI, type JWK, type JWTPayload } from 'jose';
import { tokenVerifier } from '../../platform/auth/token-verifier.js';
import { testApi, type TestApi } from '../../../test/support/api.js';
import { sqlRows } from '../../../test/support/rows.js';

const issuer = 'https://login.example';
const audience = 'meldpunt';
const now = new Date('2026-11-20T09:00:00.000Z');
const later = new Date(now.getTime() + 3_600_000);

const settings = {
  issuer,
  audience,
  roles: { claim: 'roles', map: {} },
  clients: null,
  maxLifetimeSeconds: 43_200,
  clockSkewSeconds: 5,
};

const trusted = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' });

/** An identity provider that publishes its keys over HTTP. */
let provider: Server;
let published: readonly JWK[];
let downloads = 0;
let api: TestApi;

beforeAll(async () => {
  published = [{ ...(await exportJWK(trusted.publicKey)), kid: 'first', alg: 'ES256' }];
  provider = createServer((_request, response) => {
    downloads += 1;
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: published }));
  });
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
  const { port } = provider.address() as AddressInfo;
  const keys = { url: `http://127.0.0.1:${port}/keys` };
  api = await testApi({ verifyToken: tokenVerifier({ ...settings, keys }) });
  api.clock.now = now;
});
afterAll(async () => {
  await api.close();
  provider.close();
});

const claims = { sub: 'somebody', name: 'Somebody', roles: ['ANALYST'], amr: ['mfa'] };

const token = (
  payload: JWTPayload = {},
  {
    key = trusted.privateKey,
    kid = 'first' as string | undefined,
    expires = later as Date | null,
    issued = now as Date | null,
    typ = 'at+jwt' as string | undefined,
  } = {},
): Promise<string> => {
  const jwt = new SignJWT({ iss: issuer, aud: audience, ...claims, ...payload }).setProtectedHeader({
    alg: 'ES256',
    ...(kid === undefined ? {} : { kid }),
    ...(typ === undefined ? {} : { typ }),
  });
  if (issued !== null) jwt.setIssuedAt(issued);
  return (expires === null ? jwt : jwt.setExpirationTime(expires)).sign(key);
};

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

async function answerTo(authorization: string | undefined, query = '{ viewer { name roles permissions } }') {
  const response = await api.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) },
    payload: { query },
  });
  const body = response.json<{ data?: any; errors?: { extensions: { code: string } }[] }>();
  return { status: response.statusCode, headers: response.headers, body };
}

/** The lines of the security log. */
const securityLines = () =>
  api
    .log()
    .split('\n')
    .filter((line) => line.includes('meldpunt.security'))
    .map((line) => JSON.parse(line));

async function ask(...given: Parameters<typeof answerTo>) {
  const { status, body } = await answerTo(...given);
  return { status, viewer: body.data?.viewer, code: body.errors?.[0]?.extensions.code };
}

it('returns the account of a token that a published key signed', async () => {
  const { status, viewer } = await ask(`Bearer ${await token()}`);

  expect(status).toBe(200);
  expect(viewer).toMatchObject({ name: 'Somebody', roles: ['ANALYST'] });
});

it('treats a request without a token as anonymous', async () => {
  expect(await ask(undefined)).toMatchObject({ status: 200, viewer: null });
});

it('ignores unknown roles', async () => {
  const { viewer } = await ask(
    `Bearer ${await token({ sub: 'many', roles: ['ROOT', 'toString', 'AUDITOR', 7, null, 'auditor'] })}`,
  );

  expect(viewer.roles).toEqual(['AUDITOR']);
  expect(viewer.permissions).toContain('AUDIT_READ');
});

it.each([[{ ANALYST: true }], [null], [[]]])('gives no role for a roles claim of %j', async (roles) => {
  const { viewer } = await ask(`Bearer ${await token({ sub: 'odd', roles })}`);

  expect(viewer).toMatchObject({ roles: [], permissions: [] });
});

it('accepts a key that the provider has just published', async () => {
  await ask(`Bearer ${await token()}`);
  const key = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  published = [...published, { ...(await exportJWK(key.publicKey)), kid: 'second', alg: 'ES256' }];

  const bearer = await token({ sub: 'of a new key' }, { key: key.privateKey, kid: 'second' });

  expect(await ask(`Bearer ${bearer}`)).toMatchObject({ status: 200, viewer: { roles: ['ANALYST'] } });
});

it('accepts another key that the provider has just published under the same id', async () => {
  const key = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const [first, ...others] = published;
  published = [{ ...(await exportJWK(key.publicKey)), kid: 'first', alg: 'ES256' }, ...others];

  const status = (await ask(`Bearer ${await token({ sub: 'same id' }, { key: key.privateKey })}`)).status;
  published = [first as JWK, ...others];

  expect(status).toBe(200);
});

it('finds the key of a token without a key id among several keys', async () => {
  const bearer = await token({ sub: 'no key id' }, { kid: undefined });

  expect(await ask(`Bearer ${bearer}`)).toMatchObject({ status: 200 });
});

it('asks the provider at most once for many tokens of unknown keys at the same time', async () => {
  const before = downloads;
  const bearers = await Promise.all(
    Array.from({ length: 20 }, (_, index) => token({}, { kid: `unknown ${index}` })),
  );
  const found = await Promise.all(bearers.map((bearer) => ask(`Bearer ${bearer}`)));

  expect(found.map(({ status }) => status)).toEqual(Array(20).fill(401));
  expect(downloads - before).toBeLessThanOrEqual(2);
});

describe('a token with roles that exclude each other', () => {
  const excluding = [
    [
      ['ANALYST', 'LIAISON'],
      ['ANALYST', 'LIAISON'],
    ],
    [
      ['LIAISON', 'ROOT', 'SUPERVISOR'],
      ['SUPERVISOR', 'LIAISON'],
    ],
    [
      ['INTEGRATOR', 'ADMINISTRATOR'],
      ['ADMINISTRATOR', 'INTEGRATOR'],
    ],
    [
      ['AUDITOR', 'SUPERVISOR'],
      ['SUPERVISOR', 'AUDITOR'],
    ],
  ] as const;
  const accountsOf = (subject: string) => sqlRows(api, 'select id from account where subject = ?', [subject]);

  it.each(excluding)('is refused with the names of both roles: %j', async (roles, pair) => {
    const subject = `both ${roles.join()}`;
    const { status, body } = await answerTo(`Bearer ${await token({ sub: subject, roles: [...roles] })}`);

    expect(status).toBe(403);
    expect(body.data?.viewer ?? null).toBeNull();
    expect(body.errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'ROLES_EXCLUDE_EACH_OTHER', roles: pair },
    ]);
    expect(JSON.stringify(body)).not.toContain(subject);
    expect(await accountsOf(subject)).toEqual([]);
  });

  it('is not treated as an anonymous reporter', async () => {
    const report = 'mutation { submitReport(input: { urls: ["https://host.example/"] }) { __typename } }';
    const bearer = `Bearer ${await token({ sub: 'both', roles: ['ANALYST', 'LIAISON'] })}`;

    expect(await ask(bearer, report)).toMatchObject({ status: 403, code: 'ROLES_EXCLUDE_EACH_OTHER' });
  });

  it('can open no stream and no dossier', async () => {
    const authorization = `Bearer ${await token({ sub: 'both', roles: ['ANALYST', 'LIAISON'] })}`;
    const stream = await api.app.inject({
      method: 'POST',
      url: '/graphql/stream',
      headers: { authorization, 'content-type': 'application/json' },
      payload: { query: 'subscription { policeFeed { __typename } }' },
    });
    const dossier = await api.app.inject({
      method: 'GET',
      url: '/referrals/00000000-0000-4000-8000-000000000000/dossier.pdf',
      headers: { authorization },
    });

    for (const { statusCode, body } of [stream, dossier]) {
      expect(statusCode).toBe(403);
      expect(body).toContain('ROLES_EXCLUDE_EACH_OTHER');
    }
  });

  it('gives all roles that do not exclude each other', async () => {
    const { viewer } = await ask(
      `Bearer ${await token({ sub: 'small hotline', roles: ['ADMINISTRATOR', 'SUPERVISOR'] })}`,
    );

    expect(viewer.permissions).toEqual(expect.arrayContaining(['SYSTEM_RUN', 'ASSESSMENT_SETTLE']));
  });
});

describe('a token that is not valid', () => {
  const header = (alg: string) => encoded({ alg, typ: 'JWT', kid: 'first' });
  const payload = () =>
    encoded({ iss: issuer, aud: audience, exp: Math.floor(later.getTime() / 1000), ...claims });

  const iat = Math.floor(now.getTime() / 1000);
  const invalid: Readonly<Record<string, readonly [reason: string, make: () => Promise<string> | string]>> = {
    expired: ['EXPIRED', () => token({}, { expires: new Date(now.getTime() - 60_000) })],
    'of another issuer': ['WRONG_ISSUER', () => token({ iss: 'https://other.example' })],
    'for another audience': ['WRONG_AUDIENCE', () => token({ aud: 'another' })],
    'without an issuer': ['WRONG_ISSUER', () => token({ iss: '' })],
    'without an expiry': ['CLAIM_MISSING', () => token({}, { expires: null })],
    'without the time of its issue': ['CLAIM_MISSING', () => token({}, { issued: null })],
    'without a subject': [
      'CLAIM_MISSING',
      () =>
        new SignJWT({ iss: issuer, aud: audience, iat })
          .setProtectedHeader({ alg: 'ES256', kid: 'first' })
          .setExpirationTime(later)
          .sign(trusted.privateKey),
    ],
    'not valid yet': ['NOT_YET_VALID', () => token({ nbf: iat + 3_540 })],
    'issued in the future': [
      'ISSUED_IN_FUTURE',
      () => token({}, { issued: new Date(now.getTime() + 6_000) }),
    ],
    'with a lifetime of a day': [
      'LIFETIME_TOO_LONG',
      () => token({}, { expires: new Date(now.getTime() + 86_400_000) }),
    ],
    'of the type logout': ['WRONG_TYPE', () => token({}, { typ: 'logout+jwt' })],
    'that is an ID token by its hash': ['WRONG_TYPE', () => token({ at_hash: 'x' })],
    'that is an ID token by its type claim': ['WRONG_TYPE', () => token({ typ: 'ID' }, { typ: 'JWT' })],
    'that is a refresh token': ['WRONG_TYPE', () => token({ typ: 'Refresh' }, { typ: 'JWT' })],
    'that is an ID token by its use': ['WRONG_TYPE', () => token({ token_use: 'id' })],
    'that is bound to a key': ['SENDER_CONSTRAINED', () => token({ cnf: { jkt: 'x' } })],
    'of an unknown key': ['UNKNOWN_KEY', () => token({}, { kid: 'unknown' })],
    'of another key with a known key id': ['BAD_SIGNATURE', () => token({}, { key: stranger.privateKey })],
    'with algorithm none': [
      'ALGORITHM',
      () => new UnsecuredJWT({ iss: issuer, aud: audience, ...claims }).setExpirationTime(later).encode(),
    ],
    'with algorithm None and a signature': ['ALGORITHM', () => `${header('None')}.${payload()}.c2lnbmF0dXJl`],
    'signed by HMAC with the public key': [
      'ALGORITHM',
      async () => {
        const signed = `${header('HS256')}.${payload()}`;
        const key = await exportSPKI(trusted.publicKey as never);
        return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`;
      },
    ],
    'changed after signing': [
      'BAD_SIGNATURE',
      async () => {
        const [head, , signature] = (await token()).split('.');
        const roles = ['SUPERVISOR'];
        const exp = Math.floor(later.getTime() / 1000);
        return `${head}.${encoded({ iss: issuer, aud: audience, iat, exp, sub: 'somebody', roles })}.${signature}`;
      },
    ],
    'cut short': ['BAD_SIGNATURE', async () => (await token()).slice(0, -4)],
    'not a token': ['MALFORMED', () => 'garbage'],
  };

  it.each(Object.entries(invalid))('%s is refused with its reason', async (_name, [reason, make]) => {
    const before = securityLines().length;
    const { status, body, headers } = await answerTo(`Bearer ${await make()}`);

    expect(status).toBe(401);
    expect(body.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED', reason } }]);
    expect(headers['www-authenticate']).toMatch(/^Bearer error="invalid_token", error_description="[^"]+"$/);
    expect(securityLines().slice(before)).toMatchObject([
      { event: { action: 'sign-in-refused', reason, outcome: 'failure' } },
    ]);
  });

  it.each(Object.entries(invalid))('%s is not treated as an anonymous reporter', async (_name, [, make]) => {
    const report = 'mutation { submitReport(input: { urls: ["https://host.example/"] }) { __typename } }';

    expect(await ask(`Bearer ${await make()}`, report)).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it.each([
    'Bearer',
    'Bearer ',
    'Basic dXNlcjpwYXNz',
    'garbage',
    'Bearer a b',
    `Bearer ${'a'.repeat(9_000)}`,
    'Bearer …',
  ])('is refused when the header is %j', async (authorization) => {
    const ascii = Buffer.from(authorization).toString('latin1');

    expect(await ask(ascii)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
  });
});

describe('the client of a token', () => {
  const verify = async (payload: JWTPayload, clients: readonly string[] | null) => {
    const set = { keys: [{ ...(await exportJWK(trusted.publicKey)), kid: 'first', alg: 'ES256' }] };
    const verifier = tokenVerifier({ ...settings, clients, keys: { set } });
    return verifier(await token(payload), now).then(
      () => 'ACCEPTED',
      ({ reason }: { readonly reason: string }) => reason,
    );
  };

  it.each<[string, JWTPayload, readonly string[] | null, string]>([
    ['that is listed', { azp: 'desk' }, ['desk', 'phone'], 'ACCEPTED'],
    ['that is listed under another name', { appid: 'desk' }, ['desk'], 'ACCEPTED'],
    ['that is not listed', { azp: 'other' }, ['desk'], 'WRONG_CLIENT'],
    ['that is named twice and differs', { azp: 'desk', client_id: 'other' }, ['desk'], 'WRONG_CLIENT'],
    ['that is not named', {}, ['desk'], 'WRONG_CLIENT'],
    ['that is a list', { azp: ['desk'] as never }, ['desk'], 'WRONG_CLIENT'],
    ['without a list of clients', { azp: 'other' }, null, 'ACCEPTED'],
  ])('%s decides whether it is accepted', async (_title, payload, clients, expected) => {
    expect(await verify(payload, clients)).toBe(expected);
  });
});

describe('a token of a program', () => {
  const program = { sub: 'probe', azp: 'probe' };

  it.each(['ANALYST', 'SUPERVISOR', 'LIAISON', 'AUDITOR', 'ADMINISTRATOR'])(
    'is refused with the role %s',
    async (role) => {
      const { status, body } = await answerTo(
        `Bearer ${await token({ ...program, roles: [role, 'INTEGRATOR'] })}`,
      );

      expect(status).toBe(403);
      expect(body.errors).toMatchObject([
        { extensions: { code: 'MACHINE_MAY_NOT_HOLD_ROLE', roles: [role] } },
      ]);
      expect(
        await sqlRows(api, "select 1 from account where subject = 'probe' and roles && '{ANALYST}'"),
      ).toEqual([]);
    },
  );

  it('may hold the role of an integrator', async () => {
    const found = await ask(`Bearer ${await token({ ...program, roles: ['INTEGRATOR'] })}`);

    expect(found.viewer).toMatchObject({ roles: ['INTEGRATOR'] });
    expect(await sqlRows(api, "select is_machine from account where subject = 'probe'")).toEqual([
      { is_machine: true },
    ]);
  });
});

it('names the missing role in the refusal, and one line of the log has the reason and nothing of the person', async () => {
  const before = securityLines().length;
  const bearer = `Bearer ${await token({ sub: 'canary-without-role', name: 'Canary', roles: [] })}`;
  const { body } = await answerTo(bearer, '{ cases { nodes { id } } }');

  expect(body.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', reason: 'NO_ROLE_RECOGNISED' } }]);
  expect(securityLines().slice(before)).toMatchObject([
    { event: { action: 'sign-in', reason: 'NONE_RECOGNISED claim roles' } },
    { event: { action: 'access-refused', reason: 'NO_ROLE_RECOGNISED' } },
  ]);
  expect(api.log()).not.toMatch(/canary/i);
});

it('tells an anonymous caller only that a token is missing', async () => {
  const { headers, body } = await answerTo(undefined, '{ cases { nodes { id } } }');

  expect(body.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  expect(headers['www-authenticate']).toBe('Bearer');
});

it('refuses an expired token, even if it was accepted seconds before', async () => {
  const brief = `Bearer ${await token({ sub: 'brief' }, { expires: new Date(now.getTime() + 20_000) })}`;
  expect(await ask(brief)).toMatchObject({ status: 200 });

  api.clock.now = new Date(now.getTime() + 40_000);
  const after = await ask(brief);
  api.clock.now = now;

  expect(after).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
});

it('logs no token, no subject and no name of the account', async () => {
  const bearer = await token({ sub: 'canary-subject', name: 'Canary Name' });

  await ask(`Bearer ${bearer}`);
  await ask(`Bearer ${bearer.slice(0, -4)}`);

  expect(api.log()).not.toMatch(/canary/i);
  expect(api.log()).not.toContain(bearer.slice(0, 40));
  expect(api.log()).not.toContain(createHash('sha256').update(bearer).digest('base64'));
});
